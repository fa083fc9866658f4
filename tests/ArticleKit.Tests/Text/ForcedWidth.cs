using System.Buffers;
using System.Text;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Tests.Text;

/// <summary>Folds with one kernel, whatever the machine would choose.</summary>
internal static class ForcedWidth
{
    public delegate OperationStatus Fold<T>(ReadOnlySpan<T> source, Span<T> destination, out int read, out int written, bool isFinalBlock);

    /// <summary>All but the scalar folder, which the others are held against.</summary>
    public static IReadOnlyList<VectorWidth> All { get; } = [VectorWidth.Vector128, VectorWidth.Vector256, VectorWidth.Vector512];

    /// <summary>Those that this machine has.</summary>
    public static IReadOnlyList<VectorWidth> Supported { get; } = [.. All.Where(VectorWidths.IsSupported)];

    public static Fold<char> Utf16(ArabicNormalizer normalizer, VectorWidth width) =>
        (source, destination, out read, out written, isFinalBlock) =>
            FoldKernels.Fold(normalizer.Plan, source, destination, out read, out written, isFinalBlock, width);

    public static Fold<byte> Utf8(ArabicNormalizer normalizer, VectorWidth width) =>
        (source, destination, out read, out written, isFinalBlock) =>
            Utf8FoldKernels.Fold(normalizer.Utf8Plan, source, destination, out read, out written, isFinalBlock, width);

    /// <summary>What the scalar folder makes of a whole text.</summary>
    public static char[] Reference(ArabicNormalizer normalizer, ReadOnlySpan<char> text) =>
        Whole(Utf16(normalizer, VectorWidth.Scalar), text, normalizer.GetMaxLength(text.Length));

    /// <inheritdoc cref="Reference(ArabicNormalizer, ReadOnlySpan{char})"/>
    public static byte[] Reference(ArabicNormalizer normalizer, ReadOnlySpan<byte> text) =>
        Whole(Utf8(normalizer, VectorWidth.Scalar), text, normalizer.GetMaxUtf8Length(text.Length));

    public static T[] Whole<T>(Fold<T> fold, ReadOnlySpan<T> text, int most)
    {
        T[] room = new T[most];
        Assert.Equal(OperationStatus.Done, fold(text, room, out int read, out int written, true));
        Assert.Equal(text.Length, read);
        return room[..written];
    }

    /// <summary>Units shown so that marks, controls and malformed bytes can be told apart.</summary>
    public static string Show<T>(ReadOnlySpan<T> units) => units.ToArray() switch
    {
        char[] text => Escaped.Of(new string(text)),
        byte[] bytes => $"{Convert.ToHexString(bytes)} ({Escaped.Of(Encoding.UTF8.GetString(bytes))})",
        _ => throw new ArgumentException("Text is of chars or bytes.", nameof(units)),
    };
}
