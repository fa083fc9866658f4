namespace ArticleKit.Tool.Terminal;

/// <summary>A place in UTF-8 as editors count it: lines and columns from 1, columns in code points.</summary>
/// <param name="Line">The line; lines end at U+000A, U+000D or both.</param>
/// <param name="Column">The column, in code points.</param>
/// <param name="Start">The first byte of the line.</param>
/// <param name="End">The byte after its last one, the line end left out.</param>
internal readonly record struct SourcePosition(int Line, int Column, int Start, int End)
{
    public static SourcePosition Of(ReadOnlySpan<byte> source, int offset)
    {
        // The mark at the start of a file is no column.
        int start = source.StartsWith("\uFEFF"u8) ? Math.Min(3, offset) : 0;
        int line = 1;
        while (source[start..offset].IndexOfAny("\n\r"u8) is >= 0 and int ahead)
        {
            int end = start + ahead + 1;
            if (source[end - 1] == '\r' && end < source.Length && source[end] == '\n')
            {
                if (end == offset)
                {
                    break;
                }

                end++;
            }

            start = end;
            line++;
        }

        int length = source[start..].IndexOfAny("\n\r"u8);
        return new SourcePosition(line, CodePoints(source[start..offset]) + 1, start, length < 0 ? source.Length : start + length);
    }

    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte b in text)
        {
            // Continuation bytes are 10xxxxxx.
            count += (b & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
