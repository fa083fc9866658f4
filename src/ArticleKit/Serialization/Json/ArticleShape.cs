using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>The JSON object of an article, property by property in the contract's order; what is absent is <c>null</c>.</summary>
/// <remarks>
/// The serializer fills this rather than <see cref="Article"/>, because here a list can be <c>null</c> (absent) and an element of a list can't
/// (structs), so that both rules of the contract come with the exact path and position of the value that breaks them.
/// </remarks>
internal sealed class ArticleShape
{
    public string? Outlet { get; set; }

    public string? Section { get; set; }

    public string? Byline { get; set; }

    public ImmutableArray<AuthorShape>? Authors { get; set; }

    public ImmutableArray<CreditShape>? Credits { get; set; }

    public string? Dateline { get; set; }

    public string? Place { get; set; }

    public ImmutableArray<TextShape>? Places { get; set; }

    public string? Agency { get; set; }

    public ImmutableArray<TextShape>? Agencies { get; set; }

    public DateShape? Date { get; set; }

    public string? Status { get; set; }

    public string? Kicker { get; set; }

    public string? Headline { get; set; }

    public string? Deck { get; set; }

    public ImmutableArray<TextShape>? Captions { get; set; }

    public ImmutableArray<TextShape>? Paragraphs { get; set; }

    public ImmutableArray<TextShape>? Tags { get; set; }

    public string? Language { get; set; }

    [JsonConverter(typeof(DirectionConverter))]
    public TextDirection? Direction { get; set; }

    public LayoutShape? Layout { get; set; }

    public DiagnosticsShape? Diagnostics { get; set; }

    public static ArticleShape From(Article article) => new()
    {
        Outlet = article.Outlet,
        Section = article.Section,
        Byline = article.Byline,
        Authors = Some(article.Authors, AuthorShape.From),
        Credits = Some(article.Credits, CreditShape.From),
        Dateline = article.Dateline,
        Place = article.Place,
        Places = Some(article.Places, TextShape.From),
        Agency = article.Agency,
        Agencies = Some(article.Agencies, TextShape.From),
        Date = article.Date is { } date ? DateShape.From(date) : null,
        Status = article.Status,
        Kicker = article.Kicker,
        Headline = article.Headline,
        Deck = article.Deck,
        Captions = Some(article.Captions, TextShape.From),
        Paragraphs = Some(article.Paragraphs, TextShape.From),
        Tags = Some(article.Tags, TextShape.From),
        Language = article.Language,
        Direction = article.Direction,
    };

    public Article ToArticle() => new()
    {
        Outlet = Outlet,
        Section = Section,
        Byline = Byline,
        Authors = Whole(Authors, author => author.ToAuthor()),
        Credits = Whole(Credits, credit => credit.ToCredit()),
        Dateline = Dateline,
        Place = Place,
        Places = Whole(Places, place => place.Value),
        Agency = Agency,
        Agencies = Whole(Agencies, agency => agency.Value),
        Date = Date?.ToDate(),
        Status = Status,
        Kicker = Kicker,
        Headline = Headline,
        Deck = Deck,
        Captions = Whole(Captions, caption => caption.Value),
        Paragraphs = Whole(Paragraphs, paragraph => paragraph.Value),
        Tags = Whole(Tags, tag => tag.Value),
        Language = Language,
        Direction = Direction,
    };

    private static ImmutableArray<TShape>? Some<T, TShape>(ImmutableArray<T> list, Func<T, TShape> shape) =>
        list.IsEmpty ? null : ImmutableArray.CreateRange(list, shape);

    private static ImmutableArray<T> Whole<TShape, T>(ImmutableArray<TShape>? list, Func<TShape, T> value) =>
        list is { } some ? ImmutableArray.CreateRange(some, value) : [];
}
