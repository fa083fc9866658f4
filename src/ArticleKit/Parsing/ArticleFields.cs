using System.Runtime.InteropServices;

namespace ArticleKit.Parsing;

/// <summary>The fields of an article as parts of its source: what the layout says, by field. Made once, filled for one source after another.</summary>
internal sealed class ArticleFields
{
    private static readonly int Kinds = (int)Enum.GetValues<ArticlePartKind>().Max() + 1;

    private readonly TextSpan?[] _single = new TextSpan?[Kinds];
    private readonly List<TextSpan>[] _lists = [.. Enumerable.Range(0, Kinds).Select(_ => new List<TextSpan>())];
    private readonly Dictionary<int, TextSpan> _roles = [];
    private readonly Dictionary<int, TextSpan> _creditRoles = [];
    private readonly Dictionary<int, TextSpan> _places = [];
    private readonly List<int> _turns = [];

    /// <summary>The date: the first that comes to a day; where none does, the first.</summary>
    public PrintedDate? Date { get; private set; }

    /// <summary>From the first to the last of several lines of credits; empty where there is one only, or none.</summary>
    public TextSpan StackedByline { get; private set; }

    /// <summary>Whether there is anything to read: a headline or a paragraph.</summary>
    public bool IsArticle => _single[(int)ArticlePartKind.Headline] is not null || !List(ArticlePartKind.Paragraph).IsEmpty;

    /// <summary>How many people are credited.</summary>
    public int People => List(ArticlePartKind.Author).Length + List(ArticlePartKind.Credit).Length;

    /// <summary>The first of them, an author before others; asked only where there is one.</summary>
    public TextSpan FirstPerson => List(ArticlePartKind.Author) is [TextSpan author, ..] ? author : List(ArticlePartKind.Credit)[0];

    /// <summary>A field that is no list.</summary>
    public TextSpan? this[ArticlePartKind kind] => _single[(int)kind];

    /// <summary>A field that is a list.</summary>
    public ReadOnlySpan<TextSpan> List(ArticlePartKind kind) => CollectionsMarshal.AsSpan(_lists[(int)kind]);

    /// <summary>The role printed with an author, by the author's number.</summary>
    public TextSpan? RoleOfAuthor(int number) => Find(_roles, number);

    /// <summary>The place printed with one author alone.</summary>
    public TextSpan? PlaceOfAuthor(int number) => Find(_places, number);

    /// <summary>The role printed with another credit.</summary>
    public TextSpan? RoleOfCredit(int number) => Find(_creditRoles, number);

    /// <summary>Takes the fields of a source.</summary>
    public void Read(ReadOnlySpan<char> source, ReadOnlySpan<PartEntry> parts, DateOnly? reference)
    {
        Clear();
        for (int i = 0; i < parts.Length; i++)
        {
            PartEntry part = parts[i];
            switch (part.Kind)
            {
                case ArticlePartKind.Other or ArticlePartKind.Separator:
                    break;
                case ArticlePartKind.Date:
                    AddDate(source, part.Span, reference);
                    break;
                case ArticlePartKind.Role:
                    // Without a number it is that of the next one who isn't an author.
                    _ = part.Index is { } author ? _roles.TryAdd(author, part.Span) : _creditRoles.TryAdd(List(ArticlePartKind.Credit).Length, part.Span);
                    break;
                default:
                    Add(part);
                    break;
            }

            if (part.Kind == ArticlePartKind.Byline)
            {
                AuthorPlaces.Read(parts[i..], _turns, _places);
            }
        }

        StackedByline = StackedBylines.Whole(parts);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_single);
        foreach (List<TextSpan> list in _lists)
        {
            list.Clear();
        }

        _roles.Clear();
        _creditRoles.Clear();
        _places.Clear();
        Date = null;
        StackedByline = default;
    }

    private static TextSpan? Find(Dictionary<int, TextSpan> spans, int number) =>
        spans.Count > 0 && spans.TryGetValue(number, out TextSpan span) ? span : null;

    private void Add(in PartEntry part)
    {
        if (part.Index is null)
        {
            // A masthead stands before what the credits say again.
            _single[(int)part.Kind] ??= part.Span;
        }
        else
        {
            _lists[(int)part.Kind].Add(part.Span);
        }
    }

    private void AddDate(ReadOnlySpan<char> source, TextSpan span, DateOnly? reference)
    {
        if (Date is not { IsResolved: true })
        {
            PrintedDate date = PrintedDateReader.Read(source, span, reference);
            Date = Date is null || date.IsResolved ? date : Date;
        }
    }
}
