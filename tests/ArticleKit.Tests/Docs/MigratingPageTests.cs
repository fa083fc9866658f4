using System.Globalization;
using ArticleKit.Tests.Conformance;
using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>docs/migrating.md against what the functions of others were seen to do.</summary>
public class MigratingPageTests
{
    private static readonly MarkdownPage Page = new("docs/migrating.md");

    // What the page calls otherwise than the vectors.
    private static readonly Dictionary<string, string> Names = new()
    {
        ["normalize_unicode"] = "normalize_unicode(NFKC+fix)",
        ["Normalize(FormC)"] = "FormC",
        ["Normalize(FormKC)"] = "FormKC",
        ["Normalize(FormD), without nonspacing marks, Normalize(FormC)"] = "FormD-dropMn-FormC",
    };

    public static TheoryData<string, string, string, string, string> Rows =>
        [.. Peer("Lucene", "lucene.json"), .. Peer("CAMeL Tools", "camel_tools.json"), .. Peer("PyArabic", "pyarabic.json"), .. Peer(".NET", "dotnet_normalize.json")];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_function_differs_where_the_page_says(string file, string function, string here, string lines, string codePoints)
    {
        ArabicNormalizer ours = Normalizer(here);
        PeerFunction theirs = function == "ICUFoldingFilter" ? PeerFunction.OfMap("lucene_icu_folding_arabic_derived") : PeerFunction.Of(file, Names.GetValueOrDefault(function, function));
        int[] differing =
        [
            .. PeerFunction.ArabicBlocks.Where(codePoint => ours.Normalize(char.ConvertFromUtf32(codePoint)) != theirs.Apply(codePoint)
                || ours.Normalize($"\u0628{char.ConvertFromUtf32(codePoint)}\u0628") != $"\u0628{theirs.Apply(codePoint)}\u0628"),
        ];
        Assert.Equal(codePoints, differing.Length == 0 ? "–" : FoldCoverage.Ranges(differing));
        int differingLines = PeerFunction.InputLines.Count(line => ours.Normalize(line.Value) != theirs.Lines.GetValueOrDefault(line.Key, line.Value));
        Assert.Equal(lines, differingLines.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Every_compatible_preset_but_the_stemmer_s_is_on_the_page() =>
        Assert.All(ArabicNormalizer.Presets.Skip(4).SkipLast(1), preset => Assert.Contains(Page.Lines, line => line.Contains($"`{preset.Name}`", StringComparison.Ordinal)));

    private static IEnumerable<TheoryDataRow<string, string, string, string, string>> Peer(string name, string file)
    {
        string[][] rows = Page.Table($"| {name} | here | lines | code points | why |");
        Assert.NotEmpty(rows);
        return rows.Select(row => new TheoryDataRow<string, string, string, string, string>(file, row[0].Replace("`", "", StringComparison.Ordinal), row[1], row[2], row[3]));
    }

    private static ArabicNormalizer Normalizer(string cell)
    {
        string[] names = [.. cell.Split(", ").Select(name => name.Trim('`'))];
        return ArabicNormalizer.TryGetPreset(names[0], out ArabicNormalizer? preset) ? preset : new(names.Select(Enum.Parse<ArabicFolds>).Aggregate((all, fold) => all | fold));
    }
}
