using System.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Cuts a text into articles and blocks, all of nearly one size; the rest at the end is left out.</summary>
internal static class TextCutter
{
    // The next line end after this makes an article of about 5 KB, as a paragraph has some 700 bytes.
    private const int LeastArticleBytes = 4800;
    private const int MostArticleBytes = 10 * 1024;

    /// <summary>Articles of about 5 KB of UTF-8, cut at line ends; at a space where a line is too long.</summary>
    public static List<string> Articles(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MostArticleBytes)
        {
            return [Encoding.UTF8.GetString(text)];
        }

        List<string> articles = [];
        while (text.Length > MostArticleBytes)
        {
            int length = ArticleLength(text[..MostArticleBytes]);
            articles.Add(Encoding.UTF8.GetString(text[..length]));
            text = text[length..];
        }

        return articles;
    }

    /// <summary>The lengths of blocks of as good as <paramref name="capacity"/> bytes, cut between characters.</summary>
    public static int[] Blocks(ReadOnlySpan<byte> text, int capacity)
    {
        List<int> lengths = [];
        for (; text.Length > capacity; text = text[lengths[^1]..])
        {
            lengths.Add(CharacterStart(text, capacity));
        }

        return lengths.Count > 0 ? [.. lengths] : [text.Length];
    }

    /// <summary>The lengths of blocks of as good as <paramref name="capacity"/> UTF-16 units, cut between characters.</summary>
    public static int[] Blocks(ReadOnlySpan<char> text, int capacity)
    {
        List<int> lengths = [];
        for (; text.Length > capacity; text = text[lengths[^1]..])
        {
            lengths.Add(char.IsLowSurrogate(text[capacity]) ? capacity - 1 : capacity);
        }

        return lengths.Count > 0 ? [.. lengths] : [text.Length];
    }

    private static int ArticleLength(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = text[LeastArticleBytes..];
        int end = rest.IndexOf((byte)'\n');
        end = end >= 0 ? end : rest.IndexOf((byte)' ');
        return end >= 0 ? LeastArticleBytes + end + 1 : CharacterStart(text, LeastArticleBytes);
    }

    private static int CharacterStart(ReadOnlySpan<byte> text, int index)
    {
        while ((text[index] & 0xC0) == 0x80)
        {
            index--;
        }

        return index;
    }
}
