using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Fuzz.Targets;

/// <summary>schema.org: read or refused, the same from characters, bytes and pieces; what was read can be written and read.</summary>
internal static class JsonLdTarget
{
    public static void Run(byte[] input)
    {
        Reading bytes = Reading.Of(() => JsonLd.Read(input));
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => JsonLd.ReadAsync(stream).AsTask().GetAwaiter().GetResult()), sameWords: false);
        if (Inputs.IsWellFormed(input))
        {
            Reading.Same(bytes, Reading.Of(() => JsonLd.Parse(Inputs.Text(input))), sameWords: false);
        }

        foreach (Article article in bytes.Articles)
        {
            Article back = JsonLd.Parse(JsonLd.ToString(article));
            Assert.Equal((article.Headline, article.Outlet, article.Section, article.Deck, article.Kicker), (back.Headline, back.Outlet, back.Section, back.Deck, back.Kicker));
            Assert.Equal(article.Tags, back.Tags);
            Assert.Equal(article.Captions, back.Captions);
        }
    }
}
