using ArticleKit.Transcoding;

namespace ArticleKit.Parsing;

/// <summary>The characters of a UTF-8 text, and where each of them stands in it. Used for one text after another.</summary>
internal sealed class DecodedText
{
    private char[] _buffer = [];
    private int[] _blocks = [];
    private int _length;

    public int Capacity => _buffer.Length;

    public ReadOnlySpan<char> Characters => _buffer.AsSpan(0, _length);

    /// <summary>Decodes a text; malformed sequences become U+FFFD.</summary>
    public void Decode(ReadOnlySpan<byte> utf8)
    {
        // Offsets are counted by whole vectors, beyond the end too.
        Require(utf8.Length);
        _length = Utf8Kernels.Decode(utf8, _buffer);
    }

    /// <summary>Takes a text that is decoded already.</summary>
    public void Take(ReadOnlySpan<char> characters)
    {
        Require(characters.Length);
        characters.CopyTo(_buffer);
        _length = characters.Length;
    }

    /// <summary>Makes <see cref="ToUtf8(TextSpan)"/> ready.</summary>
    public void CountBytes()
    {
        int blocks = (_length / Utf8Length.Block) + 1;
        if (_blocks.Length < blocks)
        {
            _blocks = new int[Math.Max(blocks, 2 * _blocks.Length)];
        }

        int bytes = 0;
        for (int i = 0; i < blocks; i++)
        {
            _blocks[i] = bytes;
            bytes += Utf8Length.OfBlock(_buffer, i * Utf8Length.Block);
        }
    }

    /// <summary>Where a part of the characters stands in the bytes that they were decoded from, or are encoded to; not to be asked of a malformed text.</summary>
    public TextSpan ToUtf8(TextSpan span) => TextSpan.FromBounds(ToUtf8(span.Start), ToUtf8(span.End));

    private int ToUtf8(int offset)
    {
        int start = offset & -Utf8Length.Block;
        return _blocks[offset / Utf8Length.Block] + Utf8Length.OfStart(_buffer, start, offset - start);
    }

    private void Require(int length)
    {
        if (_buffer.Length < length + Utf8Length.Block)
        {
            _buffer = new char[Math.Max(length + Utf8Length.Block, Math.Min(2 * _buffer.Length, Array.MaxLength))];
        }
    }
}
