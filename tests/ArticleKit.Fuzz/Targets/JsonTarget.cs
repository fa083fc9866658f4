using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Fuzz.Targets;

/// <summary>JSON of an article: read or refused, the same from characters, bytes and pieces; what was read comes back from what is written.</summary>
internal static class JsonTarget
{
    private static readonly ArticleJsonOptions Strict = new() { RejectUnknownProperties = true, Indented = true };

    public static void Run(byte[] input)
    {
        Reading bytes = Reading.Of(() => ArticleJson.Deserialize(input));
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => ArticleJson.ReadAsync(stream).AsTask().GetAwaiter().GetResult()), sameWords: false);
        if (Inputs.IsWellFormed(input))
        {
            string text = Inputs.Text(input);
            Reading.Same(bytes, Reading.Of(() => ArticleJson.Deserialize(text)), sameWords: true);
        }

        Reading strict = Reading.Of(() => ArticleJson.Deserialize(input, Strict));
        Assert.True(strict.Refusal is not null || bytes.Refusal is null);
        foreach (Article article in bytes.Articles)
        {
            string written = ArticleJson.Serialize(article);
            Assert.Equal(article, ArticleJson.Deserialize(written, Strict));
            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article, Strict), Strict));
            Assert.Equal(written, ArticleJson.Serialize(ArticleJson.Deserialize(written)));
        }
    }
}
