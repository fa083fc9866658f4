using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Transcoding;

namespace ArticleKit.Tool.Batch;

/// <summary>Finds the properties of a record in its line, without copying any. One instance serves one line after the other.</summary>
/// <param name="roles">What becomes of the properties.</param>
internal sealed class RecordScanner(RecordRoles roles)
{
    private readonly List<RecordProperty> _properties = [];
    private readonly PropertyNames _names = new();

    /// <summary>The properties that could be read, in their order.</summary>
    public IReadOnlyList<RecordProperty> Properties => _properties;

    /// <summary>The string value of the text as it stands in the line, without its quotes; escapes are not resolved.</summary>
    public TextSpan Text { get; private set; }

    /// <summary>Reads a line that holds nothing.</summary>
    public RecordError ScanBlank()
    {
        _properties.Clear();
        return RecordErrorCodes.At(RecordErrorCodes.BlankLine, 0);
    }

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line without its line end.</param>
    /// <param name="isTooLong">Whether this is only the beginning of the line.</param>
    /// <returns>What is wrong with it; <c>null</c> where <see cref="Text"/> is the text.</returns>
    public RecordError? Scan(ReadOnlySpan<byte> line, bool isTooLong)
    {
        _properties.Clear();
        _names.Clear();
        int malformed = Utf8Kernels.IsValid(line) ? -1 : IndexOfMalformed(line);
        RecordError? error = ReadObject(malformed < 0 ? line : line[..malformed], isWhole: malformed < 0 && !isTooLong);
        return isTooLong ? RecordErrorCodes.At(RecordErrorCodes.LineTooLong, line.Length) : error;
    }

    private RecordError? ReadObject(ReadOnlySpan<byte> line, bool isWhole)
    {
        RecordTokens tokens = new(line, isWhole);
        try
        {
            if (tokens.Read() && tokens.Type != JsonTokenType.StartObject)
            {
                return RecordErrorCodes.At(RecordErrorCodes.NotAnObject, tokens.Start);
            }

            RecordError? error = ReadProperties(ref tokens, line, out bool isComplete);

            // Behind the object there may be white space only; the reader throws at anything else.
            return isComplete && !tokens.Read() && isWhole ? error : RecordErrorCodes.At(RecordErrorCodes.NotAnObject, line.Length);
        }
        catch (JsonException exception)
        {
            return RecordErrorCodes.At(RecordErrorCodes.NotAnObject, tokens.PlaceOf(exception));
        }
    }

    private RecordError? ReadProperties(ref RecordTokens tokens, ReadOnlySpan<byte> line, out bool isComplete)
    {
        RecordError? duplicate = null;
        RecordError? text = RecordErrorCodes.At(RecordErrorCodes.MissingText, 0);
        int start = tokens.End;
        isComplete = false;
        while (tokens.Read())
        {
            if (tokens.Type == JsonTokenType.EndObject)
            {
                isComplete = true;
                break;
            }

            int nameStart = tokens.Start;
            bool isNew = _names.Add(tokens.Name, out string name);
            if (!tokens.ReadValue(out TextSpan value, out bool isString))
            {
                break;
            }

            RecordRole role = roles.Of(name);
            if (!isNew)
            {
                duplicate ??= RecordErrorCodes.At(RecordErrorCodes.DuplicateProperty, nameStart);
            }
            else if (role == RecordRole.Text)
            {
                Text = isString ? TextSpan.FromBounds(value.Start + 1, value.End - 1) : default;
                text = isString ? null : RecordErrorCodes.At(RecordErrorCodes.TextIsNoString, value.Start);
            }

            int end = value.End;
            end += line[end..].IndexOfAnyExcept(" \t\r"u8) is >= 0 and int blank ? blank : line.Length - end;
            _properties.Add(new RecordProperty(role, TextSpan.FromBounds(start, end)));
            start = Math.Min(end + 1, line.Length);
        }

        return duplicate ?? text;
    }

    private static int IndexOfMalformed(ReadOnlySpan<byte> line)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(line[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
