namespace ArticleKit.Tool.Parse;

/// <summary>What an article is read from or written as.</summary>
internal enum TextFormat
{
    /// <summary>JSON, schema version 1: one line an article.</summary>
    Json,

    /// <summary>Plain text in some layout.</summary>
    Text,
}
