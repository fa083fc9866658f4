using System.Text.Json;
using ArticleKit.Text;

namespace ArticleKit.Tests.Conformance;

/// <summary>How the unit tests of other normalizers are read: which of ours says the same, or why none does.</summary>
internal static class UpstreamVectors
{
    private const ArabicFolds DevsamhanSearchKey = ArabicFolds.RemoveHarakat | ArabicFolds.RemoveShadda | ArabicFolds.RemoveHamzaMarks | ArabicFolds.RemoveQuranicMarks
        | ArabicFolds.RemoveTatweel | ArabicFolds.UnifyAlef | ArabicFolds.UnifyAlefWasla | ArabicFolds.UnifyAlefMaksura | ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh
        | ArabicFolds.FoldPresentationForms | ArabicFolds.FoldWordLigatures | ArabicFolds.CollapseWhiteSpace;

    // By peer, and the beginning of test or function.
    private static readonly (string Peer, string Name, Rule Rule)[] Rules =
    [
        ("lucene", "ArabicNormalizationFilter", Run(ArabicNormalizer.LuceneArabic)),
        ("lucene", "PersianNormalizationFilter", Run(ArabicNormalizer.LucenePersian)),
        ("lucene", "SoraniNormalizationFilter", Skip("Kurdish: no preset of ours")),
        ("lucene", "ArabicNormalization+ArabicStemFilter", Skip("stemming")),
        ("lucene", "PersianStemFilter", Skip("stemming")),
        ("charabia", "", Run(ArabicNormalizer.Search)),
        ("tnkeeh", "_remove_diacritics", Run(ArabicFolds.RemoveHarakat | ArabicFolds.RemoveShadda)),
        ("tnkeeh", "_remove_extra_spaces", Run(ArabicFolds.CollapseWhiteSpace)),
        ("tnkeeh", "_remove_repeated_chars", Skip("leaves two letters; ours leaves one")),
        ("tnkeeh", "", Skip("removes markup, addresses or punctuation")),

        ("maha", "test_normalize_with_lam_alef", Run(ArabicFolds.FoldPresentationForms | ArabicFolds.UnifyAlef)),
        ("maha", "test_normalize_lam_alef_no_hamza", Run(ArabicFolds.FoldPresentationForms | ArabicFolds.UnifyAlef)),
        ("maha", "test_normalize_lam_alef", Run(ArabicFolds.FoldPresentationForms)),
        ("maha", "test_normalize_with_waw", Run(ArabicFolds.UnifyHamzaCarriers)),
        ("maha", "test_normalize_with_yeh", Run(ArabicFolds.UnifyHamzaCarriers | ArabicFolds.UnifyAlefMaksura)),
        ("maha", "test_normalize_with_teh_marbuta", Run(ArabicFolds.UnifyTehMarbuta)),
        ("maha", "test_normalize_with_ligatures", Run(ArabicFolds.FoldWordLigatures | ArabicFolds.FarsiYehToYeh)),
        ("maha", "test_normalize_with_spaces", Run(ArabicFolds.CollapseWhiteSpace)),
        ("maha", "test_normalize_small_alef", Run(ArabicFolds.SuperscriptAlefToAlef | ArabicFolds.Compose)),
        ("maha", "test_keep_with_arabic_and_tatweel", Run(ArabicFolds.RemoveTatweelInWords)),
        ("maha", "test_remove_extra_spaces", Run(ArabicFolds.CollapseWhiteSpace)),
        ("maha", "test_reduce_repeated_substring", Skip("repeated substrings of any script, to a number of choice; ours are Arabic letters, to one")),
        ("maha", "test_remove_hash_keep_tag", Skip("hashtags")),
        ("maha", "test_remove_with_hashtags", Skip("hashtags")),
        ("maha", "test_remove_with_english_hashtag", Skip("hashtags")),
        ("maha", "test_remove_with_arabic_hashtag", Skip("hashtags")),
        ("maha", "test_remove_with_mentions", Skip("mentions")),
        ("maha", "test_remove_with_english_mentions", Skip("mentions")),
        ("maha", "test_remove_with_arabic_mentions", Skip("mentions")),
        ("maha", "test_remove_with_emails", Skip("addresses")),
        ("maha", "test_remove_with_links", Skip("addresses")),
        ("maha", "test_remove_arabic_letter_dots", Skip("takes the dots off letters")),
        ("maha", "test_connect_single_letter_word", Skip("joins words")),
        ("maha", "test_keep_strings", Skip("keeps what a pattern names")),
        ("maha", "test_contains_with_custom_char", Skip("looks for characters")),

        ("araclean", "test_collapse_whitespace_collapse_lines", Skip("joins lines; ours keeps each line end")),
        ("araclean", "test_collapse_whitespace_serializes_collapse_lines", Skip("joins lines; ours keeps each line end")),
        ("araclean", "test_collapse_whitespace", Run(ArabicFolds.CollapseWhiteSpace)),
        ("araclean", "test_light_collapses_whitespace", Run(ArabicNormalizer.Display)),
        ("araclean", "test_light_preserves_line_breaks", Run(ArabicNormalizer.Display)),
        ("araclean", "test_non_search_profiles_preserve_line_breaks", Run(ArabicNormalizer.Display)),
        ("araclean", "test_search_flattens_newlines", Skip("joins lines; ours keeps each line end")),
        ("araclean", "test_search_does_not_merge_allah_with_ilah", Run(ArabicNormalizer.Search)),
        ("araclean", "test_fold_hamza_light", Run(ArabicFolds.UnifyHamzaCarriers)),
        ("araclean", "test_fold_hamza_default", Run(ArabicFolds.UnifyHamzaCarriers)),
        ("araclean", "test_fold_hamza_neutralizes", Run(ArabicFolds.UnifyHamzaCarriers)),
        ("araclean", "test_fold_hamza_", Skip("removes the letter hamza")),
        ("araclean", "test_map_digits_leaves_the_target_system_untouched", Run(ArabicFolds.DigitsToAscii)),
        ("araclean", "test_reduce_elongation_never_touches_digits", Run(ArabicFolds.ReduceElongation)),
        ("araclean", "test_reduce_elongation_explicit_min_run_two", Skip("reduces doubled letters, which are words' own")),
        ("araclean", "py_normalize_", Skip("speaks of PyArabic")),
        ("araclean", "test_fold_alef_keeps_alef_maqsura", Run(ArabicFolds.UnifyAlef | ArabicFolds.UnifyAlefWasla)),
        ("araclean", "test_presentation_form_fold", Run(ArabicFolds.FoldPresentationForms | ArabicFolds.FoldWordLigatures)),
        ("araclean", "test_fold_teh_marbuta", Run(ArabicFolds.UnifyLookAlikes | ArabicFolds.UnifyTehMarbuta)),
        ("araclean", "test_clean_", Skip("removes addresses, mentions, hashtags or markup")),
        ("araclean", "test_remove_stopwords", Skip("removes words")),
        ("araclean", "test_remove_punctuation", Skip("removes punctuation")),
        ("araclean", "test_handle_emoji", Skip("removes emoji")),

        ("devsamhan-arabic", "removeTashkeel", Run(ArabicFolds.RemoveHarakat | ArabicFolds.RemoveShadda | ArabicFolds.RemoveHamzaMarks | ArabicFolds.RemoveQuranicMarks)),
        ("devsamhan-arabic", "removeTatweel", Run(ArabicFolds.RemoveTatweel)),
        ("devsamhan-arabic", "normalizeAlef", Run(ArabicFolds.UnifyAlef | ArabicFolds.UnifyAlefWasla)),
        ("devsamhan-arabic", "normalizeHamza", Run(ArabicFolds.None)),
        ("devsamhan-arabic", "normalizeYa", Run(ArabicFolds.UnifyAlefMaksura | ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh)),
        ("devsamhan-arabic", "normalizeTaMarbouta", Run(ArabicFolds.UnifyTehMarbuta)),
        ("devsamhan-arabic", "normalizePresentationForms", Run(ArabicFolds.FoldPresentationForms | ArabicFolds.FoldWordLigatures)),
        ("devsamhan-arabic", "digits-002", Run(ArabicFolds.DigitsToArabicIndic)),
        ("devsamhan-arabic", "normalizeDigits", Run(ArabicFolds.DigitsToAscii)),
        ("devsamhan-arabic", "toSearchKey", Run(DevsamhanSearchKey)),
        ("devsamhan-arabic", "toLooseSearchKey", Run(DevsamhanSearchKey | ArabicFolds.UnifyTehMarbuta)),
        ("devsamhan-arabic", "toSortKey", Run(DevsamhanSearchKey)),
        ("devsamhan-arabic", "sort", Skip("sorts")),
        ("devsamhan-arabic", "compare", Skip("sorts")),
    ];

