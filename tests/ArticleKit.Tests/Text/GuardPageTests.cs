using System.Text;
using ArticleKit.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Tests.Text;

/// <summary>No kernel reads or writes outside of its spans, at any length and alignment; a fault here ends the process.</summary>
public class GuardPageTests
{
    private const int MostLength = 200;
    private const int Alignments = 64;

    // Letters that stay, change and go; marks, digits, ligatures, forms and signs that grow; controls, blanks, other planes and scripts.
    private static readonly string Mixed = string.Concat(Enumerable.Repeat(
        "\u0645\u062F\u0631\u0633\u0629 \u0623\u064E\u062D\u0652\u0645\u064E\u062F\u064C \u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u0641\u064A \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0648\u0643\u062A\u0628 "
        + "\u0661\u0662\u0663 \u0627\u0644\u0640\u0640\u0640\u0628\u064A\u062A \u0639\u0644\u0649 \u0645\u0624\u0645\u0646 \uFEFB \uFDFA \u06CC\u06A9 \u200F abc \U0001F600 \u0627\u0654 .. \u060C \u0644\u0651\u064E\u0627\u064B \u00E9\n",
        12));

    // Nothing here stops a kernel of any preset for long.
    private static readonly string Clean = string.Concat(Enumerable.Repeat(
        "\u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0627\u0644\u0623\u0648\u0644\u0649 \u0641\u064A \u0642\u0631\u064A\u0629 \u0628\u064E\u0639\u064A\u062F\u0629 \u0645\u0646 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 ", 20));

    [Fact]
    public void Utf16_stays_between_the_guards() => Check<char>(
        [Mixed.ToCharArray(), Clean.ToCharArray()], ForcedWidth.Utf16, normalizer => normalizer.GetMaxLength(MostLength));

    [Fact]
    public void Utf8_stays_between_the_guards() => Check<byte>(
        [Encoding.UTF8.GetBytes(Mixed), Encoding.UTF8.GetBytes(Clean)], ForcedWidth.Utf8, normalizer => normalizer.GetMaxUtf8Length(MostLength));

    private static void Check<T>(T[][] texts, Func<ArabicNormalizer, VectorWidth, ForcedWidth.Fold<T>> foldOf, Func<ArabicNormalizer, int> mostOf)
        where T : unmanaged
    {
        Assert.SkipUnless(ForcedWidth.Supported.Count > 0, "this machine has no vectors, so no kernel but the scalar one");
        using GuardedMemory sources = new(4096);
        using GuardedMemory destinations = new(8192);
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            ForcedWidth.Fold<T> reference = foldOf(preset, VectorWidth.Scalar);
            ForcedWidth.Fold<T>[] folds = [.. ForcedWidth.Supported.Select(width => foldOf(preset, width))];
            int most = mostOf(preset);
            foreach (T[] text in texts)
            {
                for (int length = 0; length <= MostLength; length++)
                {
                    // What stands at the ends differs with the length, and may be half a character.
                    ReadOnlySpan<T> source = text.AsSpan((length * 37) % (text.Length - MostLength), length);
                    T[] expected = ForcedWidth.Whole(reference, source, most);
                    foreach (ForcedWidth.Fold<T> fold in folds)
                    {
                        EndsAtGuard(fold, sources, destinations, source, expected);
                    }

                    // The alignment of each, with the other at its guard.
                    for (int offset = length % 3; offset < Alignments; offset += 3)
                    {
                        ForcedWidth.Fold<T> fold = folds[(offset / 3) % folds.Length];
                        Fold(fold, Copy(source, sources.AtStart<T>(length, offset)), destinations.AtEnd<T>(expected.Length), expected);
                        Fold(fold, Copy(source, sources.AtEnd<T>(length)), destinations.AtStart<T>(expected.Length, offset), expected);
                    }
                }
            }
        }
    }

    private static void EndsAtGuard<T>(ForcedWidth.Fold<T> fold, GuardedMemory sources, GuardedMemory destinations, ReadOnlySpan<T> source, ReadOnlySpan<T> expected)
        where T : unmanaged
    {
        Span<T> last = Copy(source, sources.AtEnd<T>(source.Length));
        Fold(fold, last, destinations.AtEnd<T>(expected.Length), expected);
        Fold(fold, last, destinations.AtEnd<T>(expected.Length + 100), expected);
        Fold(fold, last, destinations.AtStart<T>(expected.Length), expected);
        Span<T> small = destinations.AtEnd<T>(expected.Length / 2);
        fold(last, small, out _, out int written, true);
        Assert.True(expected.StartsWith(small[..written], null));
        Fold(fold, Copy(source, sources.AtStart<T>(source.Length)), destinations.AtEnd<T>(expected.Length), expected);
    }

    private static void Fold<T>(ForcedWidth.Fold<T> fold, ReadOnlySpan<T> source, Span<T> destination, ReadOnlySpan<T> expected)
    {
        fold(source, destination, out int read, out int written, true);
        if (read != source.Length || !expected.SequenceEqual(destination[..written], null))
        {
            Assert.Fail($"source   {ForcedWidth.Show(source)}\nexpected {ForcedWidth.Show(expected)}\nactual   {ForcedWidth.Show<T>(destination[..written])}");
        }
    }

    private static Span<T> Copy<T>(ReadOnlySpan<T> source, Span<T> to)
    {
        source.CopyTo(to);
        return to;
    }
}
