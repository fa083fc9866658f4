using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>A text normalized where it stands is the text normalized, and nothing beside it changes.</summary>
public class InPlaceTests
{
    private const char Sentinel = '\uFFFE';
    private const int Margin = 70;
    private const ArabicFolds Growing = ArabicFolds.FoldPresentationForms | ArabicFolds.FoldWordLigatures;

    private static readonly ArabicNormalizer[] Able = [.. ArabicNormalizer.Presets.Where(normalizer => normalizer.CanNormalizeInPlace)];

    [Law(MaxTest = 4_000, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases)])]
    public void It_gives_what_Normalize_gives(WidthCase rough)
    {
        ArgumentNullException.ThrowIfNull(rough);
        foreach (ArabicNormalizer normalizer in Able)
        {
            Same(normalizer, rough.Text);
        }
    }

    [Law(MaxTest = 1_000, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases), typeof(FoldSets)])]
    public void It_does_so_for_folds_combined_freely(WidthCase one, WidthCase other, ArabicFolds folds)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArabicNormalizer normalizer = new(folds & ~Growing);
        if (normalizer.CanNormalizeInPlace)
        {
            Same(normalizer, one.Text);
            Same(normalizer, other.Text);
        }
    }

    // Longer than any block that is folded at once, cut at another place each time.
    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases), typeof(FoldSets)])]
    public void It_does_so_for_long_texts(WidthCase rough, ArabicFolds folds)
    {
        ArgumentNullException.ThrowIfNull(rough);
        string longer = string.Concat(Enumerable.Repeat(rough.Text, (5000 / Math.Max(rough.Text.Length, 1)) + 1));
        Assert.All(Able.Append(new ArabicNormalizer(folds & ~Growing)).Where(normalizer => normalizer.CanNormalizeInPlace), normalizer => Same(normalizer, longer));
    }

    [Fact]
    public void A_mark_after_a_narrow_blank_does_not_compose_with_what_is_before() => Same(ArabicNormalizer.Canonical, "\u0622\u202F\u0651");

    [Fact]
    public void Who_spells_ligatures_out_refuses()
    {
        Assert.False(ArabicNormalizer.Display.CanNormalizeInPlace);
        Assert.Throws<InvalidOperationException>(() => ArabicNormalizer.Display.NormalizeInPlace(new char[1]));
        Assert.True(ArabicNormalizer.Canonical.CanNormalizeInPlace && ArabicNormalizer.LuceneArabic.CanNormalizeInPlace);
    }

    private static void Same(ArabicNormalizer normalizer, string text)
    {
        char[] room = new char[text.Length + (2 * Margin)];
        Array.Fill(room, Sentinel);
        text.CopyTo(room.AsSpan(Margin));
        int length = normalizer.NormalizeInPlace(room.AsSpan(Margin, text.Length));
        Escaped.Equal(normalizer.Normalize(text), new string(room, Margin, length), $"{normalizer} of {Escaped.Of(text)}");
        Assert.False(room.AsSpan(0, Margin).ContainsAnyExcept(Sentinel) || room.AsSpan(Margin + text.Length).ContainsAnyExcept(Sentinel), $"{normalizer} wrote beside the text");
    }
}
