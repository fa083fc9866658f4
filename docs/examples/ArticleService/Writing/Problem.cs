using System.Text.Json;
using ArticleKit;
using Microsoft.AspNetCore.WebUtilities;

namespace ArticleService.Writing;

/// <summary>What went wrong, as RFC 9457 has it, with the library's code and the place. Never text of an article.</summary>
internal static class Problem
{
    /// <summary>The code for what the server itself refuses.</summary>
    public static string? CodeOf(int status) => status == StatusCodes.Status413PayloadTooLarge ? "AK0005" : null;

    private static bool IsLimit(ArticleDiagnosticId id) =>
        id is ArticleDiagnosticId.InputTooLong or ArticleDiagnosticId.LineTooLong or ArticleDiagnosticId.TooManyLines or ArticleDiagnosticId.TooManyAuthors;

    public static Task WriteAsync(HttpContext context, ArticleParseResult result)
    {
        ArticleDiagnostic error = result.Error!;
        int status = IsLimit(error.Id) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity;
        return WriteAsync(context, status, error.Code, error.Message, error.Span.Start, result.Layout.Unit);
    }

    public static async Task WriteAsync(HttpContext context, int status, string? code, string detail, int? offset = null, TextUnit unit = TextUnit.Utf16)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        await using Utf8JsonWriter json = new(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status"u8, status);
        json.WriteString("detail"u8, detail);
        if (code is not null)
        {
            json.WriteString("code"u8, code);
        }

        if (offset is { } place)
        {
            json.WriteNumber("offset"u8, place);
            json.WriteString("unit"u8, unit == TextUnit.Utf8 ? "utf-8"u8 : "utf-16"u8);
        }

        json.WriteEndObject();
    }
}
