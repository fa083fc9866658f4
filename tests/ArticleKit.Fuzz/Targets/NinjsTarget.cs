using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;

namespace ArticleKit.Fuzz.Targets;

/// <summary>ninjs: read or refused, the same from characters, bytes and pieces; what came back once comes back again.</summary>
internal static class NinjsTarget
{
    public static void Run(byte[] input)
    {
        Reading bytes = Reading.Of(() => Ninjs.Read(input));
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => Ninjs.ReadAsync(stream).AsTask().GetAwaiter().GetResult()), sameWords: false);
        if (Inputs.IsWellFormed(input))
        {
            Reading.Same(bytes, Reading.Of(() => Ninjs.Parse(Inputs.Text(input))), sameWords: false);
        }

        foreach (Article article in bytes.Articles)
        {
            Article once = Ninjs.Parse(Ninjs.ToString(article));
            Assert.Equal(once, Ninjs.Parse(Ninjs.ToString(once)));
        }
    }
}
