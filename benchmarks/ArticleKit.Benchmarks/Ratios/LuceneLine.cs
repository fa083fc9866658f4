using System.Buffers;
using ArticleKit.Text;
using LuceneNormalizer = Lucene.Net.Analysis.Ar.ArabicNormalizer;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Our LuceneArabic preset beside the class of Lucene.Net that it is compatible with.</summary>
/// <remarks>
/// Lucene.Net works in the array that holds the text, so each run needs a fresh copy of the article. It is made before the time is taken, for both
/// sides alike: neither pays for it, and both read what has just been written. Ours reads the copy and writes to another buffer.
/// </remarks>
internal static class LuceneLine
{
    public static RatioPair FoldUtf16(RatioText text)
    {
        string[] articles = text.Articles;
        char[][] copies = [.. articles.Select(article => article.ToCharArray())];
        char[] destination = new char[articles.Max(article => article.Length)];
        LuceneNormalizer lucene = new();
        for (int i = 0; i < articles.Length; i++)
        {
            SameResult.Check(articles[i], ArabicNormalizer.LuceneArabic.Normalize, article =>
            {
                char[] copy = article.ToCharArray();
                return new string(copy, 0, lucene.Normalize(copy, copy.Length));
            });
        }

        void Copy(int i) => articles[i].CopyTo(copies[i]);
        return RatioPair.OverArticles(
            articles,
            new(i => Fold(copies[i], destination), Copy),
            new(i => lucene.Normalize(copies[i], copies[i].Length), Copy));
    }

    private static int Fold(char[] source, char[] destination)
    {
        OperationStatus status = ArabicNormalizer.LuceneArabic.Normalize(source, destination, out _, out int written);
        return status == OperationStatus.Done ? written : throw new InvalidOperationException($"An article was folded in part: {status}.");
    }
}
