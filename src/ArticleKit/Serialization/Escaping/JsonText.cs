namespace ArticleKit.Serialization;

/// <summary>A text of an article to write as JSON, in UTF-16 or in well-formed UTF-8; or none.</summary>
internal readonly ref struct JsonText
{
    private readonly ReadOnlySpan<char> _utf16;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly bool _isUtf8;

    public JsonText(string? text)
    {
        _utf16 = text;
        IsNone = text is null;
    }

    public JsonText(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _isUtf8 = true;
    }

    public static JsonText None => new((string?)null);

    /// <summary>Whether the article doesn't say.</summary>
    public bool IsNone { get; }

    public void Write(ref JsonBytes json)
    {
        if (_isUtf8)
        {
            json.String(_utf8);
        }
        else
        {
            json.String(_utf16);
        }
    }
}
