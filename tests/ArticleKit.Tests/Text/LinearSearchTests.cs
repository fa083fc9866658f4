using System.Diagnostics;
using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Matching;

namespace ArticleKit.Tests.Text;

/// <summary>What a search turns to where a text resembles its pattern too often.</summary>
public class LinearSearchTests
{
    private const int AtOnce = -1;

    [Law(MaxTest = 5_000, QuietOnSuccess = true, Arbitrary = [typeof(MatchCases)])]
    public void It_finds_what_the_search_by_candidates_finds(MatchCase rough)
    {
        ArgumentNullException.ThrowIfNull(rough);
        FoldTable table = MatchTables.Of(rough.Options);
        string folded = FoldAll(table, rough.Pattern);
        if (folded.Length == 0)
        {
            return;
        }

        PatternSearch search = new(table, folded);
        PatternSearch linear = new(table, folded, AtOnce);
        for (int start = 0; start <= rough.Text.Length; start++)
        {
            // A search never begins inside of a character.
            if (start > 0 && start < rough.Text.Length && char.IsSurrogatePair(rough.Text, start - 1))
            {
                continue;
            }

            bool found = search.TryFind(rough.Text, start, out int matchStart, out int matchEnd);
            Assert.True(
                (found, matchStart, matchEnd) == (linear.TryFind(rough.Text, start, out int other, out int otherEnd), other, otherEnd),
                $"{Escaped.Of(rough.Pattern)} in {Escaped.Of(rough.Text)} from {start}: {matchStart}..{matchEnd}, {other}..{otherEnd}");
        }
    }

    // Each place of the text was compared with most of the pattern: 9 microseconds a character for 500 letters, a minute for this.
    [Theory]
    [InlineData("\u0628", "\u062A")]
    [InlineData("\u062A", "\u0628")]
    [InlineData("\u0628\u064E", "\u062A")]
    public void A_text_of_one_letter_takes_linear_time_for_any_pattern(string unit, string other)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000));
        string half = string.Concat(Enumerable.Repeat(unit, 2_000));
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(0, new ArabicMatcher(half + other).Count(text));
        Assert.Equal(0, new ArabicMatcher(other + half).Count(text));
        Assert.Equal(1, new ArabicMatcher(half + other + half).Count(text + other + text));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    // Each place of the folded text was compared with half of the pattern.
    [Fact]
    public void A_normalizer_that_looks_at_words_takes_linear_time_too() => ThreadCpuTime.IsLinear(
        size =>
        {
            string half = new('\u0628', size / 4);
            return new ArabicMatcher($"{half}\u062A{half}", ArabicNormalizer.Display).Count(new string('\u0628', size));
        },
        size: 40_000);

    [Law(MaxTest = 5_000, QuietOnSuccess = true)]
    public void All_places_are_found_those_that_overlap_too(bool[] pattern, bool[] text)
    {
        string letters = Letters(pattern) + "\u0628";
        string all = Letters(text) + letters + Letters(text);
        int[] expected = [.. Enumerable.Range(0, all.Length).Where(at => all.AsSpan(at).StartsWith(letters))];
        PlaceEnumerator places = new(new PatternBorders(letters));
        List<int> found = [];
        while (places.MoveNext(all))
        {
            found.Add(places.Current);
        }

        Assert.Equal(expected, found);
    }

    private static string Letters(bool[] bits) => string.Concat(bits.Select(bit => bit ? '\u0628' : '\u062A'));

    private static string FoldAll(FoldTable table, string pattern)
    {
        StringBuilder folded = new();
        Span<char> two = stackalloc char[2];
        for (int at = 0; at < pattern.Length;)
        {
            at += FoldedReader.Next(table, pattern, at, two, out ReadOnlySpan<char> part);
            folded.Append(part);
        }

        return folded.ToString();
    }
}
