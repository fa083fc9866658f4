using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Lines of JSON: read up to the one that is refused, the same in pieces; what was read comes back from what is written.</summary>
internal static class JsonLinesTarget
{
    public static void Run(byte[] input) => RunAsync(input).GetAwaiter().GetResult();

    private static async Task RunAsync(byte[] input)
    {
        Random random = Inputs.Choices(input);
        ArticleJsonOptions options = new() { MaxLineLength = random.Next(4) == 0 ? 1 + random.Next(500) : 1 << 24 };
        using MemoryStream whole = new(input);
        using ChunkedStream pieces = new(input, 1, 7, 100, 3);
        Reading once = Reading.Of(() => [.. ArticleJson.ReadLinesAsync(whole, options).ToBlockingEnumerable()]);
        Reading again = Reading.Of(() => [.. ArticleJson.ReadLinesAsync(pieces, options).ToBlockingEnumerable()]);
        Reading.Same(once, again, sameWords: true);
        using MemoryStream written = new();
        await ArticleJson.WriteLinesAsync(written, once.Articles);
        written.Position = 0;
        Assert.Equal(once.Articles, await ArticleJson.ReadLinesAsync(written).ToListAsync());
    }
}
