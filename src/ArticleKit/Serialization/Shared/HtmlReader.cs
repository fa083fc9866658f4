using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Takes the paragraphs out of HTML that another program wrote.</summary>
/// <remarks>
/// No parser of HTML, and good for the text of an article, not for showing it: tags are left out, block elements and <c>br</c> divide, character references are decoded, white space is one blank; scripts,
/// styles, heads and comments are skipped. Looks at each character once and holds no tree, whatever the nesting.
/// </remarks>
internal static class HtmlReader
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>The paragraphs, trimmed.</summary>
    public static ImmutableArray<string> Paragraphs(string html)
    {
        ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        StringBuilder paragraph = new();
        int at = 0;
        while (at < html.Length)
        {
            int length = html.AsSpan(at).IndexOf('<');
            int end = length < 0 ? html.Length : at + length;
            AppendText(paragraph, html.AsSpan(at, end - at));
            at = end == html.Length ? end : ReadMarkup(html, end, paragraph, paragraphs);
        }

        Flush(paragraph, paragraphs);
        return paragraphs.ToImmutable();
    }

    /// <summary>The direction that the first tag gives; <c>null</c> where it gives none.</summary>
    public static TextDirection? DirectionOf(string html)
    {
        int end = html.StartsWith('<') ? EndOfTag(html, 0) : 0;
        ReadOnlySpan<char> tag = html.AsSpan(0, end);
        return tag.Contains(" dir=\"rtl\"", StringComparison.OrdinalIgnoreCase) ? TextDirection.RightToLeft
            : tag.Contains(" dir=\"ltr\"", StringComparison.OrdinalIgnoreCase) ? TextDirection.LeftToRight
            : null;
    }

    // From a "<" on; gives where the markup ends. What never ends is markup to the end.
    private static int ReadMarkup(string html, int at, StringBuilder paragraph, ImmutableArray<string>.Builder paragraphs)
    {
        ReadOnlySpan<char> rest = html.AsSpan(at + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            return After(html, "-->", at + 2);
        }

        if (rest is ['!' or '?', ..])
        {
            return After(html, ">", at + 2);
        }

        bool closes = rest is ['/', ..];
        ReadOnlySpan<char> name = closes ? rest[1..] : rest;
        int length = name.IndexOfAnyExcept(NameCharacters);
        name = length < 0 ? name : name[..length];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
        {
            AppendText(paragraph, "<");
            return at + 1;
        }

        if (HtmlNames.IsBlock(name))
        {
            Flush(paragraph, paragraphs);
        }

        int end = EndOfTag(html, at);
        if (!closes && HtmlNames.IsDropped(name))
        {
            int close = After(html, $"</{name}", end);
            end = close == html.Length ? close : EndOfTag(html, close - 1);
        }

        return end;
    }

    // A ">" in quotes doesn't end a tag.
    private static int EndOfTag(string html, int at)
    {
        ReadOnlySpan<char> rest = html.AsSpan(at + 1);
        while (rest.IndexOfAny('>', '"', '\'') is >= 0 and int next && rest[next] != '>')
        {
            int close = rest[(next + 1)..].IndexOf(rest[next]);
            if (close < 0)
            {
                return html.Length;
            }

            rest = rest[(next + close + 2)..];
        }

        int end = rest.IndexOf('>');
        return end < 0 ? html.Length : html.Length - rest.Length + end + 1;
    }

    private static int After(string html, string end, int start)
    {
        int at = start >= html.Length ? -1 : html.AsSpan(start).IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : start + at + end.Length;
    }

    // White space of HTML only: a no-break space stays.
    private static void AppendText(StringBuilder paragraph, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            bool isBlank = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isBlank)
            {
                paragraph.Append(c);
            }
            else if (paragraph.Length > 0 && paragraph[^1] != ' ')
            {
                paragraph.Append(' ');
            }
        }
    }

    private static void Flush(StringBuilder paragraph, ImmutableArray<string>.Builder paragraphs)
    {
        string text = WebUtility.HtmlDecode(paragraph.ToString()).Trim();
        paragraph.Clear();
        if (text.Length > 0)
        {
            paragraphs.Add(text);
        }
    }
}
