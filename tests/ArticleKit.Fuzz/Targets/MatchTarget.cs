using ArticleKit.Tests.Support;
using ArticleKit.Tests.Text;
using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>A matcher finds what folding both, searching and mapping back finds; counting, replacing and highlighting agree with it.</summary>
internal static class MatchTarget
{
    // The definition is not linear.
    private const int Longest = 4000;

    private static readonly ArabicNormalizer[] Presets = [.. ArabicNormalizer.Presets];

    public static void Run(byte[] input)
    {
        string[] texts = Inputs.Texts(input, 2);
        (string pattern, string text) = (texts[0], texts[1]);
        Random random = Inputs.Choices(input);
        ArabicMatch options = (ArabicMatch)random.Next() & ArabicMatch.Default;
        ArabicNormalizer normalizer = Presets[random.Next(Presets.Length)];
        if (Made(() => new ArabicMatcher(pattern, options)) is { } bySwitches)
        {
            Check(bySwitches, text, text.Length < Longest ? MatchReference.Find(options, pattern, text) : null);
        }

        if (Made(() => new ArabicMatcher(pattern, normalizer)) is { } byNormalizer)
        {
            Check(byNormalizer, text, text.Length < Longest ? MatchReference.Find(normalizer, pattern, text) : null);
        }
    }

    private static ArabicMatcher? Made(Func<ArabicMatcher> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Check(ArabicMatcher matcher, string text, List<TextSpan>? expected)
    {
        List<TextSpan> matches = [];
        foreach (TextSpan match in matcher.Enumerate(text))
        {
            Assert.True(match.Length > 0 && match.Start >= matches.LastOrDefault().End && match.End <= text.Length);
            matches.Add(match);
        }

        Assert.Equal(expected ?? matches, matches);
        Assert.Equal(matches.Count, matcher.Count(text));
        Assert.Equal(matches.Count > 0, matcher.TryFind(text, out TextSpan first));
        Assert.Equal(matches.FirstOrDefault(), first);
        Escaped.Equal(text, matcher.Highlight(text, "", ""), "highlighted with nothing");
        int length = matches.Sum(match => match.Length);
        Assert.Equal(text.Length - length + (2 * matches.Count), matcher.Replace(text, "<>").Length);
    }
}
