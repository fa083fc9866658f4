namespace ArticleKit.Parsing;

/// <summary>What a line among the lines of the body is.</summary>
internal enum BodyLineKind : byte
{
    /// <summary>A line of the header or of the trailer.</summary>
    NotBody,
    Paragraph,
    Caption,

    /// <summary>A heading of tags, with or without tags after it.</summary>
    TagsHeading,
    Tag,

    /// <summary>A date and nothing else.</summary>
    Date,

    /// <summary>A name below the date stamp under the text.</summary>
    Signature,

    /// <summary>A photograph's source, after the copyright sign.</summary>
    PhotoCredit,

    /// <summary>The line that a site adds to its feed: which post appeared first on which site.</summary>
    Appeared,

    /// <summary>Who the author is, below the text behind a star.</summary>
    AuthorNote,

    /// <summary>Who prepared and edited the text, below it.</summary>
    Editors,
    EndMark,
    Share,
    Related,
    Menu,
}
