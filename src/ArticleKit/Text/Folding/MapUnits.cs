namespace ArticleKit.Text.Folding;

/// <summary>Converts the borders of an offset map from UTF-16 to another unit.</summary>
internal static class MapUnits
{
    /// <summary>Goes through both texts once. Where characters that stand for one another differ in length, borders come between.</summary>
    public static int[] Convert(ReadOnlySpan<char> source, ReadOnlySpan<char> target, ReadOnlySpan<int> borders, TextUnit unit)
    {
        RunRecorder recorder = new();
        (int sourceDone, int targetDone) = (0, 0);
        for (int i = 2; i < borders.Length; i += 2)
        {
            (int sourceEnd, int targetEnd) = (borders[i], borders[i + 1]);
            bool isRun = sourceEnd - sourceDone == targetEnd - targetDone;
            if (SplitsPair(target, targetEnd))
            {
                // Two lone surrogates came together: they and what was between are one piece.
                if (!isRun)
                {
                    continue;
                }

                (sourceEnd, targetEnd) = (sourceEnd - 1, targetEnd - 1);
            }
            else if (SplitsPair(target, borders[i - 1]) && targetEnd > borders[i - 1] + 1)
            {
                (int sourceLow, int targetLow) = (borders[i - 2] + 1, borders[i - 1] + 1);
                recorder.Replaced(Measure(source[sourceDone..sourceLow], unit), Measure(target[targetDone..targetLow], unit));
                (sourceDone, targetDone) = (sourceLow, targetLow);
                isRun = true;
            }

            Convert(source[sourceDone..sourceEnd], target[targetDone..targetEnd], isRun, unit, ref recorder);
            (sourceDone, targetDone) = (sourceEnd, targetEnd);
        }

        return recorder.Finish();
    }

    private static void Convert(ReadOnlySpan<char> from, ReadOnlySpan<char> to, bool isRun, TextUnit unit, ref RunRecorder recorder)
    {
        if (isRun)
        {
            ConvertRun(from, to, unit, ref recorder);
        }
        else
        {
            recorder.Replaced(Measure(from, unit), Measure(to, unit));
        }
    }

    private static bool SplitsPair(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

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
