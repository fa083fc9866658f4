using System.Buffers;

namespace ArticleKit.Text.Folding;

/// <summary>How code points stand in units, so that one scalar folder serves UTF-16 and UTF-8.</summary>
internal interface ITextCodec<TUnit>
    where TUnit : unmanaged
{
    /// <summary>Reads the first code point. Malformed UTF-8 is U+FFFD, one for each maximal subpart; a lone surrogate is itself.</summary>
    /// <returns><see cref="OperationStatus.NeedMoreData"/> where the units end inside a code point and more may come; else
    /// <see cref="OperationStatus.Done"/>, or <see cref="OperationStatus.InvalidData"/> for what was malformed.</returns>
    static abstract OperationStatus Decode(ReadOnlySpan<TUnit> source, bool isFinalBlock, out int codePoint, out int length);

    /// <summary>How many units a code point takes.</summary>
    static abstract int LengthOf(int codePoint);

    /// <summary>Writes a code point; there is room.</summary>
    static abstract void Encode(int codePoint, Span<TUnit> destination);
}
