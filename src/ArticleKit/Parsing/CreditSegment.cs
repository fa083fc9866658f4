namespace ArticleKit.Parsing;

/// <summary>What a segment of a credit line turned out to be.</summary>
internal enum CreditKind : byte
{
    /// <summary>Not known yet: perhaps a name.</summary>
    Unknown,
    Author,
    Place,

    /// <summary>A place or the newspaper called after it: its neighbours decide.</summary>
    PlaceOrOutlet,
    Outlet,
    Agency,
    Status,

    /// <summary>The section of a newspaper that credits name beside it.</summary>
    Desk,

    /// <summary>A number of one or two digits: of the day, or of the month, where an agency parts them by a dash.</summary>
    Number,
    Date,

    /// <summary>A role word alone, for the names after it.</summary>
    Role,

    /// <summary>A role word of somebody who isn't the author, alone.</summary>
    CreditRole,

    /// <summary>Somebody who isn't the author.</summary>
    Credit,

    /// <summary>What somebody is, after the name; or who signs without a name.</summary>
    Description,

    /// <summary>What no credit line has.</summary>
    Other,
}

/// <summary>A part of a line between separators.</summary>
internal struct CreditSegment
{
    public TextSpan Span;
    public CreditKind Kind;

    /// <summary>What stands before it: <c>- : / | , ( "</c>, <c>m</c> for the word "from", <c>\0</c> for the start of the line.</summary>
    public char Before;

    /// <summary>How many words it has.</summary>
    public int Words;

    /// <summary>Whether the lexicon doesn't know it, and its neighbours made it what it is.</summary>
    public bool IsGuess;

    /// <summary>Whether "bureau of" stands before it.</summary>
    public bool IsBureau;

    /// <summary>Of a credit: the role word within it; empty where it stands apart or there is none.</summary>
    public TextSpan Role;

    /// <summary>With the role word.</summary>
    public readonly TextSpan Whole => Role.IsEmpty ? Span : TextSpan.FromBounds(Role.Start, Span.End);

    public readonly bool IsBracketed => Before == '(';

    public readonly bool IsQuoted => Before == '"';
}
