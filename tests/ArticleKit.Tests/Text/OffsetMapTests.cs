using System.Buffers;
using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Tests.Text;

/// <summary>Maps by example, at every width, and how large they are.</summary>
public class OffsetMapTests
{
    [Law(MaxTest = 3_000, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases)])]
    public void Every_width_finds_the_map_of_the_scalar_folder(WidthCase rough)
    {
        ArgumentNullException.ThrowIfNull(rough);
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            int[] expected = Merged(Reference(preset, rough.Text));
            foreach (VectorWidth width in ForcedWidth.Supported)
            {
                int[] actual = Merged(FoldMap.Build(preset.Plan, rough.Text, width));
                if (!expected.AsSpan().SequenceEqual(actual))
                {
                    Assert.Fail($"{preset}, {width}, {Escaped.Of(rough.Text)}\nexpected {string.Join(' ', expected)}\nactual   {string.Join(' ', actual)}");
                }
            }
        }
    }

    // مُحَمَّدٌ without its marks.
    [Fact]
    public void A_span_takes_its_trailing_marks_with_it_unless_told_otherwise()
    {
        const string Text = "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C.";
        NormalizedText folded = ArabicNormalizer.LuceneArabic.NormalizeWithMap(Text);
        Assert.Equal("\u0645\u062D\u0645\u062F.", folded.Text);
        Assert.Equal(new TextSpan(4, 3), folded.ToSource(new TextSpan(2, 1)));
        Assert.Equal(new TextSpan(4, 1), folded.ToSource(new TextSpan(2, 1), TrailingMarks.Exclude));
        Assert.Equal(new TextSpan(0, 9), folded.ToSource(new TextSpan(0, 4)));
        Assert.Equal(new TextSpan(0, 8), folded.ToSource(new TextSpan(0, 4), TrailingMarks.Exclude));
        Assert.Equal(new TextSpan(2, 1), folded.FromSource(new TextSpan(4, 3)));
    }

    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Trailing_marks_are_all_the_removed_marks_after_a_span_and_nothing_else(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            NormalizedText folded = preset.NormalizeWithMap(text);
            for (int start = 0; start < folded.Text.Length; start++)
            {
                TextSpan span = new(start, Math.Min(1 + (start % 3), folded.Text.Length - start));
                TextSpan without = folded.ToSource(span, TrailingMarks.Exclude);
                TextSpan with = folded.ToSource(span);
                int next = folded.Offsets.ToSource(folded.FromSource(without).End);
                if (with.Start != without.Start || with.End < without.End || with.End > next || with.End != EndOfMarks(text, without.End, next))
                {
                    Assert.Fail($"{preset}, {Escaped.Of(text)}, {span}: {without} with its marks is {with}");
                }
            }

            Assert.True(folded.ToSource(new TextSpan(0, 0)).IsEmpty);
        }
    }

    [Fact]
    public void A_map_is_as_large_as_the_changes_not_as_the_text()
    {
        string clean = string.Concat(Enumerable.Repeat("\u0643\u062A\u0628 ", 50_000));
        Assert.Equal(2, Places(ArabicNormalizer.LuceneArabic.NormalizeWithMap(clean)));
        foreach (int changes in (int[])[1, 10, 100])
        {
            char[] text = clean.ToCharArray();
            for (int i = 0; i < changes; i++)
            {
                text[(i * 1000) + 1] = '\u064E'; // fatha
            }

            Assert.InRange(Places(ArabicNormalizer.LuceneArabic.NormalizeWithMap(new string(text))), changes, (2 * changes) + 2);
            Assert.InRange(Places(ArabicNormalizer.Search.NormalizeWithMap(new string(text))), changes, (2 * changes) + 2);
        }
    }

    [Theory]
    [InlineData("\u0643\u064E\u062A\u064E\u0628\u064E ")]
    [InlineData("\u0628\u0640\u0640\u0640\u06CC ")]
    [InlineData("\uFEFB\u0627\u0654\uFDFA ")]
    [InlineData("\u0640")]
    public void Memory_grows_with_the_text_and_no_faster(string piece)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            string text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
            string twice = text + text;
            preset.NormalizeWithMap(twice).GetMap(TextUnit.Utf8);
            long once = Allocations.Of(() => preset.NormalizeWithMap(text).GetMap(TextUnit.Utf8));
            Assert.InRange(Allocations.Of(() => preset.NormalizeWithMap(twice).GetMap(TextUnit.Utf8)), 0, (2 * once) + (once / 2) + 4096);

            // The result, and at each change two places of two offsets in two maps, whose room doubles.
            Assert.InRange(once, 0, text.Length * (long)(2 * preset.Table.MaxExpansion + 128));
        }
    }

    /// <summary>Marks of Arabic, and those of other scripts that may stand on its letters.</summary>
    private static int EndOfMarks(string text, int at, int end)
    {
        while (at < end && Rune.DecodeFromUtf16(text.AsSpan(at, end - at), out Rune rune, out int length) == OperationStatus.Done
            && (ArabicText.IsArabicMark(rune) || WordScanner.OrderOf(rune.Value) != 0))
        {
            at += length;
        }

        return at;
    }

    private static int Places(NormalizedText text) => text.Offsets.Borders.Length / 2;

    private static int[] Reference(ArabicNormalizer normalizer, string text)
    {
        RunRecorder recorder = new();
        char[] room = new char[normalizer.GetMaxLength(text.Length)];
        ScalarFolder.Fold<char, Utf16Codec, RunRecorder>(normalizer.Table, text, room, out _, out _, isFinalBlock: true, ref recorder);
        return recorder.Finish();
    }

    /// <summary>Borders without those between two runs, and between two pieces of which nothing is left: they say nothing.</summary>
    private static int[] Merged(ReadOnlySpan<int> borders)
    {
        List<int> merged = [borders[0], borders[1]];
        for (int i = 2; i < borders.Length; i += 2)
        {
            bool last = i + 2 == borders.Length;
            bool run = IsRun(borders[(i - 2)..]);
            bool removed = borders[i - 1] == borders[i + 1];
            bool same = !last && ((run && IsRun(borders[i..])) || (removed && !run && borders[i + 1] == borders[i + 3]));
            if (!same)
            {
                merged.AddRange(borders[i], borders[i + 1]);
            }
        }

        return [.. merged];
    }

    private static bool IsRun(ReadOnlySpan<int> borders) => borders[2] - borders[0] == borders[3] - borders[1];

    // Each piece of the word was followed by another look at all of it: 20 seconds for this, and a hundred times as much for ten times the text.
    [Fact]
    public void A_word_of_two_million_letters_is_mapped_in_linear_time()
    {
        string text = new string('\u0628', 2_000_000) + "\u200C\u0323\u0628";
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        NormalizedText folded = ArabicNormalizer.Search.NormalizeWithMap(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        Assert.Equal(text.Length, folded.ToSource(new TextSpan(0, folded.Text.Length)).Length);
    }

    // Two lone surrogates that a fold brings together were measured as two characters.
    [Theory]
    [InlineData("<\u0640>", 4)]
    [InlineData("\u0628<\u0640\u0640>\u0628", 8)]
    [InlineData("<\u0640><\u0640>", 8)]
    [InlineData("<\u0640>\u0628\u0640", 6)]
    [InlineData("<\u0640<\u0640>", 7)]
    public void The_length_in_UTF_8_is_that_of_the_text_where_surrogates_come_together(string pattern, int length)
    {
        // Attributes hold no lone surrogates.
        string text = pattern.Replace('<', '\uD83D').Replace('>', '\uDE00');
        NormalizedText folded = ArabicNormalizer.LuceneArabic.NormalizeWithMap(text);
        Assert.Equal(length, Encoding.UTF8.GetByteCount(folded.Text));
        Assert.Equal(length, folded.GetMap(TextUnit.Utf8).Length);
        Assert.Equal(folded.Text.EnumerateRunes().Count(), folded.GetMap(TextUnit.CodePoint).Length);
        Assert.Equal(Encoding.UTF8.GetByteCount(text), folded.GetMap(TextUnit.Utf8).SourceLength);
    }

    [Fact]
    public void What_is_no_span_unit_or_choice_is_refused()
    {
        NormalizedText folded = ArabicNormalizer.Search.NormalizeWithMap("\u0628\u064E\u0628");
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.FromSource(new TextSpan(0, 4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.FromSource(new TextSpan(4, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.ToSource(new TextSpan(0, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.ToSource(new TextSpan(0, 1), (TrailingMarks)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => folded.GetMap((TextUnit)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArabicMatcher("\u0628", (ArabicMatch)(1 << 20)));
    }
}
