namespace ArticleKit;

/// <summary>What an offset counts.</summary>
public enum TextUnit
{
    /// <summary>UTF-16 code units: the index of a .NET, Java or JavaScript string.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8. Malformed bytes count as they stand in the source.</summary>
    Utf8,

    /// <summary>Unicode code points: the index of a Python string. A lone surrogate or a malformed byte sequence counts as one.</summary>
    CodePoint,
}
