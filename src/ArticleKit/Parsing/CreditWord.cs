namespace ArticleKit.Parsing;

/// <summary>What a word is in a credit line. The words are in <c>Lexicons/Credits/CreditWords.txt</c>.</summary>
internal enum CreditWordKind : byte
{
    None,
    Place,

    /// <summary>A place, and a newspaper that is called after it.</summary>
    PlaceOrOutlet,
    Outlet,
    Agency,
    Status,

    /// <summary>What somebody did for an article who isn't its author: pictures, above all.</summary>
    CreditRole,

    /// <summary>The word for a bureau, before a place or an outlet.</summary>
    Bureau,

    /// <summary>"From", between a name and a place.</summary>
    From,

    /// <summary>The word for a source, before its name.</summary>
    Source,

    /// <summary>Who signs without a name: the editors, our correspondent.</summary>
    Office,

    /// <summary>The first word of such a one: the editor of, the desk of.</summary>
    OfficeHead,

    /// <summary>What somebody is who writes, said after the name: a novelist, a researcher.</summary>
    Profession,
}

/// <summary>A word, or several, of the lexicon.</summary>
internal readonly record struct CreditWord(CreditWordKind Kind, int Number);
