using System.Buffers;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;
using ArticleKit.Text.Kernels;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>Every kernel gives what the scalar folder gives, in UTF-16 and in UTF-8, wherever a block or the room ends.</summary>
public class FoldWidthTests
{
    private const int Cases = 10_000;

    /// <summary>Tells which widths the tests below leave out.</summary>
    [Theory]
    [InlineData(nameof(VectorWidth.Vector128))]
    [InlineData(nameof(VectorWidth.Vector256))]
    [InlineData(nameof(VectorWidth.Vector512))]
    public void The_machine_has_the_width(string width) =>
        Assert.SkipUnless(ForcedWidth.Supported.Contains(Enum.Parse<VectorWidth>(width)), $"this machine has no {width}, so nothing here tests it");

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases)])]
    public void Utf16_of_every_preset(WidthCase rough)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            SameUtf16(preset, rough);
        }
    }

    [Law(MaxTest = Cases, QuietOnSuccess = true, Arbitrary = [typeof(WidthCases)])]
    public void Utf8_of_every_preset(WidthByteCase rough)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            SameUtf8(preset, rough);
        }
    }

    // A table takes longer to make than a text to fold, so each has a few texts.
    [Law(MaxTest = Cases / 10, QuietOnSuccess = true, Arbitrary = [typeof(FoldSets)])]
    public Property Both_of_folds_combined_freely(ArabicFolds folds)
    {
        ArabicNormalizer normalizer = new(folds);
        Arbitrary<(WidthCase[] Texts, WidthByteCase[] Bytes)> few = Arb.From(
            Gen.Zip(Gen.ArrayOf(WidthCases.Texts().Generator, 5), Gen.ArrayOf(WidthCases.Bytes().Generator, 5)), Fewer);
        return Prop.ForAll(few, cases =>
        {
            Array.ForEach(cases.Texts, text => SameUtf16(normalizer, text));
            Array.ForEach(cases.Bytes, bytes => SameUtf8(normalizer, bytes));
        });
    }

    // A mark that is removed may turn the letter before it into another first, or put that letter's own mark out of its place.
    [Fact]
    public void Of_marks_that_compose_before_they_go()
    {
        ArabicFolds[] unifying =
            [ArabicFolds.UnifyAlef, ArabicFolds.UnifyAlefWasla, ArabicFolds.UnifyHamzaCarriers, ArabicFolds.UnifyLookAlikes, ArabicFolds.UnifyAlefMaksura];
        char[] letters = [.. "\u0622\u0623\u0624\u0625\u0626\u0627\u0648\u0649\u064A\u0671\u06C0\u06C1\u06C2\u06CC\u06D2\u06D3\u06D5\u0628"];
        string[] marks = ["\u0653", "\u0654", "\u0655", "\u064E\u0654", "\u0654\u0655", "\u0655\u0654", "\u0653\u0655"];
        string text = string.Join(' ', from letter in letters from mark in marks select $"{letter}{mark}");
        for (int set = 0; set < 1 << unifying.Length; set++)
        {
            ArabicFolds folds = ArabicFolds.Compose | ArabicFolds.RemoveDiacritics;
            for (int i = 0; i < unifying.Length; i++)
            {
                folds |= (set >> i & 1) != 0 ? unifying[i] : ArabicFolds.None;
            }

            ArabicNormalizer normalizer = new(folds);
            SameUtf16(normalizer, new WidthCase(text, 10, 10));
            SameUtf8(normalizer, new WidthByteCase(System.Text.Encoding.UTF8.GetBytes(text), 10, 10));
            Assert.Equal(string.Join(' ', text.Split(' ').Select(normalizer.Normalize)), normalizer.Normalize(text));
        }
    }

    private static IEnumerable<(WidthCase[] Texts, WidthByteCase[] Bytes)> Fewer((WidthCase[] Texts, WidthByteCase[] Bytes) cases) =>
        cases.Texts.Length + cases.Bytes.Length > 1
            ? cases.Texts.Select(text => ((WidthCase[])[text], Array.Empty<WidthByteCase>()))
                .Concat(cases.Bytes.Select(bytes => (Array.Empty<WidthCase>(), (WidthByteCase[])[bytes])))
            : cases.Texts.SelectMany(WidthCases.Texts().Shrinker).Select(text => ((WidthCase[])[text], Array.Empty<WidthByteCase>()))
                .Concat(cases.Bytes.SelectMany(WidthCases.Bytes().Shrinker).Select(bytes => (Array.Empty<WidthCase>(), (WidthByteCase[])[bytes])));

    private static void SameUtf16(ArabicNormalizer normalizer, WidthCase rough) => Same(
        width => ForcedWidth.Utf16(normalizer, width), rough.Text, rough.Cut, rough.Room, normalizer.GetMaxLength(rough.Text.Length), normalizer.Name);

    private static void SameUtf8(ArabicNormalizer normalizer, WidthByteCase rough) => Same(
        width => ForcedWidth.Utf8(normalizer, width), rough.Bytes.Span, rough.Cut, rough.Room, normalizer.GetMaxUtf8Length(rough.Bytes.Length), normalizer.Name);

    private static void Same<T>(Func<VectorWidth, ForcedWidth.Fold<T>> folds, ReadOnlySpan<T> source, int cut, int room, int most, string name)
    {
        ForcedWidth.Fold<T> reference = folds(VectorWidth.Scalar);
        T[] expected = ForcedWidth.Whole(reference, source, most);
        foreach (VectorWidth width in ForcedWidth.Supported)
        {
            ForcedWidth.Fold<T> fold = folds(width);
            string what = $"{name}, {width}";
            Equal(expected, ForcedWidth.Whole(fold, source, most), source, what);
            Equal(expected, ForcedWidth.Whole(fold, source, expected.Length), source, $"{what}, room for the result and no more");

            // The block ends anywhere; what follows is folded from where it stopped.
            T[] destination = new T[most];
            OperationStatus status = fold(source[..cut], destination, out int read, out int written, false);
            That(status == (read == cut ? OperationStatus.Done : OperationStatus.NeedMoreData), source, $"{what}, {status} of a block of {cut}");
            Resumes($"{what}, cut at {cut}", source, destination.AsSpan(0, written), source[read..]);

            if (room < expected.Length)
            {
                status = fold(source, destination.AsSpan(0, room), out read, out written, true);
                That(status == OperationStatus.DestinationTooSmall && read < source.Length && written <= room, source, $"{what}, {status} in a room of {room}");
                Resumes($"{what}, room {room}", source, destination.AsSpan(0, written), source[read..]);
            }
        }

        void Resumes(string what, ReadOnlySpan<T> whole, ReadOnlySpan<T> start, ReadOnlySpan<T> rest) =>
            Equal(expected, [.. start, .. ForcedWidth.Whole(reference, rest, most)], whole, $"{what}, written {start.Length}, left {rest.Length}");
    }

    private static void Equal<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, ReadOnlySpan<T> source, string what)
    {
        if (!expected.SequenceEqual(actual, null))
        {
            That(false, source, $"{what}\nexpected {ForcedWidth.Show(expected)}\nactual   {ForcedWidth.Show(actual)}");
        }
    }

    private static void That<T>(bool condition, ReadOnlySpan<T> source, string what)
    {
        if (!condition)
        {
            Assert.Fail($"{what}\nsource   {ForcedWidth.Show(source)}");
        }
    }
}
