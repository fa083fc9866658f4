using System.Collections.Immutable;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Fuzz.Targets;

/// <summary>JSON Feed: read or refused, the same from characters, bytes and pieces; every field of what was read comes back.</summary>
internal static class JsonFeedTarget
{
    public static void Run(byte[] input)
    {
        Reading bytes = Reading.Of(() => JsonFeed.Read(input));
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => JsonFeed.ReadAsync(stream).AsTask().GetAwaiter().GetResult()), sameWords: false);
        if (Inputs.IsWellFormed(input))
        {
            Reading.Same(bytes, Reading.Of(() => JsonFeed.Parse(Inputs.Text(input))), sameWords: false);
        }

        ImmutableArray<Article> back = JsonFeed.Parse(JsonFeed.ToString(bytes.Articles));
        Assert.Equal(bytes.Articles.Select(WellFormed.Of), back);
    }
}
