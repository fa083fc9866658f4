using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text;

public sealed partial class ArabicNormalizer
{
    /// <summary>Changes when the output of any preset changes, which it does with a new major version only. A search index stores it.</summary>
    public static int Version => 1;

    /// <summary>Canonical composition of Arabic (NFC): the same text, spelled in one way. Lossless.</summary>
    public static ArabicNormalizer Canonical => Made.Canonical;

    /// <summary>The conservative clean-up of a newsroom: presentation forms, tatweel inside words, look-alike letters of other keyboards,
    /// invisible controls, dots, blanks. Lines, hamza, marks, ى and ة stay.</summary>
    public static ArabicNormalizer Display => Made.Display;

    /// <summary>For search: what readers type in different ways becomes equal.</summary>
    public static ArabicNormalizer Search => Made.Search;

    /// <summary>For search and deduplication: <see cref="Search"/> and punctuation, quotes, blanks, elongation, tanwin with its alef.</summary>
    public static ArabicNormalizer Aggressive => Made.Aggressive;

    /// <summary>What Lucene's ArabicNormalizer does, and Elasticsearch's and OpenSearch's <c>arabic_normalization</c>.</summary>
    public static ArabicNormalizer LuceneArabic => Made.LuceneArabic;

    /// <summary>What Lucene's ArabicNormalizer and then its PersianNormalizer do.</summary>
    public static ArabicNormalizer LucenePersian => Made.LucenePersian;

    /// <summary>What Lucene's ICUFoldingFilter does to the Arabic blocks; all else stays.</summary>
    public static ArabicNormalizer IcuFolding => Made.IcuFolding;

    /// <summary>What CAMeL Tools' dediac_ar, normalize_alef_ar, normalize_alef_maksura_ar and normalize_teh_marbuta_ar do.</summary>
    public static ArabicNormalizer CamelTools => Made.CamelTools;

    /// <summary>What PyArabic's normalize_searchtext does, as its code behaves: ى becomes ا.</summary>
    public static ArabicNormalizer PyArabicSearch => Made.PyArabicSearch;

    /// <summary>What the first step of Snowball's Arabic stemmer does.</summary>
    public static ArabicNormalizer SnowballArabic => Made.SnowballArabic;

    /// <summary>All presets, ours first.</summary>
    public static ImmutableArray<ArabicNormalizer> Presets =>
        [Canonical, Display, Search, Aggressive, LuceneArabic, LucenePersian, IcuFolding, CamelTools, PyArabicSearch, SnowballArabic];

    /// <summary>Finds a preset by its name, in upper or lower case.</summary>
    public static bool TryGetPreset(string? name, [NotNullWhen(true)] out ArabicNormalizer? preset)
    {
        preset = null;
        foreach (ArabicNormalizer candidate in Presets)
        {
            if (candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                preset = candidate;
            }
        }

        return preset is not null;
    }

    /// <summary>Each is made when it is first asked for.</summary>
    private static class Made
    {
        public static ArabicNormalizer Canonical => Of(ref _canonical, ArabicFolds.Canonical);

        public static ArabicNormalizer Display => Of(ref _display, ArabicFolds.Display);

        public static ArabicNormalizer Search => Of(ref _search, ArabicFolds.Search);

        public static ArabicNormalizer Aggressive => Of(ref _aggressive, ArabicFolds.Aggressive);

        public static ArabicNormalizer LuceneArabic => Of(ref _luceneArabic, nameof(LuceneArabic), CompatiblePresets.LuceneArabic);

        public static ArabicNormalizer LucenePersian => Of(ref _lucenePersian, nameof(LucenePersian), CompatiblePresets.LucenePersian);

        public static ArabicNormalizer IcuFolding => Of(ref _icuFolding, nameof(IcuFolding), CompatiblePresets.IcuFolding);

        public static ArabicNormalizer CamelTools => Of(ref _camelTools, nameof(CamelTools), CompatiblePresets.CamelTools);

        public static ArabicNormalizer PyArabicSearch => Of(ref _pyArabicSearch, nameof(PyArabicSearch), CompatiblePresets.PyArabicSearch);

        public static ArabicNormalizer SnowballArabic => Of(ref _snowballArabic, nameof(SnowballArabic), CompatiblePresets.SnowballArabic);

        private static ArabicNormalizer? _canonical;
        private static ArabicNormalizer? _display;
        private static ArabicNormalizer? _search;
        private static ArabicNormalizer? _aggressive;
        private static ArabicNormalizer? _luceneArabic;
        private static ArabicNormalizer? _lucenePersian;
        private static ArabicNormalizer? _icuFolding;
        private static ArabicNormalizer? _camelTools;
        private static ArabicNormalizer? _pyArabicSearch;
        private static ArabicNormalizer? _snowballArabic;

        // Two threads may make one twice; they are equal, and the first stays.
        private static ArabicNormalizer Of(ref ArabicNormalizer? made, ArabicFolds folds) =>
            made ?? Keep(ref made, new ArabicNormalizer(folds.ToString(), folds, FoldTableBuilder.Build(folds)));

        private static ArabicNormalizer Of(ref ArabicNormalizer? made, string name, Func<FoldTable> build) =>
            made ?? Keep(ref made, new ArabicNormalizer(name, folds: null, build()));

        private static ArabicNormalizer Keep(ref ArabicNormalizer? made, ArabicNormalizer own) =>
            Interlocked.CompareExchange(ref made, own, null) ?? own;
    }
}
