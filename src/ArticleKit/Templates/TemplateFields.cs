namespace ArticleKit.Templates;

/// <summary>The names of the fields, as in the JSON and in the singular, and what each becomes in a layout.</summary>
internal static class TemplateFields
{
    public const string Known = "outlet, section, byline, authors, place, agency, date, status, kicker, headline, deck, captions, tags, body (or paragraphs), skip; also author, places, caption and tag";

    public static bool TryGet(ReadOnlySpan<char> name, out TemplateField field)
    {
        TemplateField? found = name switch
        {
            "outlet" => TemplateField.Outlet,
            "section" => TemplateField.Section,
            "byline" => TemplateField.Byline,
            "authors" or "author" => TemplateField.Authors,
            "place" or "places" => TemplateField.Place,
            "agency" => TemplateField.Agency,
            "date" => TemplateField.Date,
            "status" => TemplateField.Status,
            "kicker" => TemplateField.Kicker,
            "headline" => TemplateField.Headline,
            "deck" => TemplateField.Deck,
            "captions" or "caption" => TemplateField.Caption,
            "tags" or "tag" => TemplateField.Tag,
            "body" or "paragraphs" => TemplateField.Body,
            "skip" => TemplateField.Skip,
            _ => null,
        };
        field = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The name that the JSON has for what the field holds.</summary>
    public static string NameOf(TemplateField field) => field switch
    {
        TemplateField.Outlet => "outlet",
        TemplateField.Section => "section",
        TemplateField.Byline => "byline",
        TemplateField.Authors => "authors",
        TemplateField.Place => "place",
        TemplateField.Agency => "agency",
        TemplateField.Date => "date",
        TemplateField.Status => "status",
        TemplateField.Kicker => "kicker",
        TemplateField.Headline => "headline",
        TemplateField.Deck => "deck",
        TemplateField.Caption => "captions",
        TemplateField.Tag => "tags",
        TemplateField.Body => "paragraphs",
        _ => "skip",
    };

    public static ArticlePartKind PartOf(TemplateField field) => field switch
    {
        TemplateField.Outlet => ArticlePartKind.Outlet,
        TemplateField.Section => ArticlePartKind.Section,
        TemplateField.Agency => ArticlePartKind.Agency,
        TemplateField.Date => ArticlePartKind.Date,
        TemplateField.Status => ArticlePartKind.Status,
        TemplateField.Kicker => ArticlePartKind.Kicker,
        TemplateField.Headline => ArticlePartKind.Headline,
        TemplateField.Deck => ArticlePartKind.Deck,
        TemplateField.Caption => ArticlePartKind.Caption,
        TemplateField.Tag => ArticlePartKind.Tag,
        TemplateField.Body => ArticlePartKind.Paragraph,
        _ => ArticlePartKind.Other,
    };

    /// <summary>Whether the parts are numbered.</summary>
    public static bool IsList(TemplateField field) => field is TemplateField.Caption or TemplateField.Tag or TemplateField.Body;
}
