using Microsoft.Extensions.Logging;

namespace ArticleKit.Diagnostics;

/// <summary>What the parser logs: codes, offsets and sizes, never text of an article.</summary>
internal static partial class Log
{
    public static void Read(ILogger logger, ArticleParseResult result)
    {
        if (result.IsArticle)
        {
            ArticleRead(logger, result.Layout.Length, result.Layout.Unit, result.Article.Paragraphs.Length, result.Diagnostics.Length);
            return;
        }

        foreach (ArticleDiagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                ArticleRefused(logger, diagnostic.Code, diagnostic.Span.Start, result.Layout.Length, result.Layout.Unit);
            }
        }
    }

    public static void Read(ILogger logger, ArticleView view)
    {
        if (view.IsArticle)
        {
            ArticleRead(logger, view.SourceLength, TextUnit.Utf8, view.Paragraphs.Count, view.Diagnostics.Length);
        }
        else
        {
            Read(logger, view.ToResult());
        }
    }

    [LoggerMessage(EventId = 1, EventName = "ArticleRead", Level = LogLevel.Debug,
        Message = "Read an article: {Length} {Unit}, {Paragraphs} paragraphs, {Diagnostics} diagnostics")]
    private static partial void ArticleRead(ILogger logger, int length, TextUnit unit, int paragraphs, int diagnostics);

    [LoggerMessage(EventId = 2, EventName = "ArticleRefused", Level = LogLevel.Warning,
        Message = "No article: {Code} at {Offset} of {Length} {Unit}")]
    private static partial void ArticleRefused(ILogger logger, string code, int offset, int length, TextUnit unit);
}
