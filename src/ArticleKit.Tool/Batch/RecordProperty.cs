namespace ArticleKit.Tool.Batch;

/// <summary>One property of a record: what becomes of it, and where it stands in the line.</summary>
/// <param name="Role">What it is to the filter.</param>
/// <param name="Segment">All bytes between its separators, white space included.</param>
internal readonly record struct RecordProperty(RecordRole Role, TextSpan Segment);
