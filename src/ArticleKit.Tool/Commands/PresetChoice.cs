using System.CommandLine;
using ArticleKit.Text;

namespace ArticleKit.Tool.Commands;

/// <summary>What <c>--preset</c> names, and what each preset is for.</summary>
internal static class PresetChoice
{
    private static readonly Dictionary<string, string> Purposes = new(StringComparer.Ordinal)
    {
        [nameof(ArabicNormalizer.Canonical)] = "the same text, each letter with its marks spelled in one way (NFC for Arabic); loses nothing",
        [nameof(ArabicNormalizer.Display)] = "a careful clean-up for print: forms, tatweel, look-alikes, invisible marks, blanks; keeps the words",
        [nameof(ArabicNormalizer.Search)] = "what readers type in different ways becomes equal: marks, hamza, teh marbuta and heh, digits",
        [nameof(ArabicNormalizer.Aggressive)] = "Search, and punctuation, quotes, blanks, stretched letters, tanwin; to find duplicates",
        [nameof(ArabicNormalizer.LuceneArabic)] = "as Lucene's ArabicNormalizer: for an index of Lucene, Elasticsearch or OpenSearch",
        [nameof(ArabicNormalizer.LucenePersian)] = "as Lucene's ArabicNormalizer and PersianNormalizer: for an index of Persian text",
        [nameof(ArabicNormalizer.IcuFolding)] = "as Lucene's ICUFoldingFilter on Arabic letters; all else stays",
        [nameof(ArabicNormalizer.CamelTools)] = "as dediac_ar and the normalize_*_ar functions of CAMeL Tools: for models trained on such text",
        [nameof(ArabicNormalizer.PyArabicSearch)] = "as normalize_searchtext of PyArabic",
        [nameof(ArabicNormalizer.SnowballArabic)] = "as the first step of Snowball's Arabic stemmer",
    };

    /// <param name="description">What the command does with it, and its default.</param>
    /// <param name="preset">The default.</param>
    public static Option<ArabicNormalizer> Option(string description, Func<ArabicNormalizer> preset) => new("--preset")
    {
        HelpName = "NAME",
        Description = description,
        DefaultValueFactory = _ => preset(),
        CustomParser = result => ArabicNormalizer.TryGetPreset(result.Tokens[0].Value, out ArabicNormalizer? chosen)
            ? chosen
            : SharedOptions.Refuse<ArabicNormalizer>(
                result, $"--preset takes {string.Join(", ", ArabicNormalizer.Presets)}, not {result.Tokens[0].Value}."),
    };

    /// <summary>A line for each preset.</summary>
    public static string List()
    {
        int width = ArabicNormalizer.Presets.Max(preset => preset.Name.Length) + 2;
        return string.Concat(ArabicNormalizer.Presets.Select(preset => $"{preset.Name.PadRight(width)}{Purposes[preset.Name]}\n"));
    }
}
