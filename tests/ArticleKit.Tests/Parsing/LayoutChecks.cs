using System.Text;

namespace ArticleKit.Tests.Parsing;

/// <summary>What holds for every layout.</summary>
internal static class LayoutChecks
{
    /// <summary>The top level covers the source without a gap; siblings are disjoint and in order; a child lies in its parent.</summary>
    public static void IsTreeOver(ArticleLayout layout, int length)
    {
        Assert.Equal(length, layout.Length);
        int end = 0;
        foreach (ArticlePart part in layout.Parts)
        {
            Assert.Equal(end, part.Span.Start);
            Assert.False(part.Span.IsEmpty);
            end = part.Span.End;
        }

        Assert.Equal(length, end);
        foreach (ArticlePart part in layout.AllParts())
        {
            int inside = part.Span.Start;
            foreach (ArticlePart child in part.Children)
            {
                Assert.True(child.Span.Start >= inside, "children overlap or are out of order");
                Assert.True(part.Span.Contains(child.Span), "a child is outside its parent");
                inside = child.Span.End;
            }
        }
    }

    /// <summary>Every value of the article is what its part cuts out of the source, and every such part has its value.</summary>
    public static void CutsValues(Article article, ArticleLayout layout, Func<TextSpan, string> cut)
    {
        string? One(ArticlePartKind kind) => layout.AllParts().FirstOrDefault(p => p.Kind == kind && p.Index is null) is { } part ? cut(part.Span) : null;
        string[] Many(ArticlePartKind kind) => [.. layout.AllParts().Where(p => p.Kind == kind && p.Index is not null).Select(p => cut(p.Span))];
        Assert.Equal(article.Outlet, One(ArticlePartKind.Outlet));
        CutsByline(article.Byline, layout, cut);
        Assert.Equal(article.Place, One(ArticlePartKind.Place));
        Assert.Equal(article.Headline, One(ArticlePartKind.Headline));
        Assert.Equal(article.Paragraphs, Many(ArticlePartKind.Paragraph));
        Assert.Equal(article.Places, Many(ArticlePartKind.Place));
        Assert.Equal(article.Authors.Select(a => a.Name), Many(ArticlePartKind.Author));
        Assert.Equal(article.Authors.Select(a => a.Role).Where(r => r is not null), Many(ArticlePartKind.Role));
        Assert.Equal(article.Agency, One(ArticlePartKind.Agency));
        Assert.Equal(article.Dateline, One(ArticlePartKind.Dateline));

        // Of several dates the first that comes to a day, else the first.
        string[] dates = [.. layout.AllParts().Where(p => p.Kind == ArticlePartKind.Date).Select(p => cut(p.Span))];
        Assert.Equal(article.Date is null, dates.Length == 0);
        Assert.True(article.Date is null || (article.Date.Iso is null ? article.Date.Text == dates[0] : dates.Contains(article.Date.Text)));
        Assert.Equal(article.Credits.Select(c => c.Name), Many(ArticlePartKind.Credit));
        foreach (ArticlePart part in layout.AllParts())
        {
            if (part is { Kind: ArticlePartKind.Role, Index: { } author })
            {
                // The number of a role is that of its author.
                Assert.Single(layout.AllParts(), p => p.Kind == ArticlePartKind.Author && p.Index == author);
            }
            else if (part.Index is { } index)
            {
                Assert.Equal(index, layout.AllParts().Count(p => p.Kind == part.Kind && p.Index < index));
            }
        }
    }

    // Of several lines of credits it is the text from the first to the last, whatever parts it from that of another line.
    private static void CutsByline(string? byline, ArticleLayout layout, Func<TextSpan, string> cut)
    {
        string[] lines = [.. layout.Parts.Where(p => p.Kind == ArticlePartKind.Byline).Select(p => cut(p.Span))];
        string? first = layout.AllParts().FirstOrDefault(p => p.Kind == ArticlePartKind.Byline) is { } part ? cut(part.Span) : null;
        if (byline == first)
        {
            return;
        }

        Assert.NotNull(byline);
        Assert.Contains("\n", byline, StringComparison.Ordinal);
        Assert.True(lines.Length > 1);
        Assert.StartsWith(lines[0], byline, StringComparison.Ordinal);
        Assert.Contains(lines.Skip(1), line => byline.EndsWith(line, StringComparison.Ordinal));
    }

    public static string Cut(string source, TextSpan span, TextUnit unit) => unit switch
    {
        TextUnit.Utf16 => source.Substring(span.Start, span.Length),
        TextUnit.Utf8 => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(source).AsSpan(span.Start, span.Length)),
        _ => string.Concat(source.EnumerateRunes().Skip(span.Start).Take(span.Length)),
    };
}
