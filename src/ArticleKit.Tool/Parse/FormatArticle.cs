namespace ArticleKit.Tool.Parse;

/// <summary>One article, or what is there instead of one.</summary>
/// <param name="Article">The article; <c>null</c> where there is none.</param>
/// <param name="Source">The bytes it was read from.</param>
/// <param name="LinesBefore">How many lines stand before them.</param>
/// <param name="Offset">Where the error is, in bytes.</param>
/// <param name="Code">The code of the error.</param>
/// <param name="Message">What is wrong.</param>
internal readonly record struct FormatArticle(
    Article? Article, ReadOnlyMemory<byte> Source, long LinesBefore, int Offset, string Code, string Message);
