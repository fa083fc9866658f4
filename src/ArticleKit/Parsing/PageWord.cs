namespace ArticleKit.Parsing;

/// <summary>What a word says at the start of a line that isn't the article's own. The words are in <c>Lexicons/Pages/PageWords.txt</c>.</summary>
internal enum PageWordKind : byte
{
    None,

    /// <summary>The article ends here.</summary>
    EndMark,

    /// <summary>A link to the rest of it.</summary>
    More,

    /// <summary>The heading of links to other articles.</summary>
    Related,

    /// <summary>The heading of tags.</summary>
    Tags,

    /// <summary>A share button.</summary>
    Share,

    /// <summary>A link, with its address or a title after it.</summary>
    Link,

    /// <summary>What menus have.</summary>
    Menu,

    /// <summary>The link to the article before or after this one.</summary>
    Neighbour,

    /// <summary>An invitation to follow, to subscribe, to install something.</summary>
    Invitation,

    /// <summary>Whom to ask: what comes before an address or a number.</summary>
    Contact,

    /// <summary>The heading of the topic that a site files the article under.</summary>
    Topic,

    /// <summary>A share button that is a word of sentences as well.</summary>
    Button,

    /// <summary>That the rights are reserved.</summary>
    Rights,

    /// <summary>What a number comes after: so many comments, the time to read.</summary>
    Count,

    /// <summary>What stands behind a number: comments, views.</summary>
    Counted,

    /// <summary>The label of a date: published, updated.</summary>
    Published,

    /// <summary>The label of what stands on the line below it: source, author.</summary>
    Label,

    /// <summary>What a picture is: from the archive.</summary>
    Picture,

    /// <summary>What an author is, below the text behind a star.</summary>
    AuthorNote,
}

/// <summary>A word, or several, of the lexicon.</summary>
internal readonly record struct PageWord(PageWordKind Kind, int Number);
