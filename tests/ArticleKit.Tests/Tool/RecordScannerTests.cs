using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Batch;

namespace ArticleKit.Tests.Tool;

public class RecordScannerTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "{\"a\":", "\"b\" :\t\"", "\"text\":\"", "\"", "\",", ",", ":", "[1, {\"x\":\"\\n\"}]", "\\", "\\u00", "\\u0627", "\\n", "\\\"", "متن", "\u0001", " ", "\t", "\r", "tru", "true", "12", "-", "\"c\":\"\\t\u001F\"",
    ];

    [Law(MaxTest = 20000, QuietOnSuccess = true)]
    public void What_the_framework_refuses_is_refused_at_the_same_byte(byte[] picks)
    {
        byte[] line = Encoding.UTF8.GetBytes("{" + string.Concat(picks.Select((pick, i) => i == 0 ? "\"" + (char)('k' + (pick % 9)) + "\":\"\\n" : Pieces[pick % Pieces.Length])));
        RecordScanner scanner = new(new RecordRoles(new BatchOptions()));
        RecordError? error = scanner.Scan(line, isTooLong: false);
        int refused = PlaceOfError(line);
        Assert.Equal(refused >= 0, error is { Code: RecordErrorCodes.NotAnObject });
        Assert.True(refused < 0 || error!.Value.Offset == refused, $"{Encoding.UTF8.GetString(line)}: {error?.Offset} for {refused}");
    }

    [Theory]
    [InlineData("\"\"", 2)]
    [InlineData("\"a\\\\\" \"", 5)]
    [InlineData("\"\\\"\\/\\b\\f\\n\\r\\t\\uD8aF\"x", 22)]
    [InlineData("\"", -1)]
    [InlineData("\"\\\"", -1)]
    [InlineData("\"\\", -1)]
    [InlineData("\"\\x\"", -1)]
    [InlineData("\"\\u12g4\"", -1)]
    [InlineData("\"\\u123\"", -1)]
    [InlineData("\"\t\"", -1)]
    public void A_string_ends_at_its_quote_and_nowhere_if_something_is_wrong_in_it(string json, int length) =>
        Assert.Equal(length, JsonStrings.LengthOf(Encoding.UTF8.GetBytes(json)));

    private static int PlaceOfError(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, isFinalBlock: true, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
            }

            return -1;
        }
        catch (JsonException exception)
        {
            return (int)exception.BytePositionInLine!;
        }
    }
}
