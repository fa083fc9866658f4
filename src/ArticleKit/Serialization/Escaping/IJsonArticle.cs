namespace ArticleKit.Serialization;

/// <summary>An article to write as JSON, by field.</summary>
internal interface IJsonArticle
{
    JsonDate? Date { get; }

    string? Language { get; }

    TextDirection? Direction { get; }

    /// <summary>A field that is no list.</summary>
    JsonText Text(ArticlePartKind field);

    /// <summary>How many a list has.</summary>
    int Count(ArticlePartKind list);

    /// <summary>One of a list: its text, or its name.</summary>
    JsonText Text(ArticlePartKind list, int index);

    /// <summary>The role of an author or another credit.</summary>
    JsonText Role(ArticlePartKind list, int index);

    /// <summary>The place of an author.</summary>
    JsonText Place(int author);
}
