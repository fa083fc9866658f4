namespace ArticleKit.Fuzz.Engine;

/// <summary>What the inputs of a target are made from.</summary>
internal enum InputFamily
{
    /// <summary>News as text.</summary>
    Text,

    /// <summary>Two or three short texts, between them U+0000.</summary>
    Pair,

    /// <summary>Expressions of dates.</summary>
    Date,

    /// <summary>A template, U+0000 and a text.</summary>
    Template,

    /// <summary>A lexicon, U+0000 and a text.</summary>
    Words,

    /// <summary>An article in JSON.</summary>
    Json,

    /// <summary>Articles in JSON, one a line.</summary>
    JsonLines,

    /// <summary>schema.org.</summary>
    JsonLd,

    /// <summary>IPTC ninjs.</summary>
    Ninjs,

    /// <summary>JSON Feed.</summary>
    JsonFeed,

    /// <summary>NITF.</summary>
    Nitf,

    /// <summary>NewsML-G2.</summary>
    NewsMLG2,

    /// <summary>Atom.</summary>
    Atom,

    /// <summary>Markdown with front matter.</summary>
    Markdown,
}
