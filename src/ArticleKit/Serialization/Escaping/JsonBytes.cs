using System.Buffers;

namespace ArticleKit.Serialization;

/// <summary>Puts JSON into a buffer: markup as it is, strings escaped as <see cref="ArticleJson.Encoder"/> says and encoded by vectors.</summary>
internal ref struct JsonBytes(IBufferWriter<byte> destination)
{
    private const int PieceLength = 2048;
    private const int EscapeLength = 6;
    private const int LeastBlock = 4096;

    private Span<byte> _room = [];
    private int _used;

    /// <summary>Markup, or a string that needs no escape.</summary>
    public void Raw(scoped ReadOnlySpan<byte> ascii)
    {
        Require(ascii.Length);
        ascii.CopyTo(_room[_used..]);
        _used += ascii.Length;
    }

    /// <summary>A string in its quotes.</summary>
    public void String(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        while (text.Length > PieceLength)
        {
            // A pair isn't cut in two.
            int length = PieceLength - (char.IsHighSurrogate(text[PieceLength - 1]) ? 1 : 0);
            Piece(text[..length]);
            text = text[length..];
        }

        Piece(text);
        Raw("\""u8);
    }

    /// <summary>A string in its quotes that is well-formed UTF-8.</summary>
    public void String(ReadOnlySpan<byte> utf8)
    {
        Raw("\""u8);
        while (utf8.Length > PieceLength)
        {
            int length = PieceLength;
            while ((utf8[length] & 0xC0) == 0x80)
            {
                // No character is cut in two.
                length--;
            }

            Piece(utf8[..length]);
            utf8 = utf8[length..];
        }

        Piece(utf8);
        Raw("\""u8);
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        if (_used > 0)
        {
            // Not with 0: some writers allow no advance before a span was asked for.
            destination.Advance(_used);
        }

        _used = 0;
        _room = [];
    }

    private void Piece(ReadOnlySpan<char> text)
    {
        // In the worst case every character is an escape.
        Require((EscapeLength * text.Length) + JsonEncoding.Slack);
        _used += JsonEncoding.Encode(text, _room[_used..]);
    }

    private void Piece(ReadOnlySpan<byte> utf8)
    {
        Require((EscapeLength * utf8.Length) + JsonCopying.Slack);
        _used += JsonCopying.Copy(utf8, _room[_used..]);
    }

    private void Require(int length)
    {
        if (_room.Length - _used < length)
        {
            Flush();
            _room = destination.GetSpan(Math.Max(length, LeastBlock));
        }
    }
}
