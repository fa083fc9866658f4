using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Makes the article from the layout: every value is a part cut out of the source.</summary>
internal static class ArticleMaker
{
    public static Article Make(ReadOnlySpan<char> source, ArticleLayout layout, string? language)
    {
        Fields fields = new();
        foreach (ArticlePart part in layout.Parts)
        {
            Take(source, part, fields);
        }

        return new Article
        {
            Outlet = fields[ArticlePartKind.Outlet],
            Section = fields[ArticlePartKind.Section],
            Byline = fields[ArticlePartKind.Byline],
            Authors = fields.ToAuthors(),
            Place = fields[ArticlePartKind.Place],
            Places = fields.List(ArticlePartKind.Place),
            Agency = fields[ArticlePartKind.Agency],
            Date = fields[ArticlePartKind.Date] is { } date ? new ArticleDate { Text = date } : null,
            Status = fields[ArticlePartKind.Status],
            Kicker = fields[ArticlePartKind.Kicker],
            Headline = fields[ArticlePartKind.Headline],
            Deck = fields[ArticlePartKind.Deck],
            Captions = fields.List(ArticlePartKind.Caption),
            Paragraphs = fields.List(ArticlePartKind.Paragraph),
            Tags = fields.List(ArticlePartKind.Tag),
            Language = language,
        };
    }

    // The tree is three levels deep at most.
    private static void Take(ReadOnlySpan<char> source, ArticlePart part, Fields fields)
    {
        if (part.Kind is not (ArticlePartKind.Other or ArticlePartKind.Separator))
        {
            fields.Add(part.Kind, part.Index, part.Span.Slice(source).ToString());
        }

        foreach (ArticlePart child in part.Children)
        {
            Take(source, child, fields);
        }
    }

    private sealed class Fields
    {
        private readonly Dictionary<ArticlePartKind, string> _single = [];
        private readonly Dictionary<ArticlePartKind, ImmutableArray<string>.Builder> _lists = [];
        private readonly Dictionary<int, string> _roles = [];

        public string? this[ArticlePartKind kind] => _single.GetValueOrDefault(kind);

        public void Add(ArticlePartKind kind, int? index, string value)
        {
            if (kind == ArticlePartKind.Role)
            {
                _roles[index.GetValueOrDefault()] = value;
            }
            else if (index is null)
            {
                _single[kind] = value;
            }
            else
            {
                if (!_lists.TryGetValue(kind, out ImmutableArray<string>.Builder? list))
                {
                    _lists[kind] = list = ImmutableArray.CreateBuilder<string>();
                }

                list.Add(value);
            }
        }

        public ImmutableArray<string> List(ArticlePartKind kind) => _lists.TryGetValue(kind, out ImmutableArray<string>.Builder? list) ? list.ToImmutable() : [];

        public ImmutableArray<Author> ToAuthors() =>
            [.. List(ArticlePartKind.Author).Select((name, i) => new Author { Name = name, Role = _roles.GetValueOrDefault(i) })];
    }
}
