namespace ArticleKit.Text.Unicode;

/// <summary>Looks a code point up in a generated table of ranges.</summary>
internal static class RangeTable
{
    /// <summary>The value of the range that holds the code point.</summary>
    public static byte ValueAt(ReadOnlySpan<int> starts, ReadOnlySpan<byte> values, int codePoint)
    {
        int found = starts.BinarySearch(codePoint);
        return values[found >= 0 ? found : ~found - 1];
    }
}
