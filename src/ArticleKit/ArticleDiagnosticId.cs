namespace ArticleKit;

/// <summary>What a diagnostic is about. The numbers never change; <c>docs/diagnostics.md</c> explains each.</summary>
public enum ArticleDiagnosticId
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>AK0001: there is neither a headline nor a paragraph.</summary>
    EmptyInput = 1,

    /// <summary>AK0002: text among the leading lines could be several things and was left alone.</summary>
    UnresolvedText = 2,

    /// <summary>AK0003: no line reads as a headline.</summary>
    MissingHeadline = 3,

    /// <summary>AK0004: there is a headline and no paragraph.</summary>
    EmptyBody = 4,

    /// <summary>AK0005: the text is longer than <see cref="ArticleParserOptions.MaxLength"/>; nothing was read.</summary>
    InputTooLong = 5,

    /// <summary>AK0006: bytes that are not UTF-8 were read as U+FFFD.</summary>
    InvalidUtf8 = 6,

    /// <summary>AK0007: a surrogate stands without its partner.</summary>
    UnpairedSurrogate = 7,

    /// <summary>AK0008: the text doesn't fit the template.</summary>
    TemplateMismatch = 8,

    /// <summary>AK0009: the YAML before a document of Markdown can't be read.</summary>
    FrontMatterMismatch = 9,

    /// <summary>AK0010: the text looks as Arabic does when it is decoded by another encoding than its own; nothing was read.</summary>
    WrongEncoding = 10,

    /// <summary>AK0011: a line is longer than <see cref="ArticleParserOptions.MaxLineLength"/>; nothing was read.</summary>
    LineTooLong = 11,

    /// <summary>AK0012: the text has more lines than <see cref="ArticleParserOptions.MaxLines"/>; nothing was read.</summary>
    TooManyLines = 12,

    /// <summary>AK0013: the text credits more people than <see cref="ArticleParserOptions.MaxAuthors"/>; nothing was read.</summary>
    TooManyAuthors = 13,
}
