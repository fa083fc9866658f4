using ArticleKit.Benchmarks.Folding;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>All lines of the report, in its order. A new one is a record here and a method that makes its two sides.</summary>
internal static class RatioLines
{
    public static IReadOnlyList<RatioLine> All { get; } =
    [
        new("fold-utf16/memcpy", "LuceneArabic, UTF-16, 64 KB blocks; copying them", BlockLines.FoldUtf16),
        new("fold-utf16/memcpy@256", "the same with AVX2; copying them", BlockLines.FoldUtf16By256),
        new("fold-utf16/memcpy@128", "the same with 16-byte vectors; copying them", BlockLines.FoldUtf16By128),
        new("fold-utf16/lucene.net", "LuceneArabic, UTF-16, an article at a time; Lucene.Net's ArabicNormalizer", LuceneLine.FoldUtf16),
        new("fold-utf8/memcpy", "LuceneArabic, UTF-8, 64 KB blocks; copying them", BlockLines.FoldUtf8),
        new("fold-string/copy", "LuceneArabic, string to new string, articles; copying the string", StringLines.Copy),
        new("search-fold/fold", "Search, UTF-16, 64 KB blocks; LuceneArabic", BlockLines.Search),
        new("fold-map/fold", "LuceneArabic, string to new string with its offset map, articles; without the map", StringLines.Map),
        new("match/memcpy", "counting a word in any spelling, UTF-16, 64 KB blocks; copying them", BlockLines.Match),
        new("utf8-validate/framework", "checking UTF-8, 64 KB blocks; Utf8.IsValid", TranscodingLines.Validate),
        new("utf8-decode/framework", "UTF-8 to UTF-16, 64 KB blocks; Encoding.UTF8.GetChars", TranscodingLines.Decode),
        new("utf8-encode/framework", "UTF-16 to UTF-8, 64 KB blocks; Encoding.UTF8.GetBytes", TranscodingLines.Encode),
        new("json/naive", "UTF-8 to JSON in a reused buffer, all layouts; StreamReader, Split, reflection JsonSerializer", ParseLines.Json),
        new("article/naive", "UTF-8 to Article, all layouts; StreamReader and Split", ParseLines.Utf8),
        new("article/copy", "string to Article, all layouts; copying the strings it holds", ParseLines.Copy),
        new("article-json/stj", "Article to JSON; the source-generated serializer, UnicodeRanges.All", JsonLines.Article),
        new("auto/template", "finding the layout of articles; reading them by their template", ParseLines.Auto),
        new("batch/threads", "batch with two threads, articles as NDJSON, elapsed time; with one", BatchLine.Threads),
        .. FoldIdioms.CanDecompose ? FormD : [],
        new("fold-string/replace", "LuceneArabic, string; a chain of Replace", StringLines.Replace),
        new("fold-string/regex", "LuceneArabic, string; compiled Regex", StringLines.Regex),
        new("fold-string/stringbuilder", "LuceneArabic, string; switch and StringBuilder", StringLines.StringBuilder),
    ];

    private static RatioLine[] FormD =>
        [new("fold-string/formd", "LuceneArabic, string; Normalize(FormD) without nonspacing marks (folds less)", StringLines.FormD)];
}
