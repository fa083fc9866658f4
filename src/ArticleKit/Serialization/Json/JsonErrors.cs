using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>One form for every message: what is wrong, then where, counted from 0 as the properties of the exception are.</summary>
internal static class JsonErrors
{
    /// <summary>The same error with its path and position in the message, whoever found it.</summary>
    public static JsonException Located(JsonException exception) => Located(exception, exception.LineNumber ?? 0);

    /// <summary>The same error, found in one line of a stream.</summary>
    public static JsonException Located(JsonException exception, long line)
    {
        string path = exception.Path ?? "$";
        long position = exception.BytePositionInLine ?? 0;
        return new JsonException($"{Reason(exception)}{Place(path, line, position)}", path, line, position, exception);
    }

    /// <summary>An error that no serializer found.</summary>
    public static JsonException At(string reason, long line, long position) =>
        new($"{reason}{Place("$", line, position)}", "$", line, position);

    /// <summary>Reason and place in one sentence.</summary>
    public static string Describe(JsonException exception) =>
        $"{Reason(exception)}{Place(exception.Path ?? "$", exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0)}";

    private static string Place(string path, long line, long position) =>
        FormattableString.Invariant($" Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.");

    private static string Reason(JsonException exception)
    {
        string place = Place(exception.Path ?? "$", exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        return exception.Message.EndsWith(place, StringComparison.Ordinal) ? exception.Message[..^place.Length] : exception.Message;
    }
}
