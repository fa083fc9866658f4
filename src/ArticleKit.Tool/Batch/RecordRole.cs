namespace ArticleKit.Tool.Batch;

/// <summary>What a property of a record is to the filter.</summary>
internal enum RecordRole
{
    /// <summary>The caller's; it goes through.</summary>
    Other,

    /// <summary>The text; the article takes its place.</summary>
    Text,

    /// <summary>Nothing that comes out: a result of an earlier run, which gives way to the new one, or what a row of attributes has no room for.</summary>
    Dropped,
}
