using System.Net.Mime;
using ArticleKit;
using ArticleService.Writing;
using Microsoft.Net.Http.Headers;

namespace ArticleService.Reading;

/// <summary><c>POST /articles</c>: a text, a text with a template and words of its own, or a stream of records.</summary>
internal static class ArticleEndpoint
{
    private const string NdjsonType = "application/x-ndjson";

    public static async Task HandleAsync(HttpContext context)
    {
        try
        {
            await ReadAsync(context);
        }
        catch (BadHttpRequestException refused)
        {
            // The body is longer than the server takes, or it came too slowly, or broken.
            await Problem.WriteAsync(context, refused.StatusCode, Problem.CodeOf(refused.StatusCode), refused.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be answered.
        }
    }

    private static async Task ReadAsync(HttpContext context)
    {
        ArticleParser parser = context.RequestServices.GetRequiredService<ArticleParser>();
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType ?? MediaTypeNames.Text.Plain, out MediaTypeHeaderValue? type))
        {
            await UnknownTypeAsync(context);
            return;
        }

        if (context.Request.Headers.ContentEncoding is [{ Length: > 0 } packed] && !packed.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, null, "Packed bodies are not unpacked here. Send the text as it is, without Content-Encoding.");
            return;
        }

        if (type.MediaType.Equals(NdjsonType, StringComparison.OrdinalIgnoreCase))
        {
            await RecordStream.HandleAsync(context, parser);
            return;
        }

        if (OutputFormats.Choose(context.Request) is not { } format)
        {
            await Problem.WriteAsync(context, StatusCodes.Status406NotAcceptable, null, $"Accept one of {OutputFormats.MediaTypes}, or say ?to= with one of {OutputFormats.Names}.");
        }
        else if (type.MediaType.Equals(MediaTypeNames.Text.Plain, StringComparison.OrdinalIgnoreCase))
        {
            await PlainText.HandleAsync(context, parser, type, format);
        }
        else if (type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
        {
            await TextWithTemplate.HandleAsync(context, parser, format);
        }
        else
        {
            await UnknownTypeAsync(context);
        }
    }

    private static Task UnknownTypeAsync(HttpContext context) => Problem.WriteAsync(
        context, StatusCodes.Status415UnsupportedMediaType, null,
        $"Send Content-Type: {MediaTypeNames.Text.Plain} for one text, {NdjsonType} for many, {MediaTypeNames.Application.Json} for a text with a template or words of its own.");
}
