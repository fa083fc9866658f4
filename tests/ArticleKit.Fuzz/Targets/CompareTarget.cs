using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Order is total and agrees with equality and hash; numbers read are numbers written.</summary>
internal static class CompareTarget
{
    private static readonly ArabicComparer[] Comparers =
        [ArabicComparer.Search, ArabicComparer.Alphabetical, new(ArabicNormalizer.LuceneArabic), new(ArabicNormalizer.Aggressive), new(new ArabicNormalizer(ArabicFolds.None))];

    public static void Run(byte[] input)
    {
        string[] texts = Inputs.Texts(input, 3);
        foreach (ArabicComparer comparer in Comparers)
        {
            Order(comparer, texts[0], texts[1]);
            string[] sorted = [.. texts];
            Array.Sort(sorted, comparer);
            Assert.True(comparer.Compare(sorted[0], sorted[1]) <= 0 && comparer.Compare(sorted[1], sorted[2]) <= 0 && comparer.Compare(sorted[0], sorted[2]) <= 0);
        }

        Number(texts[0]);
    }

    private static void Order(ArabicComparer comparer, string x, string y)
    {
        int order = Math.Sign(comparer.Compare(x, y));
        Assert.Equal(-order, Math.Sign(comparer.Compare(y, x)));
        Assert.Equal(0, comparer.Compare(x, x.AsSpan().ToString()));
        Assert.Equal(order == 0, comparer.Equals(x, y));
        Assert.Equal(comparer.Normalizer.Normalize(x) == comparer.Normalizer.Normalize(y), comparer.Equals(x, y));
        Assert.True(!comparer.Equals(x, y) || comparer.GetHashCode(x) == comparer.GetHashCode(y));
        Assert.Equal(comparer.GetHashCode(x), comparer.GetHashCode(x.AsSpan()));
    }

    private static void Number(string text)
    {
        if (!ArabicNumber.TryParse(text, out decimal value))
        {
            return;
        }

        foreach (ArabicDigits digits in Enum.GetValues<ArabicDigits>())
        {
            Assert.True(ArabicNumber.TryParse(ArabicNumber.Format(value, digits), out decimal back));
            Assert.Equal(value, back);
        }
    }
}
