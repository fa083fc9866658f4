using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>What holds of every text and every normalizer.</summary>
public class ArabicNormalizerLaws
{
    private static readonly ArabicNormalizer[] Ours = [ArabicNormalizer.Canonical, ArabicNormalizer.Display, ArabicNormalizer.Search, ArabicNormalizer.Aggressive];

    [RoughProperty]
    public void Normalizing_twice_is_normalizing_once(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            string once = preset.Normalize(text);
            Escaped.Equal(once, preset.Normalize(once), preset.Name);
        }
    }

    // Found by the property above: where a piece was too long, it stayed from its beginning on, and that moved when blanks came together.
    [Theory]
    [InlineData("\u0020\u0653\u200A\u0323", "\u0640", 357, "\u0637")]
    [InlineData("\u200A\u0653\u0323", "\u0640", 247, "\u0629")]
    [InlineData("\u0627\u0301", "\u0640", 300, "\u0323")]
    [InlineData("\u0629", "\u202A", 300, "\u0345\u0323")]
    [InlineData("\u0628", "\u0640\u0323", 180, "\u0628")]
    [InlineData("\u06C0", "\u180E\u064E", 90, "\u0301")]
    [InlineData("\u200A\r", "\u3000\u200D\u0651", 120, "\u0628")]
    public void Normalizing_twice_is_normalizing_once_beside_long_runs(string before, string unit, int times, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(unit, times)) + after;
        foreach (ArabicNormalizer normalizer in ArabicNormalizer.Presets.Concat(Folds.Singles))
        {
            string once = normalizer.Normalize(text);
            Escaped.Equal(once, normalizer.Normalize(once), normalizer.Name);
        }
    }

    [Fact]
    public void Search_removes_a_long_run_of_what_it_removes() =>
        Assert.Equal("\u0628\u0628", ArabicNormalizer.Search.Normalize("\u0628" + new string('\u0640', 100_000) + "\u0628"));

    [RoughProperty]
    public void Each_fold_alone_is_idempotent_too(string text)
    {
        foreach (ArabicNormalizer single in Folds.Singles)
        {
            string once = single.Normalize(text);
            Escaped.Equal(once, single.Normalize(once), single.Name);
        }
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic), typeof(FoldSets)])]
    public void Folds_combined_freely_are_idempotent(string text, ArabicFolds folds)
    {
        ArabicNormalizer normalizer = new(folds);
        string once = normalizer.Normalize(text);
        Escaped.Equal(once, normalizer.Normalize(once), normalizer.Name);
    }

    [Fact]
    public void An_alef_of_tanwin_that_ends_the_word_once_elongation_is_reduced_goes_at_once()
    {
        // ALEF, BEH, FATHATAN, and three alefs that are one when folded.
        ArabicNormalizer normalizer = new(ArabicFolds.UnifyAlef | ArabicFolds.ReduceElongation | ArabicFolds.RemoveTanwinAlef);
        string once = normalizer.Normalize("\u0627\u0628\u064B\u0627\u0627\u0623");
        Escaped.Equal(once, normalizer.Normalize(once), normalizer.Name);
        Escaped.Equal("\u0627\u0628", once, normalizer.Name);
    }

    [RoughProperty]
    public void Normalize_gives_the_same_instance_where_nothing_changes_and_IsNormalized_agrees(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            string normalized = preset.Normalize(text);
            bool same = normalized == text;
            Assert.Equal(same, ReferenceEquals(normalized, text));
            Assert.Equal(same, preset.IsNormalized(text));
            if (WellFormed(text) == text)
            {
                Assert.Equal(same, preset.IsNormalizedUtf8(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [RoughProperty]
    public void The_result_is_no_longer_than_promised(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            string normalized = preset.Normalize(text);
            Assert.InRange(normalized.Length, 0, preset.GetMaxLength(text.Length));
            Assert.InRange(Encoding.UTF8.GetByteCount(preset.Normalize(WellFormed(text))), 0, preset.GetMaxUtf8Length(utf8.Length));
            if (preset.CanNormalizeInPlace)
            {
                char[] room = text.ToCharArray();
                int length = preset.NormalizeInPlace(room);
                Escaped.Equal(normalized, new string(room, 0, length), preset.Name);
            }
        }
    }

    [RoughProperty]
    public void Display_keeps_the_line_ends(string text) =>
        Escaped.Equal(LineEnds(text), LineEnds(ArabicNormalizer.Display.Normalize(text)), "line ends");

    // No property of xunit's: it would count skipping as a failure.
    [Fact]
    public void Composed_decomposed_and_shaped_spellings_become_equal()
    {
        Shared.Require(Icu.IsPresent, "string.Normalize needs ICU");
        Check.One(Draw.Config.WithMaxTest(Math.Min(10_000, Draw.Most)), Prop.ForAll(Arb.From(RoughArabic.PlainArabic, RoughArabic.Shrink), SpellingsBecomeEqual));
    }

    private static void SpellingsBecomeEqual(string text)
    {
        foreach (ArabicNormalizer preset in (ArabicNormalizer[])[ArabicNormalizer.Search, ArabicNormalizer.Aggressive])
        {
            string expected = preset.Normalize(text);
            Escaped.Equal(expected, preset.Normalize(Icu.Composed(text)), $"{preset}, composed");
            Escaped.Equal(expected, preset.Normalize(Icu.Decomposed(text)), $"{preset}, decomposed");
            Escaped.Equal(expected, preset.Normalize(ArabicShaper.Shape(Icu.Composed(text))), $"{preset}, shaped");
        }

        string onLetters = WithoutMarksOfOthers(text);
        Escaped.Equal(Icu.Composed(onLetters), ArabicNormalizer.Canonical.Normalize(onLetters), "Canonical");
    }

    [Fact]
    public void Shaping_makes_forms_and_ligatures() =>
        Assert.Equal("\uFEB3\uFEFC\uFEE1\u0020\uFE91\uFECC\uFEEA", ArabicShaper.Shape("\u0633\u0644\u0627\u0645\u0020\u0628\u0639\u0647"));

    [Fact]
    public void No_code_point_makes_any_preset_throw_and_ours_leave_what_is_not_theirs()
    {
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            string text = codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            bool ours = codePoint is (>= 0x0600 and <= 0x08FF) or (>= 0xFB50 and <= 0xFEFC) or (>= 0x10E60 and <= 0x10EFF) or (>= 0x1EE00 and <= 0x1EEFF)
                || NamedElsewhere.Contains(codePoint);
            foreach (ArabicNormalizer preset in Ours)
            {
                string between = $"\u0628{text}\u0628";
                if (preset.Normalize(text) != text || preset.Normalize(between) != between)
                {
                    Assert.True(ours, $"{preset} changes U+{codePoint:X4}");
                }
            }
        }
    }

    // Controls, blanks, dots and quotes, which the folds name.
    private static readonly HashSet<int> NamedElsewhere =
    [
        .. "\t\u0020\u00A0\u1680\u202F\u205F\u3000.\u2026\u00AD\u034F\u180E\uFEFF\u00AB\u00BB\u2039\u203A\u0085", .. Enumerable.Range(0x2000, 0x30), .. Enumerable.Range(0x2060, 10),
    ];

    // Canonical orders the marks of Arabic letters; those on blanks, digits and full stops aren't its business.
    private static string WithoutMarksOfOthers(string text)
    {
        StringBuilder kept = new();
        bool onLetter = false;
        foreach (char c in text)
        {
            bool mark = char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
            onLetter = mark ? onLetter : char.IsLetter(c);
            kept.Append(mark && !onLetter ? "" : c);
        }

        return kept.ToString();
    }

    private static string LineEnds(string text) => string.Concat(text.Where(c => c is '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029'));

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
