using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Tests.Conformance;

/// <summary>Each compatible preset does what its peer was seen to do, without a difference.</summary>
public class CompatiblePresetTests
{
    private const int LineCount = 388;

    [Fact]
    public void LuceneArabic_is_ArabicNormalizer() => Same(ArabicNormalizer.LuceneArabic, PeerFunction.Of("lucene.json", "ArabicNormalizer"));

    [Fact]
    public void LucenePersian_is_ArabicNormalizer_then_PersianNormalizer() =>
        Same(ArabicNormalizer.LucenePersian, PeerFunction.Of("lucene.json", "ArabicNormalizer+PersianNormalizer"));

    [Fact]
    public void PyArabicSearch_is_normalize_searchtext() =>
        Same(ArabicNormalizer.PyArabicSearch, PeerFunction.Of("pyarabic.json", "normalize.normalize_searchtext"));

    [Fact]
    public void SnowballArabic_is_Normalize_pre() => Same(ArabicNormalizer.SnowballArabic, PeerFunction.Of("snowball_arabic.json", "Normalize_pre"));

    [Fact]
    public void IcuFolding_is_its_map() => Same(ArabicNormalizer.IcuFolding, PeerFunction.OfMap("lucene_icu_folding_arabic_derived"));

    [Fact]
    public void CamelTools_is_its_four_functions_in_their_order()
    {
        PeerFunction[] functions =
        [
            .. new[] { "dediac_ar", "normalize_alef_ar", "normalize_alef_maksura_ar", "normalize_teh_marbuta_ar" }
                .Select(name => PeerFunction.Of("camel_tools.json", name)),
        ];
        IReadOnlyDictionary<string, string> inputs = PeerFunction.InputLines;

        // Each function alone gives the lines that its table gives, so the chain of the tables is the chain of the functions.
        Assert.All(functions, function => Assert.All(inputs, line => Assert.Equal(function.Lines.GetValueOrDefault(line.Key, line.Value), function.ByCodePoint(line.Value))));
        string Chain(string text) => functions.Aggregate(text, (folded, function) => function.ByCodePoint(folded));
        Same(ArabicNormalizer.CamelTools, new PeerFunction(
            PeerFunction.Scope.ToDictionary(codePoint => codePoint, codePoint => Chain(char.ConvertFromUtf32(codePoint))),
            inputs.ToDictionary(line => line.Key, line => Chain(line.Value))));
    }

    private static void Same(ArabicNormalizer preset, PeerFunction peer)
    {
        IReadOnlyList<int> scope = PeerFunction.Scope;
        Assert.InRange(scope.Count, 2000, 2500);
        Assert.All(scope, codePoint => Same(preset, $"U+{codePoint:X4}", char.ConvertFromUtf32(codePoint), peer.Apply(codePoint)));

        // And between letters, where the folds of context would show.
        Assert.All(scope, codePoint => Same(preset, $"U+{codePoint:X4} in a word", $"\u0628{char.ConvertFromUtf32(codePoint)}\u0628", $"\u0628{peer.Apply(codePoint)}\u0628"));
        IReadOnlyDictionary<string, string> inputs = PeerFunction.InputLines;
        Assert.Equal(LineCount, inputs.Count);
        Assert.All(inputs, line => Same(preset, line.Key, line.Value, peer.Lines.GetValueOrDefault(line.Key, line.Value)));
    }

    private static void Same(ArabicNormalizer preset, string what, string input, string expected)
    {
        string actual = preset.Normalize(input);
        Assert.True(expected == actual, $"{preset}, {what}: '{expected}' expected, not '{actual}'");
        byte[] utf8 = Encoding.UTF8.GetBytes(input);
        byte[] room = new byte[preset.GetMaxUtf8Length(utf8.Length)];
        preset.NormalizeUtf8(utf8, room, out int read, out int written);
        Assert.Equal(utf8.Length, read);
        Assert.True(expected == Encoding.UTF8.GetString(room, 0, written), $"{preset}, {what}, in UTF-8");
    }
}
