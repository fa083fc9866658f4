namespace ArticleKit.Text.Folding;

/// <summary>Converts the borders of an offset map from UTF-16 to another unit.</summary>
internal static class MapUnits
{
    /// <summary>Goes through both texts once. Where characters that stand for one another differ in length, borders come between.</summary>
    public static int[] Convert(ReadOnlySpan<char> source, ReadOnlySpan<char> target, ReadOnlySpan<int> borders, TextUnit unit)
    {
        RunRecorder recorder = new();
        for (int i = 0; i + 3 < borders.Length; i += 2)
        {
            ReadOnlySpan<char> from = source[borders[i]..borders[i + 2]];
            ReadOnlySpan<char> to = target[borders[i + 1]..borders[i + 3]];
            if (from.Length == to.Length)
            {
                ConvertRun(from, to, unit, ref recorder);
            }
            else
            {
                recorder.Replaced(Measure(from, unit), Measure(to, unit));
            }
        }

        return recorder.Finish();
    }

    private static void ConvertRun(ReadOnlySpan<char> from, ReadOnlySpan<char> to, TextUnit unit, ref RunRecorder recorder)
    {
        while (!from.IsEmpty)
        {
            Utf16Codec.Decode(from, isFinalBlock: true, out _, out int length);
            Utf16Codec.Decode(to, isFinalBlock: true, out _, out int targetLength);
            length = Math.Max(length, targetLength);
            (int sourceUnits, int targetUnits) = (Measure(from[..length], unit), Measure(to[..length], unit));
            if (sourceUnits == targetUnits)
            {
                recorder.Copied(sourceUnits);
            }
            else
            {
                recorder.Replaced(sourceUnits, targetUnits);
            }

            from = from[length..];
            to = to[length..];
        }
    }

    private static int Measure(ReadOnlySpan<char> text, TextUnit unit)
    {
        int units = 0;
        while (!text.IsEmpty)
        {
            Utf16Codec.Decode(text, isFinalBlock: true, out int codePoint, out int length);
            units += unit == TextUnit.CodePoint ? 1 : Utf8Codec.LengthOf(codePoint);
            text = text[length..];
        }

        return units;
    }
}
