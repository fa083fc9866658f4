using ArticleKit.Tests.Properties;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>The order of rough text, and the look-up by spans.</summary>
public class ArabicComparerRoughProperties
{
    private static readonly ArabicComparer[] Comparers = [.. ArabicNormalizer.Presets.Select(preset => new ArabicComparer(preset))];

    [Law(MaxTest = 300, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public void Any_texts_have_one_order(string x, string y, string z) => Assert.All(Comparers, comparer =>
    {
        string[] texts = [x, y, z, comparer.Normalizer.Normalize(x), x + y, y + z];
        foreach (string a in texts)
        {
            foreach (string b in texts)
            {
                int order = Math.Sign(comparer.Compare(a, b));
                Assert.Equal(-order, Math.Sign(comparer.Compare(b, a)));
                Assert.Equal(order == 0, comparer.Equals(a, b));
                Assert.Equal(comparer.Normalizer.Normalize(a) == comparer.Normalizer.Normalize(b), order == 0);
                Assert.True(order != 0 || comparer.GetHashCode(a) == comparer.GetHashCode(b));
                Assert.DoesNotContain(texts, c => order <= 0 && comparer.Compare(b, c) <= 0 && comparer.Compare(a, c) > 0);
            }
        }
    });

    [Law(MaxTest = 1_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Spans_are_looked_up_as_strings_are(string x, string y) => Assert.All(Comparers, comparer =>
    {
        IAlternateEqualityComparer<ReadOnlySpan<char>, string> spans = comparer;
        Assert.Equal(comparer.Equals(x, y), spans.Equals(x.AsSpan(), y));
        Assert.False(spans.Equals(x.AsSpan(), null!));
        Assert.Equal(comparer.GetHashCode(x), spans.GetHashCode(x.AsSpan()));
        Assert.Equal(x, spans.Create(x.AsSpan()));
        Assert.Equal(comparer.Equals(x, y), new HashSet<string>([y], comparer).GetAlternateLookup<ReadOnlySpan<char>>().Contains(x));
    });
}
