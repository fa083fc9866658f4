using System.Buffers;

namespace ArticleKit.Text.Folding;

/// <inheritdoc cref="ITextCodec{TUnit}"/>
internal readonly struct Utf16Codec : ITextCodec<char>
{
    public static OperationStatus Decode(ReadOnlySpan<char> source, bool isFinalBlock, out int codePoint, out int length)
    {
        codePoint = source[0];
        length = 1;
        if (!char.IsHighSurrogate(source[0]))
        {
            return OperationStatus.Done;
        }

        if (source.Length > 1)
        {
            if (char.IsLowSurrogate(source[1]))
            {
                codePoint = char.ConvertToUtf32(source[0], source[1]);
                length = 2;
            }

            return OperationStatus.Done;
        }

        return isFinalBlock ? OperationStatus.Done : OperationStatus.NeedMoreData;
    }

    public static int LengthOf(int codePoint) => codePoint > 0xFFFF ? 2 : 1;

    public static void Encode(int codePoint, Span<char> destination)
    {
        if (codePoint > 0xFFFF)
        {
            destination[1] = (char)(0xDC00 | (codePoint & 0x3FF));
            destination[0] = (char)((codePoint >> 10) + 0xD7C0);
        }
        else
        {
            destination[0] = (char)codePoint;
        }
    }
}
