namespace ArticleKit.Serialization;

/// <summary>An <see cref="Article"/> to write as JSON.</summary>
internal readonly ref struct StringArticle(Article article) : IJsonArticle
{
    public JsonDate? Date => article.Date is { } date ? new JsonDate(date.Iso, date.Hijri, date.Calendar, date.Time, date.Offset) : null;

    public string? Language => article.Language;

    public TextDirection? Direction => article.Direction;

    public JsonText Text(ArticlePartKind field) => new(field switch
    {
        ArticlePartKind.Outlet => article.Outlet,
        ArticlePartKind.Section => article.Section,
        ArticlePartKind.Byline => article.Byline,
        ArticlePartKind.Dateline => article.Dateline,
        ArticlePartKind.Place => article.Place,
        ArticlePartKind.Agency => article.Agency,
        ArticlePartKind.Date => article.Date?.Text,
        ArticlePartKind.Status => article.Status,
        ArticlePartKind.Kicker => article.Kicker,
        ArticlePartKind.Headline => article.Headline,
        ArticlePartKind.Deck => article.Deck,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    });

    public int Count(ArticlePartKind list) => list switch
    {
        ArticlePartKind.Author => article.Authors.Length,
        ArticlePartKind.Credit => article.Credits.Length,
        _ => Texts(list).Length,
    };

    public JsonText Text(ArticlePartKind list, int index) => new(list switch
    {
        ArticlePartKind.Author => article.Authors[index].Name,
        ArticlePartKind.Credit => article.Credits[index].Name,
        _ => Texts(list)[index],
    });

    public JsonText Role(ArticlePartKind list, int index) =>
        new(list == ArticlePartKind.Author ? article.Authors[index].Role : article.Credits[index].Role);

    public JsonText Place(int author) => new(article.Authors[author].Place);

    private ReadOnlySpan<string> Texts(ArticlePartKind list) => (list switch
    {
        ArticlePartKind.Place => article.Places,
        ArticlePartKind.Agency => article.Agencies,
        ArticlePartKind.Caption => article.Captions,
        ArticlePartKind.Paragraph => article.Paragraphs,
        ArticlePartKind.Tag => article.Tags,
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    }).AsSpan();
}
