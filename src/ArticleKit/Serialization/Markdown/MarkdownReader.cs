using System.Collections.Immutable;
using Keys = ArticleKit.Serialization.Markdown.FrontMatterKeys;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Reads an article: front matter, where there is one, and blocks.</summary>
internal static class MarkdownReader
{
    /// <exception cref="ArticleFormatException">The front matter can't be read.</exception>
    public static Article Read(string given)
    {
        // Every kind of line end is one; the length stays, for the offsets.
        string text = given.Contains('\r', StringComparison.Ordinal) ? string.Create(given.Length, given, WithLineFeeds) : given;
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        (int yamlStart, int yamlEnd, int body) = Fences(text, start);
        FrontMatter front = yamlStart < 0 ? FrontMatter.None : FrontMatter.Read(text.AsSpan(0, yamlEnd), yamlStart);
        return Make(front, text, body);
    }

    private static Article Make(FrontMatter front, string text, int bodyStart)
    {
        string? title = front.Text(Keys.Title);
        MarkdownBody body = MarkdownBlocks.Read(text, bodyStart, title);
        string? dateline = front.Text(Keys.Dateline);
        ImmutableArray<string> paragraphs = body.Paragraphs;
        if (dateline is not null && front.Text(Keys.DatelineGap) is { } gap && !paragraphs.IsEmpty)
        {
            paragraphs = paragraphs.SetItem(0, dateline + gap + paragraphs[0]);
        }

        return new Article
        {
            Outlet = front.Text(Keys.Publisher),
            Section = front.Text(Keys.Section, "category", "categories"),
            Byline = front.Text(Keys.Byline, Keys.RawByline),
            Authors = front.Named((name, other) => new Author { Name = name, Role = other(Keys.Role), Place = other(Keys.Place) }, Keys.Authors, Keys.Author),
            Credits = front.Named((name, other) => new Credit { Name = name, Role = other(Keys.Role) }, Keys.Credits),
            Dateline = dateline ?? front.Text(Keys.RawDateline),
            Place = front.Text(Keys.Place),
            Places = front.Texts(Keys.Places),
            Agency = front.Text(Keys.Agency),
            Agencies = front.Texts(Keys.Agencies),
            Date = FrontMatterDate.Read(front),
            Status = front.Text(Keys.Status),
            Kicker = front.Text(Keys.Kicker),
            Headline = title ?? body.Title,
            Deck = front.Text(Keys.Subtitle, "description", "summary", "excerpt", "abstract"),
            Captions = front.Texts(Keys.Captions).AddRange(body.Captions),
            Paragraphs = paragraphs,
            Tags = front.Tags(Keys.Keywords, "tags"),
            Language = front.Word(Keys.Lang) ?? front.Text(Keys.Language),
            Direction = front.Word(Keys.Dir) switch { "rtl" => TextDirection.RightToLeft, "ltr" => TextDirection.LeftToRight, _ => null },
        };
    }

    // The front matter between its fences, and where the body begins; a line of dashes that nothing closes is a rule.
    private static (int Start, int End, int Body) Fences(string text, int start)
    {
        if (!IsFence(text, start, "---"))
        {
            return (-1, -1, start);
        }

        int first = AfterLine(text, start);
        for (int line = first; line < text.Length; line = AfterLine(text, line))
        {
            if (IsFence(text, line, "---") || IsFence(text, line, "..."))
            {
                return (first, line, AfterLine(text, line));
            }
        }

        return (-1, -1, start);
    }

    private static bool IsFence(string text, int line, string fence) =>
        text.AsSpan(line).StartsWith(fence, StringComparison.Ordinal) && text.AsSpan(line, AfterLine(text, line) - line)[fence.Length..].IsWhiteSpace();

    private static int AfterLine(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    private static void WithLineFeeds(Span<char> target, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            target[i] = text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n') ? '\n' : text[i];
        }
    }
}
