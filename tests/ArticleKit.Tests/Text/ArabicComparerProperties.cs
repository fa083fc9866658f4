using ArticleKit.Tests.Properties;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class ArabicComparerProperties
{
    private static readonly ArabicComparer[] Comparers =
        [ArabicComparer.Search, ArabicComparer.Alphabetical, new(ArabicNormalizer.LuceneArabic), new(ArabicNormalizer.Aggressive), new(new ArabicNormalizer(ArabicFolds.None))];

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Order_is_antisymmetric_and_agrees_with_equality_and_hash(string x, string y) => Assert.All(Comparers, comparer =>
    {
        int order = Math.Sign(comparer.Compare(x, y));
        Assert.Equal(-order, Math.Sign(comparer.Compare(y, x)));
        Assert.Equal(order == 0, comparer.Equals(x, y));
        Assert.Equal(comparer.Normalizer.Normalize(x) == comparer.Normalizer.Normalize(y), comparer.Equals(x, y));
        Assert.True(!comparer.Equals(x, y) || comparer.GetHashCode(x) == comparer.GetHashCode(y));
    });

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Order_is_transitive(string x, string y, string z) => Assert.All(Comparers, comparer =>
    {
        string[] sorted = [x, y, z];
        Array.Sort(sorted, comparer);
        Assert.True(comparer.Compare(sorted[0], sorted[1]) <= 0 && comparer.Compare(sorted[1], sorted[2]) <= 0 && comparer.Compare(sorted[0], sorted[2]) <= 0);
    });

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void What_a_text_folds_to_is_equal_to_it(string text) => Assert.All([ArabicComparer.Search, ArabicComparer.Alphabetical], comparer =>
    {
        // The normalizer looks at 256 code points of a word at most, so a longer one may fold again.
        text = text[..Math.Min(text.Length, 200)];
        string folded = comparer.Normalizer.Normalize(text);
        Assert.Equal(0, comparer.Compare(text, folded));
        Assert.Equal(comparer.GetHashCode(text), comparer.GetHashCode(folded));
    });

    [TextProperty]
    public void Spans_and_strings_compare_alike(string text)
    {
        foreach (ArabicComparer comparer in Comparers)
        {
            string other = string.Concat(" ", text);
            Assert.Equal(comparer.GetHashCode(text), comparer.GetHashCode(other.AsSpan(1)));
            Assert.Equal(Math.Sign(comparer.Compare(text, other)), Math.Sign(comparer.Compare(text.AsSpan(), other.AsSpan())));
            Assert.Equal(0, comparer.Compare(text.AsSpan(), other.AsSpan(1)));
        }
    }

    // The definition, word by word, without pieces, buffers or early ends.
    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Order_is_that_of_the_definition(string x, string y)
    {
        int order = CompareLists(AlphabeticalReference.Letters(x), AlphabeticalReference.Letters(y));
        order = order != 0 ? order : CompareLists(AlphabeticalReference.Marks(x), AlphabeticalReference.Marks(y));
        order = order != 0 ? order : string.CompareOrdinal(ArabicNormalizer.Canonical.Normalize(x), ArabicNormalizer.Canonical.Normalize(y));
        Assert.Equal(Math.Sign(order), Math.Sign(ArabicComparer.Alphabetical.Compare(x, y)));
    }

    private static int CompareLists(List<int> x, List<int> y)
    {
        for (int i = 0; i < Math.Min(x.Count, y.Count); i++)
        {
            if (x[i] != y[i])
            {
                return x[i].CompareTo(y[i]);
            }
        }

        return x.Count.CompareTo(y.Count);
    }
}
