namespace ArticleKit.Tool.Batch;

/// <summary>What a property of a record is to the filter.</summary>
internal enum RecordRole
{
    /// <summary>The caller's; it goes through.</summary>
    Other,

    /// <summary>The text; the article takes its place.</summary>
    Text,

    /// <summary>A result of an earlier run; it gives way to the new one.</summary>
    Result,
}
