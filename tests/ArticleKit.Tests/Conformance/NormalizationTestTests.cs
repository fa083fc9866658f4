using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Conformance;

/// <summary>Canonical against every line of Unicode's NormalizationTest that touches Arabic.</summary>
public class NormalizationTestTests
{
    // So many lines have a base of another script under Arabic marks: they are none of our business and stay as they are.
    private const int OtherBases = 238;
    private const int ArabicBases = 890;

    [Fact]
    public void Canonical_agrees_on_Arabic_letters_and_leaves_others_alone()
    {
        int arabic = 0;
        int other = 0;
        foreach ((string source, string composed, string decomposed) in Lines().Where(line => line.Source.EnumerateRunes().Any(rune => IsArabicBlock(rune.Value))))
        {
            int first = source.EnumerateRunes().First().Value;
            if (IsArabicBlock(first))
            {
                arabic++;
                Same(composed, source);
                Same(composed, composed);
                Same(composed, decomposed);
            }
            else
            {
                other++;
                Assert.Equal('a', first);
                Same(source, source);
                Same(composed, composed);
                Same(decomposed, decomposed);
            }
        }

        Assert.Equal((ArabicBases, OtherBases), (arabic, other));
    }

    [Fact]
    public void Canonical_leaves_every_line_without_Arabic_alone()
    {
        foreach ((string source, string composed, string decomposed) in Lines().Where(line => !line.Decomposed.EnumerateRunes().Any(rune => IsArabicBlock(rune.Value))))
        {
            Same(source, source);
            Same(composed, composed);
            Same(decomposed, decomposed);
        }
    }

    // The marks of a line are tried behind Arabic letters too, against .NET's own composition where ICU is there.
    [Fact]
    public void Canonical_orders_the_marks_of_every_line_behind_an_Arabic_letter()
    {
        Shared.Require(Icu.IsPresent, "string.Normalize needs ICU");
        foreach ((string source, _, _) in Lines().Where(line => line.Source.Length > 1 && line.Source[0] == 'a' && line.Source[^1] == 'b'))
        {
            // Marks of other scripts are no marks of an Arabic letter.
            if (!source.EnumerateRunes().Skip(1).SkipLast(1).All(rune => IsArabicBlock(rune.Value) || rune.Value is >= 0x0300 and <= 0x036F))
            {
                continue;
            }

            foreach (char letter in "\u0627\u0648\u064A\u06D5\u06C1\u06D2\u0628")
            {
                string text = letter + source[1..^1];
                Same(Icu.Composed(text), text);
                Same(Icu.Composed(text), Icu.Decomposed(text));
            }
        }
    }

    private static void Same(string expected, string text) =>
        Assert.True(expected == ArabicNormalizer.Canonical.Normalize(text), string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}")));

    private static bool IsArabicBlock(int codePoint) => codePoint is (>= 0x0600 and <= 0x06FF) or (>= 0x0750 and <= 0x077F) or (>= 0x0870 and <= 0x08FF)
        or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10E60 and <= 0x10E7F) or (>= 0x10EC0 and <= 0x10EFF) or (>= 0x1EE00 and <= 0x1EEFF);

    private static IEnumerable<(string Source, string Composed, string Decomposed)> Lines()
    {
        string folder = Environment.GetEnvironmentVariable("ARTICLEKIT_UNICODE_DATA") ?? Shared.InRepository("artifacts", "unicode");
        string path = Path.Combine(folder, "normalization-test.txt");
        Shared.Require(File.Exists(path), "Unicode data is not here; run eng/install-unicode-data.sh");
        return File.ReadLines(path).Select(line => line.Split(';')).Select(columns =>
            (PeerFunction.Text(columns[0]), PeerFunction.Text(columns[1]), PeerFunction.Text(columns[2])));
    }
}
