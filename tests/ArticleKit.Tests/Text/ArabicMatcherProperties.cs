using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>A text and a pattern, which is often a part of the text or of what it folds to.</summary>
public sealed record MatchCase(string Text, string Pattern, ArabicMatch Options)
{
    public override string ToString() => $"{Options}, {Escaped.Of(Pattern)} in {Escaped.Of(Text)}";
}

public static class MatchCases
{
    private static readonly ArabicMatch[] Switches = [.. Enum.GetValues<ArabicMatch>().Where(option => option != 0 && (option & ~ArabicMatch.Default) == 0 && option != ArabicMatch.Default)];

    public static Arbitrary<MatchCase> Any() => Arb.From(
        from text in Gen.OneOf(RoughArabic.Texts().Generator, RoughArabic.PlainArabic, ArabicWords.Word.ListOf().Select(words => string.Join(' ', words)))
        from start in Gen.Choose(0, 10_000)
        from length in Gen.Frequency((3, Gen.Choose(1, 4)), (1, Gen.Choose(1, 20)))
        from folded in Gen.Elements(ArabicNormalizer.Presets.Append(new ArabicNormalizer(ArabicFolds.None)).ToArray())
        from other in Gen.Frequency((5, Gen.Constant("")), (1, ArabicWords.Word))
        from options in Gen.OneOf(Gen.Elements(ArabicMatch.Default, ArabicMatch.Exact), Gen.Elements(Switches).ListOf().Select(some => some.Aggregate(ArabicMatch.Exact, (all, one) => all | one)))
        select new MatchCase(text, other.Length > 0 ? other : Part(folded.Normalize(text), start, length), options),
        rough => RoughArabic.Shrink(rough.Text).Select(text => rough with { Text = text }).Concat(RoughArabic.Shrink(rough.Pattern).Select(pattern => rough with { Pattern = pattern })));

    private static string Part(string text, int start, int length) =>
        text.Length == 0 ? "" : text.Substring(start % text.Length, Math.Min(length, text.Length - (start % text.Length)));
}

/// <summary>A matcher finds what folding both, searching and mapping back would find.</summary>
public class ArabicMatcherProperties
{
    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(MatchCases)])]
    public void By_a_normalizer_it_finds_what_the_definition_finds(MatchCase rough)
    {
        ArgumentNullException.ThrowIfNull(rough);

        // Half of a pair of surrogates is no character to look for.
        (string text, string pattern) = (WellFormed(rough.Text), WellFormed(rough.Pattern));
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets.Where(preset => preset.Normalize(pattern).Length > 0))
        {
            List<TextSpan> found = All(new ArabicMatcher(pattern, preset), text);
            Same(MatchReference.Find(preset, pattern, text), found, $"{preset}, {Escaped.Of(pattern)} in {Escaped.Of(text)}");
        }
    }

    [Law(MaxTest = 2_000, QuietOnSuccess = true, Arbitrary = [typeof(MatchCases)])]
    public void By_switches_it_finds_what_the_definition_finds(MatchCase rough)
    {
        if (Make(rough) is { } matcher)
        {
            Same(MatchReference.Find(rough.Options, rough.Pattern, rough.Text), All(matcher, rough.Text), rough.ToString());
        }
    }

    [Law(MaxTest = 2_000, QuietOnSuccess = true, Arbitrary = [typeof(MatchCases)])]
    public void Counting_replacing_and_highlighting_agree_with_the_matches(MatchCase rough)
    {
        if (Make(rough) is not { } matcher)
        {
            return;
        }

        List<TextSpan> matches = All(matcher, rough.Text);
        Assert.Equal(matches.Count, matcher.Count(rough.Text));
        Assert.Equal(matches.Count > 0, matcher.IsMatch(rough.Text));
        Assert.Equal(matches.Count > 0, matcher.TryFind(rough.Text, out TextSpan first));
        Assert.Equal(matches.FirstOrDefault(), first);
        (StringBuilder replaced, StringBuilder highlighted, int done) = (new(), new(), 0);
        foreach (TextSpan match in matches)
        {
            Assert.True(match.Start >= done && match.Length > 0, "matches stand in order, apart, and hold something");
            string between = rough.Text[done..match.Start];
            replaced.Append(between).Append("<>");
            highlighted.Append(between).Append('[').Append(match.Slice(rough.Text)).Append(']');
            done = match.End;
        }

        Assert.Equal(replaced.Append(rough.Text, done, rough.Text.Length - done).ToString(), matcher.Replace(rough.Text, "<>"));
        Assert.Equal(highlighted.Append(rough.Text, done, rough.Text.Length - done).ToString(), matcher.Highlight(rough.Text, "[", "]"));
        Assert.Equal(rough.Text, matcher.Highlight(rough.Text, "", ""));
        Assert.Equal(matches.Count == 0, ReferenceEquals(rough.Text, matcher.Replace(rough.Text, "<>")));
    }

    // Words of letters and marks; what stands between is no part of any.
    [Law(MaxTest = 500, QuietOnSuccess = true)]
    public Property Whole_words_are_the_words_that_fold_to_the_pattern() => Prop.ForAll(
        Arb.From(Gen.Zip(Gen.Elements(Names).ListOf(), Gen.Elements(" ", "\n", ". ", "\u060C", "(", " - ", "\u200F ").ListOf())),
        Arb.From(Gen.Elements(Names)),
        (pieces, name) =>
        {
            StringBuilder text = new();
            List<TextSpan> expected = [];
            foreach ((string word, string separator) in pieces.Item1.Zip(pieces.Item2))
            {
                if (ArabicNormalizer.Search.Normalize(word) == ArabicNormalizer.Search.Normalize(name))
                {
                    expected.Add(new TextSpan(text.Length, word.Length));
                }

                text.Append(word).Append(separator);
            }

            Same(expected, All(new ArabicMatcher(name, ArabicMatch.Default | ArabicMatch.WholeWords), text.ToString()), Escaped.Of(text.ToString()));
            Same(expected, All(new ArabicMatcher(name, ArabicNormalizer.Search, wholeWords: true), text.ToString()), Escaped.Of(text.ToString()));
        });

    // Ahmad, Ahmad's longer kin, and one letter, each spelled in several ways.
    private static readonly string[] Names =
    [
        "\u0623\u062D\u0645\u062F", "\u0627\u062D\u0645\u062F", "\u0623\u064E\u062D\u0652\u0645\u064E\u062F", "\u0623\u062D\u0640\u0645\u062F", "\u0623\u062D\u0645\u062F\u064A", "\u0648\u0623\u062D\u0645\u062F",
        "\u0623\u062D\u0645\u062F\u064C", "\u0623\u062D\u0645\u062F\u0623\u062D\u0645\u062F", "\u0648", "\u0648\u064E", "\uFE8D\u062D\u0645\u062F", "\u0627\u0654\u062D\u0645\u062F", "\u0623\u062D\u0645\u062F1",
    ];

    private static ArabicMatcher? Make(MatchCase rough)
    {
        try
        {
            return new ArabicMatcher(rough.Pattern, rough.Options);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static List<TextSpan> All(ArabicMatcher matcher, string text)
    {
        List<TextSpan> matches = [];
        foreach (TextSpan match in matcher.Enumerate(text))
        {
            matches.Add(match);
        }

        return matches;
    }

    private static void Same(List<TextSpan> expected, List<TextSpan> actual, string what)
    {
        if (!expected.SequenceEqual(actual))
        {
            Assert.Fail($"{what}\nexpected {string.Join(' ', expected)}\nactual   {string.Join(' ', actual)}");
        }
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
