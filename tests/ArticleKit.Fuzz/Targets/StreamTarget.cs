using System.IO.Pipelines;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Bytes that come in pieces give what they give at once.</summary>
internal static class StreamTarget
{
    public static void Run(byte[] input)
    {
        Random random = Inputs.Choices(input);
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = random.Next(3) == 0 ? random.Next(200) : 1 << 20, Clean = random.Next(4) == 0 });
        ArticleParseResult whole = parser.ParseUtf8(input);
        Assert.Equal(whole, parser.ParseUtf8(Pieces.Sequence(input, random)), ParseTarget.Same);
        using Stream stream = new Pieces.TricklingStream(input, random);
        Assert.Equal(whole, parser.ParseAsync(stream).AsTask().GetAwaiter().GetResult(), IsOfStream);
        PipeReader pipe = PipeReader.Create(Pieces.Sequence(input, random));
        Assert.Equal(whole, parser.ParseAsync(pipe).AsTask().GetAwaiter().GetResult(), IsOfStream);
    }

    // A stream that is too long is not read to its end, so its layout is shorter.
    private static bool IsOfStream(ArticleParseResult whole, ArticleParseResult stream) =>
        ParseTarget.Same(whole, stream) || (whole.Diagnostics is [{ Id: ArticleDiagnosticId.InputTooLong }] && stream.Diagnostics is [{ Id: ArticleDiagnosticId.InputTooLong }] && stream.Article is null);
}
