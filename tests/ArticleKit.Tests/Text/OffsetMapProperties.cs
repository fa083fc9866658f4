using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>What holds of every offset map, in every unit.</summary>
public class OffsetMapProperties
{
    private const int Cases = 1_500;

    private static readonly TextUnit[] Units = [TextUnit.Utf16, TextUnit.Utf8, TextUnit.CodePoint];

    // Each character alone decides what becomes of it, so a part of the text folds as it does in the whole.
    private static readonly ArabicNormalizer[] WithoutContext = [.. ArabicNormalizer.Presets.Where(preset => !preset.Table.IsContextual)];

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Lengths_are_those_of_the_texts(string text) => OfEach(text, (folded, map) =>
    {
        Assert.Equal(Measure(folded.Source, map.Unit), map.SourceLength);
        Assert.Equal(Measure(folded.Text, map.Unit), map.Length);
        Assert.Equal(0, map.ToSourceEnd(0));
        Assert.Equal(map.SourceLength, map.ToSource(map.Length));
        Assert.Equal(map.Length, map.FromSource(map.SourceLength));
    });

    [RoughProperty]
    public void The_text_is_what_Normalize_gives(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            NormalizedText folded = preset.NormalizeWithMap(text);
            Escaped.Equal(preset.Normalize(text), folded.Text, preset.Name);
            Assert.Equal(preset.IsNormalized(text), ReferenceEquals(folded.Text, text));
        }
    }

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Both_ways_are_monotonic_and_stay_inside(string text) => OfEach(text, (_, map) =>
    {
        Assert.True(IsMonotonic(map.ToSource, map.Length, map.SourceLength), "ToSource");
        Assert.True(IsMonotonic(map.ToSourceEnd, map.Length, map.SourceLength), "ToSourceEnd");
        Assert.True(IsMonotonic(map.FromSource, map.SourceLength, map.Length), "FromSource");
    });

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Runs_are_exact_both_ways(string text) => OfEach(text, (_, map) =>
    {
        ReadOnlySpan<int> borders = map.Borders;
        for (int i = 0; i + 3 < borders.Length; i += 2)
        {
            int length = borders[i + 2] - borders[i];
            for (int at = 0; at < length && length == borders[i + 3] - borders[i + 1]; at++)
            {
                (int source, int target) = (borders[i] + at, borders[i + 1] + at);
                if (map.ToSource(target) != source || map.FromSource(source) != target || map.ToSourceEnd(target + 1) != source + 1)
                {
                    Assert.Fail($"{source} and {target}, {map.FromSource(source)} and {map.ToSource(target)}");
                }
            }
        }
    });

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void A_part_of_the_result_comes_from_what_folds_to_it(string text)
    {
        foreach (ArabicNormalizer preset in WithoutContext)
        {
            NormalizedText folded = preset.NormalizeWithMap(text);
            for (int start = 0; start < folded.Text.Length; start++)
            {
                TextSpan part = new(start, Math.Min(1 + (start % 5), folded.Text.Length - start));
                string source = folded.ToSource(part).Slice(text).ToString();
                if (!preset.Normalize(source).AsSpan().Contains(part.Slice(folded.Text), StringComparison.Ordinal))
                {
                    Assert.Fail($"{preset}: {part} of {Escaped.Of(folded.Text)} from {Escaped.Of(source)} of {Escaped.Of(text)}");
                }
            }
        }
    }

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Between_characters_stays_between_characters(string text) => OfEach(WellFormed(text), (folded, map) =>
    {
        int[] sources = Borders(folded.Source, map.Unit);
        int[] targets = Borders(folded.Text, map.Unit);
        Assert.Equal(-1, Array.FindIndex(sources, source => Array.BinarySearch(targets, map.FromSource(source)) < 0));
        Assert.Equal(-1, Array.FindIndex(targets, target => Array.BinarySearch(sources, map.ToSource(target)) < 0));
        Assert.Equal(-1, Array.FindIndex(targets, target => Array.BinarySearch(sources, map.ToSourceEnd(target)) < 0));
    });

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Units_agree_between_characters(string text) => OfEach(WellFormed(text), (folded, map) =>
    {
        int[] targets = Borders(folded.Text, TextUnit.Utf16);
        int[] converted = Borders(folded.Text, map.Unit);
        foreach ((int source, int offset) in Borders(folded.Source, TextUnit.Utf16).Zip(Borders(folded.Source, map.Unit)))
        {
            int target = Array.BinarySearch(targets, folded.GetMap().FromSource(source));
            if (target < 0 || converted[target] != map.FromSource(offset))
            {
                Assert.Fail($"FromSource({offset}) is {map.FromSource(offset)}");
            }
        }
    });

    /// <summary>A lone surrogate has no UTF-8 of its own.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void OfEach(string text, Action<NormalizedText, OffsetMap> check)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            NormalizedText folded = preset.NormalizeWithMap(text);
            foreach (TextUnit unit in Units)
            {
                try
                {
                    check(folded, folded.GetMap(unit));
                }
                catch (Xunit.Sdk.XunitException failure)
                {
                    Assert.Fail($"{preset}, {unit}, {Escaped.Of(text)} to {Escaped.Of(folded.Text)}: {failure.Message}");
                }
            }
        }
    }

    private static bool IsMonotonic(Func<int, int> map, int length, int most)
    {
        int previous = 0;
        for (int offset = 0; offset <= length; offset++)
        {
            int mapped = map(offset);
            if (mapped < previous || mapped > most)
            {
                return false;
            }

            previous = mapped;
        }

        return true;
    }

    private static int Measure(string text, TextUnit unit) => Borders(text, unit)[^1];

    /// <summary>The offsets between characters, 0 and the end among them.</summary>
    private static int[] Borders(string text, TextUnit unit)
    {
        List<int> borders = [0];
        foreach (Rune rune in text.EnumerateRunes())
        {
            borders.Add(borders[^1] + (unit == TextUnit.Utf16 ? rune.Utf16SequenceLength : unit == TextUnit.Utf8 ? rune.Utf8SequenceLength : 1));
        }

        return [.. borders];
    }
}
