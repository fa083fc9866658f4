namespace ArticleKit.Tool.Batch;

/// <summary>Why a record has no article.</summary>
/// <param name="Code">A code of <see cref="RecordErrorCodes"/>, or the parser's own.</param>
/// <param name="Message">What is wrong and what to do; never text of the record.</param>
/// <param name="Offset">In UTF-16 code units of the text, or in bytes of the line.</param>
/// <param name="InText">Whether the offset is one of the text.</param>
internal readonly record struct RecordError(string Code, string Message, int Offset, bool InText);
