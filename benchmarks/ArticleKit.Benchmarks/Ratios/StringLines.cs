using ArticleKit.Benchmarks.Folding;
using ArticleKit.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that fold an article from string to new string, the new string's allocation and collection in the time of both sides.</summary>
internal static class StringLines
{
    public static RatioPair Copy(RatioText text) => Folding(text, static article => new string(article.AsSpan()), same: false);

    public static RatioPair FormD(RatioText text) => Folding(text, FoldIdioms.FormD, same: false);

    public static RatioPair Replace(RatioText text) => Folding(text, FoldIdioms.ReplaceChain, same: true);

    public static RatioPair Regex(RatioText text) => Folding(text, FoldIdioms.CompiledRegex, same: true);

    public static RatioPair StringBuilder(RatioText text) => Folding(text, FoldIdioms.StringBuilderSwitch, same: true);

    /// <summary>Folding with the way back, and without.</summary>
    public static RatioPair Map(RatioText text)
    {
        string[] articles = ChangingArticles(text);
        return RatioPair.OverArticles(
            articles,
            new(i => ArabicNormalizer.LuceneArabic.NormalizeWithMap(articles[i]).Text.Length),
            new(i => ArabicNormalizer.LuceneArabic.Normalize(articles[i]).Length));
    }

    /// <summary>The articles that folding changes: any other would be given back as it is, without a copy.</summary>
    public static string[] ChangingArticles(RatioText text)
    {
        string[] changing = [.. text.Articles.Where(article => !ArabicNormalizer.LuceneArabic.IsNormalized(article))];
        return changing.Length > 0 ? changing : throw new InvalidDataException("Folding changes nothing in this text, so no new string is made.");
    }

    private static RatioPair Folding(RatioText text, Func<string, string> baseline, bool same)
    {
        string[] articles = ChangingArticles(text);
        foreach (string article in same ? articles : [])
        {
            SameResult.Check(article, ArabicNormalizer.LuceneArabic.Normalize, baseline);
        }

        return RatioPair.OverArticles(
            articles,
            new(i => ArabicNormalizer.LuceneArabic.Normalize(articles[i]).Length),
            new(i => baseline(articles[i]).Length));
    }
}
