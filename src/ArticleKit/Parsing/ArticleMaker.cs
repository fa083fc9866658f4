using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Makes the article from the layout: every value is a part cut out of the source.</summary>
internal static class ArticleMaker
{
    public static Article Make(ReadOnlySpan<char> source, ArticleLayout layout, ArticleParserOptions options)
    {
        Fields fields = new(new ArabicDateOptions { Reference = options.ReferenceDate });
        foreach (ArticlePart part in layout.Parts)
        {
            Take(source, part, fields);
        }

        TextSpan byline = StackedBylines.Whole(layout.Parts);
        return new Article
        {
            Outlet = fields[ArticlePartKind.Outlet],
            Section = fields[ArticlePartKind.Section],
            Byline = byline.IsEmpty ? fields[ArticlePartKind.Byline] : StackedBylines.Text(source, byline),
            Authors = fields.ToAuthors(),
            Dateline = fields[ArticlePartKind.Dateline],
            Place = fields[ArticlePartKind.Place],
            Places = fields.List(ArticlePartKind.Place),
            Credits = fields.ToCredits(),
            Agency = fields[ArticlePartKind.Agency],
            Agencies = fields.List(ArticlePartKind.Agency),
            Date = fields.Date,
            Status = fields[ArticlePartKind.Status],
            Kicker = fields[ArticlePartKind.Kicker],
            Headline = fields[ArticlePartKind.Headline],
            Deck = fields[ArticlePartKind.Deck],
            Captions = fields.List(ArticlePartKind.Caption),
            Paragraphs = fields.List(ArticlePartKind.Paragraph),
            Tags = fields.List(ArticlePartKind.Tag),
            Language = options.Language,
        };
    }

    // The tree is three levels deep at most.
    private static void Take(ReadOnlySpan<char> source, ArticlePart part, Fields fields)
    {
        if (part.Kind == ArticlePartKind.Date)
        {
            fields.AddDate(source, part.Span);
        }
        else if (part.Kind is not (ArticlePartKind.Other or ArticlePartKind.Separator))
        {
            fields.Add(part.Kind, part.Index, part.Span.Slice(source).ToString());
        }

        foreach (ArticlePart child in part.Children)
        {
            Take(source, child, fields);
        }

        if (part.Kind == ArticlePartKind.Byline)
        {
            AuthorPlaces.Read(source, part, fields.PlacesOfAuthors);
        }
    }

    private sealed class Fields(ArabicDateOptions dates)
    {
        private readonly Dictionary<ArticlePartKind, string> _single = [];
        private readonly Dictionary<ArticlePartKind, ImmutableArray<string>.Builder> _lists = [];
        private readonly Dictionary<int, string> _roles = [];
        private readonly Dictionary<int, string> _creditRoles = [];

        /// <summary>The places printed with one author each, by the author's number.</summary>
        public Dictionary<int, string> PlacesOfAuthors { get; } = [];

        public ArticleDate? Date { get; private set; }

        // The first date that comes to a day; where none does, the first.
        public void AddDate(ReadOnlySpan<char> source, TextSpan span)
        {
            if (Date?.Iso is null)
            {
                ArticleDate date = PrintedDateReader.Read(source, span, dates);
                Date = Date is null || date.Iso is not null ? date : Date;
            }
        }

        public string? this[ArticlePartKind kind] => _single.GetValueOrDefault(kind);

        public void Add(ArticlePartKind kind, int? index, string value)
        {
            if (kind == ArticlePartKind.Role)
            {
                // Without a number it is that of the next one who isn't an author.
                _ = index is { } author ? _roles.TryAdd(author, value) : _creditRoles.TryAdd(List(ArticlePartKind.Credit).Length, value);
            }
            else if (index is null)
            {
                // A masthead stands before what the credits say again.
                _single.TryAdd(kind, value);
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

        public ImmutableArray<Credit> ToCredits() =>
            [.. List(ArticlePartKind.Credit).Select((name, i) => new Credit { Name = name, Role = _creditRoles.GetValueOrDefault(i) })];

        public ImmutableArray<Author> ToAuthors() =>
            [.. List(ArticlePartKind.Author).Select((name, i) => new Author { Name = name, Role = _roles.GetValueOrDefault(i), Place = PlacesOfAuthors.GetValueOrDefault(i) })];
    }
}
