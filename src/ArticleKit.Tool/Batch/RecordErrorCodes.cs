namespace ArticleKit.Tool.Batch;

/// <summary>The one table of what can be wrong with a record, besides its text; explained in <c>docs/diagnostics.md</c>.</summary>
internal static class RecordErrorCodes
{
    public const string BlankLine = "AK0101";
    public const string NotAnObject = "AK0102";
    public const string MissingText = "AK0103";
    public const string TextIsNoString = "AK0104";
    public const string DuplicateProperty = "AK0105";
    public const string LineTooLong = "AK0106";

    /// <summary>Of <c>parse --from</c>.</summary>
    public const string NoArticleJson = "AK0107";

    /// <summary>Of <c>parse</c>.</summary>
    public const string NoText = "AK0108";

    public static IReadOnlyDictionary<string, string> Messages { get; } = new Dictionary<string, string>
    {
        [BlankLine] = "The line is blank. Leave it out, or put a JSON object on it.",
        [NotAnObject] = "The line is not one JSON object in UTF-8 from here on. Write one complete object a line.",
        [MissingText] = "The object has no property with the text. Add it, or name another one with --text-field.",
        [TextIsNoString] = "The text is no JSON string. Write it as one string, line ends as \\n.",
        [DuplicateProperty] = "A property comes twice in the object. Keep one of them.",
        [LineTooLong] = "The line is longer than the limit, and its rest was not read. Raise --max-line or split the record.",
        [NoArticleJson] = "This is not the JSON of an article; `articlekit schema` says what is.",
        [NoText] = "Here begin bytes of zero, more than a text has: a binary file, or UTF-16. For that --encoding names it, such as --encoding utf-16.",
    };

    /// <summary>The error that has this code, at a byte of the line.</summary>
    public static RecordError At(string code, int offset) => new(code, Messages[code], offset, InText: false);
}
