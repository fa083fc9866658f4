using ArticleKit.Parsing;

namespace ArticleKit.Serialization;

/// <summary>An <see cref="ArticleView"/> to write as JSON.</summary>
internal readonly ref struct ViewArticle(ArticleView view) : IJsonArticle
{
    private readonly ArticleView _view = view;
    private readonly ArticleFields _fields = view.Fields;

    public JsonDate? Date => _fields.Date is not { } date ? null
        : date.IsRead ? new JsonDate(date.Value.Gregorian, date.Value.Hijri, date.Value.Calendar, date.Value.Time, date.Value.Offset) : default(JsonDate);

    public string? Language => _view.Language;

    public TextDirection? Direction => _view.Direction;

    public JsonText Text(ArticlePartKind field) => field switch
    {
        ArticlePartKind.Date => _view.Json(_fields.Date?.Span),
        ArticlePartKind.Byline when !_fields.StackedByline.IsEmpty => new JsonText(_view.Byline),
        _ => _view.Json(_fields[field]),
    };

    public int Count(ArticlePartKind list) => _fields.List(list).Length;

    public JsonText Text(ArticlePartKind list, int index) => _view.Json(_fields.List(list)[index]);

    public JsonText Role(ArticlePartKind list, int index) => _view.Json(list == ArticlePartKind.Author ? _fields.RoleOfAuthor(index) : _fields.RoleOfCredit(index));

    public JsonText Place(int author) => _view.Json(_fields.PlaceOfAuthor(author));
}
