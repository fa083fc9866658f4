namespace ArticleKit.Serialization;

/// <summary>The roles and relations that are written and read: <c>main</c> and <c>author</c> are usual, the others our own.</summary>
internal static class NinjsRoles
{
    /// <summary>Of the headline and the body.</summary>
    public const string Main = "main";

    /// <summary>Of a headline.</summary>
    public const string Kicker = "kicker";

    /// <summary>Of descriptions.</summary>
    public const string Deck = "deck";

    public const string Dateline = "dateline";

    public const string Caption = "caption";

    /// <summary>Of a description of each credit, where any has a role.</summary>
    public const string CreditLine = "creditline";

    public const string Status = "status";

    /// <summary>The words of the date.</summary>
    public const string Date = "date";

    /// <summary>The day, and the time as far as it is known, in ISO 8601.</summary>
    public const string IsoDate = "date-iso";

    /// <summary>Of people.</summary>
    public const string Author = "author";

    public const string Credit = "credit";

    /// <summary>Of a place: each of several that the article was filed from.</summary>
    public const string Place = "dateline";

    /// <summary>Of a source of information.</summary>
    public const string Agency = "agency";

    /// <summary>Of subjects.</summary>
    public const string Section = "section";

    public const string Tag = "tag";
}