    /// <summary>All of them, each with its rule.</summary>
    public static IReadOnlyList<(Vector Vector, Rule? Rule)> All =>
    [
        .. PeerFunction.Read("upstream_unit_tests.json").GetProperty("vectors").EnumerateArray().Select(json => new Vector(json)).Select(vector => (vector, RuleOf(vector))),
    ];

    private static Rule? RuleOf(Vector vector) => Rules.FirstOrDefault(rule => rule.Peer == vector.Peer
        && (vector.Function.StartsWith(rule.Name, StringComparison.Ordinal) || vector.Test.StartsWith(rule.Name, StringComparison.Ordinal))).Rule;

    private static Rule Run(ArabicFolds folds) => new(new ArabicNormalizer(folds), null);

    private static Rule Run(ArabicNormalizer normalizer) => new(normalizer, null);

    private static Rule Skip(string why) => new(null, why);

    /// <param name="Normalizer">What says the same.</param>
    /// <param name="Why">Why nothing does.</param>
    internal sealed record Rule(ArabicNormalizer? Normalizer, string? Why);

    /// <summary>A test of a peer.</summary>
    internal sealed class Vector(JsonElement json)
    {
        public string Peer { get; } = json.GetProperty("peer").GetString()!;

        public string Test { get; } = json.GetProperty("test").GetString()!;

        public string Function { get; } = json.GetProperty("function").GetString()!;

        public string Arguments { get; } = json.GetProperty("args").GetRawText();

        public IReadOnlyList<(string Input, string Expected)> Pairs { get; } = json.GetProperty("input").ValueKind == JsonValueKind.Array
            ? json.GetProperty("expected").ValueKind == JsonValueKind.Array
                ? [.. json.GetProperty("input").EnumerateArray().Zip(json.GetProperty("expected").EnumerateArray(), (input, expected) => (input.GetString()!, expected.GetString()!))]
                : []
            : [(json.GetProperty("input").ToString(), json.GetProperty("expected").ToString())];
    }
}
