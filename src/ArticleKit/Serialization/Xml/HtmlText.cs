using System.Net;
using System.Text;

namespace ArticleKit.Serialization.Xml;

/// <summary>Takes the paragraphs out of HTML that came as text (Atom's <c>type="html"</c>): tags away, entities decoded. Reads once, left to right.</summary>
/// <remarks>Good for the text of an article, not for showing it: what looks like a tag is one, whatever a browser would make of it.</remarks>
internal static class HtmlText
{
    public static IEnumerable<string> Paragraphs(string html)
    {
        StringBuilder text = new();
        int at = 0;
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            open = open < 0 ? html.Length : open;
            text.Append(html, at, open - at);
            at = open;
            if (at == html.Length)
            {
                break;
            }

            string name = NameAt(html, at + 1);
            int end = EndOfTag(html, at, name);
            if (end < 0)
            {
                // No tag ends here: a sign like any other.
                text.Append('<');
                at++;
                continue;
            }

            at = end;
            if (HtmlNames.IsBlock(name) && Taken(text) is { } block)
            {
                yield return block;
            }
        }

        if (Taken(text) is { } last)
        {
            yield return last;
        }
    }

    private static string? Taken(StringBuilder text)
    {
        string block = XmlContent.Collapsed(WebUtility.HtmlDecode(text.ToString()));
        text.Clear();
        return block.Length == 0 ? null : block;
    }

    private static string NameAt(string html, int at)
    {
        int start = at < html.Length && html[at] == '/' ? at + 1 : at;
        int end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return string.Create(end - start, (html, start), static (name, tag) =>
            Ascii.ToLower(tag.html.AsSpan(tag.start, name.Length), name, out _));
    }

    /// <summary>Where what begins with a sign &lt; ends; -1 where it is no markup.</summary>
    private static int EndOfTag(string html, int at, string name)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            int comment = html.IndexOf("-->", at, StringComparison.Ordinal);
            return comment < 0 ? html.Length : comment + 3;
        }

        if (name.Length == 0)
        {
            return -1;
        }

        int close = html.IndexOf('>', at);
        if (close < 0)
        {
            return html.Length;
        }

        if (HtmlNames.IsDropped(name) && html[at + 1] != '/')
        {
            int stop = html.IndexOf($"</{name}", close, StringComparison.OrdinalIgnoreCase);
            int stopEnd = stop < 0 ? -1 : html.IndexOf('>', stop);
            return stopEnd < 0 ? html.Length : stopEnd + 1;
        }

        return close + 1;
    }
}
