namespace ArticleKit;

/// <summary>What a word of <see cref="ArticleWords"/> is in the header of an article.</summary>
public enum ArticleWordKind
{
    /// <summary>A place that articles are filed from.</summary>
    Place,

    /// <summary>A newspaper, station, magazine or site.</summary>
    Outlet,

    /// <summary>A news agency, in any of its spellings or initials.</summary>
    Agency,

    /// <summary>A status word, such as "exclusive".</summary>
    Status,

    /// <summary>What an author did: the word before the name of somebody credited with text.</summary>
    Role,

    /// <summary>What somebody did who isn't an author: pictures, editing.</summary>
    CreditRole,
}
