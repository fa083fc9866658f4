using System.Buffers;
using System.Text;

namespace ArticleKit.Text.Folding;

/// <inheritdoc cref="ITextCodec{TUnit}"/>
internal readonly struct Utf8Codec : ITextCodec<byte>
{
    public static OperationStatus Decode(ReadOnlySpan<byte> source, bool isFinalBlock, out int codePoint, out int length)
    {
        if (source[0] < 0x80)
        {
            codePoint = source[0];
            length = 1;
            return OperationStatus.Done;
        }

        OperationStatus status = Rune.DecodeFromUtf8(source, out Rune rune, out length);
        codePoint = rune.Value;
        return status == OperationStatus.NeedMoreData && isFinalBlock ? OperationStatus.InvalidData : status;
    }

    public static int LengthOf(int codePoint) => codePoint switch { < 0x80 => 1, < 0x800 => 2, < 0x10000 => 3, _ => 4 };

    public static void Encode(int codePoint, Span<byte> destination)
    {
        if (codePoint < 0x80)
        {
            destination[0] = (byte)codePoint;
        }
        else if (codePoint < 0x800)
        {
            destination[1] = (byte)(0x80 | (codePoint & 0x3F));
            destination[0] = (byte)(0xC0 | (codePoint >> 6));
        }
        else
        {
            new Rune(codePoint).EncodeToUtf8(destination);
        }
    }
}
