using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>What works over spans allocates nothing, once the pools are filled.</summary>
public class ZeroAllocationTests
{
    // Marks, ligatures, forms, digits, an alef with hamza apart, tatweel, Farsi yeh, controls, dots, blanks.
    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C \uFEFB \uFDFA \u0661\u0662 \u0627\u0654\u062D\u0645\u062F \u0628\u0640\u064A\u062A \u06CC \u200F .. \u060C  \u0627\u0644\u0645\u062F\u0631\u0633\u0629 abc \U0001F600\n", 60));

    private static readonly string Clean = string.Concat(Enumerable.Repeat("\u0643\u062A\u0628 \u0639\u0646 \u0628\u0644\u062F \n", 60));
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Text);

    public static TheoryData<string> Presets => [.. ArabicNormalizer.Presets.Select(preset => preset.Name)];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Normalizing_spans(string name)
    {
        Assert.True(ArabicNormalizer.TryGetPreset(name, out ArabicNormalizer? preset));
        char[] room = new char[preset.GetMaxLength(Text.Length)];
        byte[] bytes = new byte[preset.GetMaxUtf8Length(Utf8.Length)];
        char[] inPlace = new char[Text.Length];
        None(() => preset.Normalize(Text, room, out _, out _));
        None(() => preset.Normalize(Text, room, out _, out _, isFinalBlock: false));
        None(() => preset.Normalize(Text, room.AsSpan(0, 50), out _, out _));
        None(() => preset.NormalizeUtf8(Utf8, bytes, out _, out _));
        None(() => preset.NormalizeUtf8(Utf8, bytes, out _, out _, isFinalBlock: false));
        None(() => preset.NormalizeUtf8(Utf8, bytes.AsSpan(0, 50), out _, out _));
        None(() => preset.IsNormalized(Text));
        None(() => preset.IsNormalized(Clean));
        None(() => preset.IsNormalizedUtf8(Utf8));
        if (preset.CanNormalizeInPlace)
        {
            None(() =>
            {
                Text.CopyTo(inPlace);
                preset.NormalizeInPlace(inPlace);
            });
        }

        string same = preset.Normalize(preset.Normalize(Text));
        None(() => preset.Normalize(same));
        Assert.Same(same, preset.Normalize(same));
    }

    [Theory]
    [InlineData(ArabicMatch.Exact)]
    [InlineData(ArabicMatch.Default)]
    [InlineData(ArabicMatch.Default | ArabicMatch.WholeWords)]
    [InlineData(ArabicMatch.Default | ArabicMatch.WholeWords | ArabicMatch.IgnoreArticle | ArabicMatch.IgnoreClitics)]
    public void Matching_over_spans(ArabicMatch options)
    {
        ArabicMatcher matcher = new("\u0645\u062F\u0631\u0633\u0629", options);
        ArabicMatcher folded = new("\u0645\u062F\u0631\u0633\u0629", ArabicNormalizer.LuceneArabic, (options & ArabicMatch.WholeWords) != 0);
        Assert.Equal(options != (ArabicMatch.Default | ArabicMatch.WholeWords), matcher.IsMatch(Text));
        foreach (ArabicMatcher one in (ArabicMatcher[])[matcher, folded])
        {
            None(() => one.Count(Text));
            None(() => one.IsMatch(Text));
            None(() => one.TryFind(Clean, out _));
            None(() => one.Replace(Clean, "x"));
        }
    }

    [Fact]
    public void Comparing_spans()
    {
        foreach (ArabicComparer comparer in (ArabicComparer[])[ArabicComparer.Search, ArabicComparer.Alphabetical])
        {
            IAlternateEqualityComparer<ReadOnlySpan<char>, string> spans = comparer;
            None(() => comparer.GetHashCode(Text.AsSpan()));
            None(() => comparer.Equals(Text.AsSpan(), Clean.AsSpan()));
            None(() => comparer.Equals(Text.AsSpan(), Text.AsSpan(0, Text.Length - 1)));
            None(() => comparer.Compare(Text.AsSpan(), Text.AsSpan(0, Text.Length - 1)));
            None(() => spans.Equals(Clean, Text));
        }
    }

    [Fact]
    public void Questions_about_text()
    {
        None(() => ArabicText.ContainsArabic(Text));
        None(() => ArabicText.IndexOfArabic("latin"));
        None(() => ArabicText.IndexOfMark(Text));
        None(() => ArabicText.CountMarks(Text));
        None(() => ArabicText.GetDirection(Text));
        None(() => ArabicText.IsArabicLetter(new Rune('\u0628')));
        None(() => ArabicText.IsArabicMark(new Rune('\u064E')));
    }

    private static void None(Action action) => Assert.Equal(0, Allocations.Of(action));
}
