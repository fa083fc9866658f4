using System.Text;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Several articles: the same from a string, a stream and one in pieces, and each as its text alone; nothing is lost between them.</summary>
internal static class SeveralTarget
{
    private static readonly ArticleTemplate Repeated = ArticleTemplate.Parse("رقم {section}\n{headline}\n{body}");

    public static void Run(byte[] input)
    {
        Random random = Inputs.Choices(input);
        bool repeats = random.Next(4) == 0;
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = random.Next(3) == 0 ? random.Next(60) : 1 << 20, Template = repeats ? Repeated : null });
        string? separator = repeats ? null : "***";
        using MemoryStream stream = new(input);
        using Stream pieces = new Pieces.TricklingStream(input, random);
        ArticleParseResult[] once = [.. parser.ParseManyAsync(stream, separator).ToBlockingEnumerable()];
        ArticleParseResult[] again = [.. parser.ParseManyAsync(pieces, separator).ToBlockingEnumerable()];
        Assert.Equal(once.Select(result => result.Start), again.Select(result => result.Start));
        long end = 0;
        foreach ((ArticleParseResult one, ArticleParseResult other) in once.Zip(again))
        {
            Assert.Equal(one, other, ParseTarget.Same);
            Assert.InRange(one.Start, end, input.Length);
            LayoutChecks.IsTreeOver(one.Layout, one.Layout.Length);
            end = one.Start + one.Layout.Length;
            Assert.InRange(end, one.Start, input.Length);
            Assert.Equal(parser.ParseUtf8(input.AsSpan((int)one.Start, one.Layout.Length)), one, ParseTarget.Same);
        }

        string text = Encoding.UTF8.GetString(input);
        if (Inputs.IsWellFormed(input))
        {
            ArticleParseResult[] ofText = [.. parser.ParseMany(text, separator)];
            Assert.Equal(once.Select(result => result.Article), ofText.Select(result => result.Article));
            Assert.Equal(once.Select(result => result.Start), ofText.Select(result => (long)Encoding.UTF8.GetByteCount(text.AsSpan(0, (int)result.Start))));
        }
    }
}
