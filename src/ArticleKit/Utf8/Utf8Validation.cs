using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleKit.Transcoding;

/// <summary>Checks UTF-8 a block at a time.</summary>
/// <remarks>
/// By the method of Keiser and Lemire ("Validating UTF-8 in less than one instruction per byte"): what can be wrong with two neighbouring bytes is a
/// set of bits, looked up by three of their four halves; where a third or fourth byte has to be follows from the bytes before.
/// </remarks>
internal static class Utf8Validation
{
    /// <summary>How many bytes before a block are looked at.</summary>
    public const int Before = 3;

    [SkipLocalsInit]
    public static bool IsValid<TBlock>(ReadOnlySpan<byte> source)
        where TBlock : IValidationBlock
    {
        // Room for the bytes before a block, the block, and the zero that ends a sequence that is cut off.
        Span<byte> padded = stackalloc byte[Before + TBlock.Length];
        padded[..Before].Clear();
        int at = Math.Min(TBlock.Length, source.Length);
        source[..at].CopyTo(padded[Before..]);
        padded[(Before + at)..].Clear();
        if (TBlock.HasError(ref padded[Before]))
        {
            return false;
        }

        if (at < TBlock.Length)
        {
            return true;
        }

        ref byte bytes = ref MemoryMarshal.GetReference(source);
        for (; at <= source.Length - TBlock.Length; at += TBlock.Length)
        {
            if (TBlock.HasError(ref Unsafe.Add(ref bytes, at)))
            {
                return false;
            }
        }

        int rest = source.Length - at;
        source[(at - Before)..].CopyTo(padded);
        padded[(Before + rest)..].Clear();
        return !TBlock.HasError(ref padded[Before]);
    }
}

/// <summary>One width of checking.</summary>
internal interface IValidationBlock
{
    /// <summary>The length of a block, in bytes.</summary>
    static abstract int Length { get; }

    /// <summary>Whether something is wrong within a block, or where it meets the <see cref="Utf8Validation.Before"/> bytes before it.</summary>
    static abstract bool HasError(ref byte block);
}
