using System.Buffers;
using ArticleKit.Tests.Text;
using ArticleKit.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Every vector width folds as the scalar folder does, wherever a block or the room ends.</summary>
internal static class KernelTarget
{
    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        Random random = Inputs.Choices(input);
        foreach (ArabicNormalizer normalizer in Normalizers.For(input))
        {
            Same<char>(width => ForcedWidth.Utf16(normalizer, width), text, random, normalizer.GetMaxLength(text.Length), normalizer.Name);
            Same<byte>(width => ForcedWidth.Utf8(normalizer, width), input, random, normalizer.GetMaxUtf8Length(input.Length), normalizer.Name);
        }
    }

    private static void Same<T>(Func<VectorWidth, ForcedWidth.Fold<T>> folds, ReadOnlySpan<T> source, Random random, int most, string name)
    {
        ForcedWidth.Fold<T> reference = folds(VectorWidth.Scalar);
        T[] expected = ForcedWidth.Whole(reference, source, most);
        int cut = random.Next(source.Length + 1);
        int room = random.Next(expected.Length + 1);
        foreach (VectorWidth width in ForcedWidth.Supported)
        {
            ForcedWidth.Fold<T> fold = folds(width);
            Equal(expected, ForcedWidth.Whole(fold, source, most), $"{name}, {width}");

            // The block ends anywhere, or the room does; what follows is folded from where it stopped.
            T[] destination = new T[most];
            OperationStatus status = fold(source[..cut], destination, out int read, out int written, false);
            Assert.Equal(read == cut ? OperationStatus.Done : OperationStatus.NeedMoreData, status);
            Equal(expected, [.. destination.AsSpan(0, written), .. ForcedWidth.Whole(reference, source[read..], most)], $"{name}, {width}, cut at {cut}");
            if (room < expected.Length)
            {
                status = fold(source, destination.AsSpan(0, room), out read, out written, true);
                Assert.Equal(OperationStatus.DestinationTooSmall, status);
                Equal(expected, [.. destination.AsSpan(0, written), .. ForcedWidth.Whole(reference, source[read..], most)], $"{name}, {width}, room {room}");
            }
        }
    }

    private static void Equal<T>(ReadOnlySpan<T> expected, ReadOnlySpan<T> actual, string what)
    {
        if (!expected.SequenceEqual(actual, null))
        {
            Assert.Fail($"{what}\nexpected {ForcedWidth.Show(expected)}\nactual   {ForcedWidth.Show(actual)}");
        }
    }
}
