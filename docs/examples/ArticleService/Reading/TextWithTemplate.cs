using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit;
using ArticleService.Writing;

namespace ArticleService.Reading;

/// <summary>A text with a template or words of its own, as JSON: what the page for editors sends.</summary>
internal static class TextWithTemplate
{
    public static async Task HandleAsync(HttpContext context, ArticleParser parser, OutputFormat format)
    {
        try
        {
            TextRequest? request = await JsonSerializer.DeserializeAsync(context.Request.Body, TextRequestJson.Default.TextRequest, context.RequestAborted);
            if (request?.Text is null)
            {
                await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, null, """Send {"text":"…"}, and "template", "words" and "reference" as you like.""");
                return;
            }

            await Answer.WriteAsync(context, With(parser, request), request.Text, format);
        }
        catch (JsonException wrong)
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, null, $"The body is not the JSON that is read here (byte {wrong.BytePositionInLine} of line {wrong.LineNumber + 1}).");
        }
        catch (FormatException wrong)
        {
            // The template or the words: the message names the place and never quotes an article.
            await Problem.WriteAsync(context, StatusCodes.Status422UnprocessableEntity, null, wrong.Message, (wrong as TemplateFormatException)?.Offset);
        }
    }

    private static ArticleParser With(ArticleParser parser, TextRequest request)
    {
        ArticleParserOptions options = parser.Options;
        if (!string.IsNullOrEmpty(request.Template))
        {
            options = options with { Template = ArticleTemplate.Parse(request.Template) };
        }

        if (!string.IsNullOrEmpty(request.Words))
        {
            options = options with { Words = ArticleWords.Parse(request.Words) };
        }

        // A parser is cheap to make; only templates and words are worth keeping, where many requests share them.
        return new ArticleParser(options with { ReferenceDate = request.Reference ?? options.ReferenceDate });
    }
}

/// <summary>A text, and how to read it.</summary>
internal sealed record TextRequest(string? Text, string? Template, string? Words, DateOnly? Reference);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TextRequest))]
internal sealed partial class TextRequestJson : JsonSerializerContext;
