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

    /// <summary>The heading of the topic that a site files the article under.</summary>
    Topic,
}

/// <summary>A word, or several, of the lexicon.</summary>
internal readonly record struct PageWord(PageWordKind Kind, int Number);
