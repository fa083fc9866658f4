using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>The laws on very many very short texts, of the characters that folds disagree about: what ordinary text brings together once in
/// millions of words.</summary>
public class ArabicNormalizerDenseLaws
{
    private const int TextsOfASet = 1_000;

    private static readonly char[] Repertoire =
    [
        .. Range(0x0600, 0x06FF), .. Range(0x08A0, 0x08FF), .. Range(0xFB50, 0xFBB1), .. Range(0xFC5B, 0xFC63), .. Range(0xFCF2, 0xFCF4), .. Range(0xFD30, 0xFD3D),
        .. Range(0xFE70, 0xFEFC),
        .. Often(Range(0x064B, 0x065F)),
        .. Often("\u0622\u0623\u0625\u0627\u0627\u0627\u0649\u064A\u06CC\u0640\u0640\u0670\u0671\u0629\u0647\u0621\u0624\u0626\u0644"),
        .. Often(" \t\n\r\u00A0\u200B\u200C\u200D\u200E\u200F\u202A\u2066\uFEFF\u00AD\u061C.,;?\u060C\u061B\u061F0129aZ/\u2026\u2028\u0300\u0323\u0915\u093C\u094D"),
    ];

    [Law(MaxTest = 1_000, QuietOnSuccess = true, Arbitrary = [typeof(FoldSets)])]
    public void Idempotent_and_the_same_in_both_encodings(ArabicFolds folds, int seed)
    {
        ArabicNormalizer normalizer = new(folds);
        Random random = new(seed);
        for (int i = 0; i < TextsOfASet; i++)
        {
            string text = new(random.GetItems(Repertoire, 1 + random.Next(6)));
            string once = normalizer.Normalize(text);
            Escaped.Equal(once, normalizer.Normalize(once), $"{normalizer.Name}: {Escaped.Of(text)} twice");
            Escaped.Equal(once, Utf8(normalizer, text), $"{normalizer.Name}: {Escaped.Of(text)} in UTF-8");
        }
    }

    // Found by the property above.
    [Theory]
    [InlineData("\u0600\uFE7F\u064E", "\u0600\u064E\u0652", ArabicFolds.Canonical | ArabicFolds.FoldPresentationForms | ArabicFolds.RemoveTatweelInWords)]
    [InlineData("\u0668\u200C\u066B2", "8.2", ArabicFolds.Aggressive)]
    [InlineData("\u0647\u0323\u200D\u0644", "\u0647\u0323\u0644", ArabicFolds.Display)]
    [InlineData("\u062A\u0631\u0627\u064B\u064B\u0673", "\u062A\u0631\u0627\u0627", ArabicFolds.UnifyAlef | ArabicFolds.UnifyLookAlikes | ArabicFolds.RemoveTanwinAlef)]
    [InlineData("\u0634\u0645\u0627\u200C\u064B", "\u0634\u0645", ArabicFolds.RemoveFormatControls | ArabicFolds.RemoveTanwinAlef)]
    public void Characters_that_others_bring_together(string text, string expected, ArabicFolds folds) =>
        Escaped.Equal(expected, new ArabicNormalizer(folds).Normalize(text), "folded");

    private static string Utf8(ArabicNormalizer normalizer, string text)
    {
        byte[] source = Encoding.UTF8.GetBytes(text);
        byte[] folded = new byte[normalizer.GetMaxUtf8Length(source.Length)];
        normalizer.NormalizeUtf8(source, folded, out _, out int written);
        return Encoding.UTF8.GetString(folded, 0, written);
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(unit => (char)unit);

    private static IEnumerable<char> Often(IEnumerable<char> characters) => Enumerable.Repeat(characters, 5).SelectMany(all => all);
}
