using System.Buffers;

namespace ArticleKit.Tool.Batch;

/// <summary>Passes over strings of JSON by vectors.</summary>
internal static class JsonStrings
{
    private static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    /// <summary>The length of the string with its quotes.</summary>
    /// <param name="json">Begins with the opening quote.</param>
    /// <returns>-1 where it is no valid string, or doesn't end.</returns>
    public static int LengthOf(ReadOnlySpan<byte> json)
    {
        int at = 1;
        while (at < json.Length && json[at..].IndexOfAny(Special) is >= 0 and int ahead)
        {
            at += ahead;
            if (json[at] == '"')
            {
                return at + 1;
            }

            int length = json[at] == '\\' ? EscapeLength(json[at..]) : 0;
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return -1;
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) => escape switch
    {
        [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
        [_, (byte)'u', var a, var b, var c, var d, ..] when IsHex(a) && IsHex(b) && IsHex(c) && IsHex(d) => 6,
        _ => 0,
    };

    private static bool IsHex(byte digit) => char.IsAsciiHexDigit((char)digit);
}
