namespace ArticleKit.Templates;

/// <summary>What a template can name between braces.</summary>
internal enum TemplateField
{
    Outlet,
    Section,
    Byline,
    Authors,
    Place,
    Agency,
    Date,
    Status,
    Kicker,
    Headline,
    Deck,
    Caption,
    Tag,
    Body,

    /// <summary>Any line or part of a line, left out of the article.</summary>
    Skip,

    /// <summary>Like <see cref="Skip"/>, reported as unresolved; only the layout finder's own template has it.</summary>
    Unresolved,
}
