using System.Text.Json;

namespace ArticleKit.Tool.Batch;

/// <summary>The framework's reader over a record, but for strings that are values of properties: behind their first escape it goes byte by byte.</summary>
/// <remarks>In the place of such a string the reader is given an empty one, and goes on behind it. Whatever is wrong is for the reader to find.</remarks>
internal ref struct RecordTokens
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly bool _isWhole;
    private Utf8JsonReader _reader;

    // Where the reader's bytes begin in the line, and how much of the line the reader knows nothing of.
    private int _base;
    private int _unseen;

    /// <param name="line">The record, valid UTF-8.</param>
    /// <param name="isWhole">Whether nothing was cut off.</param>
    public RecordTokens(ReadOnlySpan<byte> line, bool isWhole)
    {
        _line = line;
        _isWhole = isWhole;

        // The depth is the caller's affair: the reader keeps one bit a level, and nothing here recurses.
        _reader = new Utf8JsonReader(line, isWhole, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
    }

    public readonly JsonTokenType Type => _reader.TokenType;

    /// <summary>The name as it stands, without its quotes.</summary>
    public readonly ReadOnlySpan<byte> Name => _reader.ValueSpan;

    /// <summary>Where the token begins in the line.</summary>
    public readonly int Start => _base + (int)_reader.TokenStartIndex;

    /// <summary>Where it ends; behind the colon, of a name.</summary>
    public readonly int End => _base + (int)_reader.BytesConsumed;

    /// <summary>Reads a token.</summary>
    /// <returns>Whether there is one more.</returns>
    /// <exception cref="JsonException">There is something else.</exception>
    public bool Read() => _reader.Read();

    /// <summary>Reads the value of the property whose name was read, to its end.</summary>
    /// <inheritdoc cref="Read"/>
    public bool ReadValue(out TextSpan value, out bool isString)
    {
        int before = End;
        int start = before + Math.Max(0, _line[before..].IndexOfAnyExcept(" \t\r"u8));
        int length = start < _line.Length && _line[start] == '"' ? JsonStrings.LengthOf(_line[start..]) : -1;
        isString = length >= 0;
        if (isString)
        {
            value = new TextSpan(start, length);
            GoOnBehind(value.End, before);
            return true;
        }

        bool isThere = _reader.Read();
        isString = isThere && Type == JsonTokenType.String;
        start = Start;
        isThere = isThere && _reader.TrySkip();
        value = TextSpan.FromBounds(isThere ? start : End, End);
        return isThere;
    }

    /// <summary>Where the reader met what it didn't expect.</summary>
    public readonly int PlaceOf(JsonException exception) => (int)(exception.BytePositionInLine ?? 0) + _unseen;

    private void GoOnBehind(int end, int before)
    {
        ReadOnlySpan<byte> empty = "\"\""u8;
        Utf8JsonReader stand = new(empty, isFinalBlock: false, _reader.CurrentState);
        stand.Read();
        _reader = new Utf8JsonReader(_line[end..], _isWhole, stand.CurrentState);
        _base = end;
        _unseen += end - before - empty.Length;
    }
}
