namespace ArticleKit.Benchmarks.Evaluation;

/// <summary>A skeleton of the list, such as <c>PL - AU :</c>: what the parts of a line are and what stands between them.</summary>
/// <remarks>A dash stands for every kind of dash, one or several; blanks don't count. The first way to cut a line is taken, with the shortest parts first.</remarks>
internal sealed class Skeleton
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015_\u0640"; // with tatweel, which is drawn as one
    private const string Quotes = "\"\u201C\u201D\u00AB\u00BB";
    private const string From = "\u0645\u0646"; // MEEM, NOON: "from"

    private readonly List<string> _items = [];

    public Skeleton(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            bool isName = char.IsAsciiLetterUpper(text[at]);
            at++;
            while (isName && at < text.Length && (char.IsAsciiLetterUpper(text[at]) || text[at] == '+'))
            {
                at++;
            }

            if (text.AsSpan(start).StartsWith(From))
            {
                at = start + From.Length;
            }

            string item = text[start..at];
            bool isSameDash = IsDash(item) && _items is [.., { } before] && IsDash(before);
            if (!string.IsNullOrWhiteSpace(item) && !isSameDash)
            {
                _items.Add(item);
            }
        }
    }

    /// <summary>The parts of an example, with what each is; <c>null</c> where it doesn't have this skeleton.</summary>
    public List<(string Role, string Text)>? Cut(string line)
    {
        List<(string Role, string Text)> cut = [];
        return Match(line, 0, 0, cut) ? cut : null;
    }

    // As deep as the skeleton is long: the list is ours, and short.
    private bool Match(string line, int at, int item, List<(string Role, string Text)> cut)
    {
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is '*' or '\u200B' or '\u200F'))
        {
            at++;
        }

        if (item == _items.Count)
        {
            return at == line.Length;
        }

        if (!char.IsAsciiLetterUpper(_items[item][0]))
        {
            int length = SeparatorLength(line, at, _items[item]);
            return length > 0 && Match(line, at + length, item + 1, cut);
        }

        for (int end = at + 1; end <= line.Length; end++)
        {
            cut.Add((_items[item], line[at..end].Trim()));
            if (Match(line, end, item + 1, cut))
            {
                return true;
            }

            cut.RemoveAt(cut.Count - 1);
        }

        return false;
    }

    private static bool IsDash(string item) => item.Length == 1 && Dashes.Contains(item, StringComparison.Ordinal);

    private static int SeparatorLength(string line, int at, string separator)
    {
        if (separator == From)
        {
            return line.AsSpan(at).StartsWith(From) ? From.Length : 0;
        }

        int end = at;
        while (end < line.Length && Dashes.Contains(separator[0], StringComparison.Ordinal) && Dashes.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        bool same = end < line.Length && (line[end] == separator[0] || (separator[0] is '\u060C' or ',' && line[end] is ',' or '\u060C')
            || (Quotes.Contains(separator[0], StringComparison.Ordinal) && Quotes.Contains(line[end], StringComparison.Ordinal)));
        return end > at ? end - at : same ? 1 : 0;
    }
}
