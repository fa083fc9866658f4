using ArticleKit;
using ArticleKit.Serialization;

namespace ArticleService.Writing;

/// <summary>Reads a text and writes it in the format that is wanted.</summary>
internal static class Answer
{
    public static Task WriteAsync(HttpContext context, ArticleParser parser, string text, OutputFormat format)
    {
        context.Response.ContentType = format.ContentType;
        if (format == OutputFormats.Annotated)
        {
            // The page shows texts that are no article, too: that is what it is for.
            AnnotatedPage.Write(context.Response.BodyWriter, text, parser.Explain(text));
            return Task.CompletedTask;
        }

        ArticleParseResult result = parser.Parse(text);
        if (!result.IsArticle)
        {
            return Problem.WriteAsync(context, result);
        }

        format.Write(context.Response.BodyWriter, result.Article);
        return Task.CompletedTask;
    }
}
