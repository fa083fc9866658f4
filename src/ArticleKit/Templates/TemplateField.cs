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

    /// <summary>A line of credits of any kind, in any order; only the layout finder's own template has it.</summary>
    Credits,

    /// <summary>A line that is a date and nothing else; only the layout finder's own template has it.</summary>
    DateLine,

    /// <summary>A line after the body that says where the text is from, or that it ends; only the layout finder's own template has it.</summary>
    Trailer,

    /// <summary>A line between the date and the headline; only the layout finder's own template has it.</summary>
    KickerLine,

    /// <summary>A line between the headline and the credits; only the layout finder's own template has it.</summary>
    DeckLine,

    /// <summary>The caption of a picture between date and credits; only the layout finder's own template has it.</summary>
    CaptionLine,

    /// <summary>A line that is the name of a section and nothing else; only the layout finder's own template has it.</summary>
    SectionLine,

    /// <summary>A few words above the headline that lead to it; only the layout finder's own template has it.</summary>
    KickerAbove,

    /// <summary>A line of a page above its masthead; only the layout finder's own template has it.</summary>
    PageLine,

    /// <summary>The outlet with what a masthead prints beside it; only the layout finder's own template has it.</summary>
    Masthead,

    /// <summary>The title of a page, with the site's name; only the layout finder's own template has it.</summary>
    Title,
}
