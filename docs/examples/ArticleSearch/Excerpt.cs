using System.Globalization;
using System.Text;
using ArticleKit;

namespace ArticleSearch;

/// <summary>Shows a hit: the article, and the lines with what was found in them, marked in the original spelling.</summary>
internal static class Excerpt
{
    private const int Around = 40;

    public static string Of(SearchHit hit, bool isPlain)
    {
        (string open, string close) = isPlain ? ("\u27E6", "\u27E7") : ("\u001b[7m", "\u001b[27m");
        string text = hit.Document.Text;
        StringBuilder shown = new();
        shown.Append(CultureInfo.InvariantCulture, $"{hit.Document.Name}: {hit.Document.Article.Headline}");
        for (int i = 0; i < hit.Words.Length;)
        {
            // Words of one line that lie near share an excerpt.
            int line = text.LastIndexOf('\n', hit.Words[i].Start) + 1;
            int start = Math.Max(line, Back(text, hit.Words[i].Start - Around, line));
            shown.Append("\n    ").Append(start > line ? "\u2026" : "");
            int at = start;
            do
            {
                TextSpan word = hit.Words[i++];
                shown.Append(text, at, word.Start - at).Append(open).Append(word.Slice(text)).Append(close);
                at = word.End;
            }
            while (i < hit.Words.Length && hit.Words[i].Start - at <= Around && !text.AsSpan(at, hit.Words[i].Start - at).Contains('\n'));

            int end = text.IndexOf('\n', at) is >= 0 and int next ? next : text.Length;
            int stop = Math.Min(end, Forward(text, at + Around, end));
            shown.Append(text, at, stop - at).Append(stop < end ? "\u2026" : "");
        }

        return shown.ToString();
    }

    private static int Back(string text, int at, int least)
    {
        while (at > least && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private static int Forward(string text, int at, int most)
    {
        while (at < most && text[at] != ' ')
        {
            at++;
        }

        return at;
    }
}
