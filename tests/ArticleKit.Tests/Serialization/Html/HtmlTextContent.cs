using System.Text;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>The text content of HTML that we wrote: tags taken out, references read. Fails on anything that we don't write.</summary>
internal static class HtmlTextContent
{
    private static readonly Dictionary<string, string> References = new() { ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["#39"] = "'", ["#13"] = "\r" };

    /// <summary>The text content of a piece.</summary>
    public static string Of(ReadOnlySpan<char> html)
    {
        StringBuilder text = new();
        while (!html.IsEmpty)
        {
            int length = html.IndexOfAny('<', '&');
            text.Append(length < 0 ? html : html[..length]);
            html = length < 0 ? [] : html[length..];
            if (html is ['<', ..])
            {
                html = html[(html.IndexOf('>') + 1)..];
            }
            else if (html is ['&', ..])
            {
                int end = html.IndexOf(';');
                text.Append(References[html[1..end].ToString()]);
                html = html[(end + 1)..];
            }
        }

        return text.ToString();
    }

    /// <summary>The text content between the first places of two strings.</summary>
    public static string Between(string html, string start, string end)
    {
        int from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return Of(html.AsSpan(from, html.IndexOf(end, from, StringComparison.Ordinal) - from));
    }
}
