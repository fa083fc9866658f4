using System.Text;

namespace ArticleKit.Tool.Input;

/// <summary>Text in some encoding, read as UTF-8. What the encoding has no character for is U+FFFD.</summary>
/// <remarks>
/// A byte order mark stays, as in UTF-8 inputs, and of UTF-16 it decides the order (RFC 2781, section 4.3). Owns the stream. Not thread-safe.
/// </remarks>
internal sealed class DecodedStream(Stream source, Encoding encoding) : ReadingStream
{
    private const int BlockLength = 16 * 1024;

    // Plain arrays: a read that was left alone may still write into them.
    private readonly byte[] _bytes = new byte[BlockLength];
    private readonly char[] _characters = new char[encoding.GetMaxCharCount(BlockLength)];
    private readonly byte[] _utf8 = new byte[Encoding.UTF8.GetMaxByteCount(encoding.GetMaxCharCount(BlockLength))];
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private Decoder? _decoder;
    private int _next;
    private int _end;
    private bool _ended;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A block may end inside a character and give nothing.
        while (_next == _end && !_ended)
        {
            int read = await ReadBlockAsync(cancellationToken);
            _ended = read == 0;
            _decoder ??= DecoderFor(_bytes.AsSpan(0, read));
            int characters = _decoder.GetChars(_bytes.AsSpan(0, read), _characters, flush: _ended);
            _next = 0;
            _end = _encoder.GetBytes(_characters.AsSpan(0, characters), _utf8, flush: _ended);
        }

        int count = Math.Min(buffer.Length, _end - _next);
        _utf8.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Reads a block; the first one has two bytes at least, unless there are no more.</summary>
    private async ValueTask<int> ReadBlockAsync(CancellationToken cancellationToken)
    {
        int read = await source.ReadAsync(_bytes, cancellationToken);
        while (_decoder is null && read == 1)
        {
            int more = await source.ReadAsync(_bytes.AsMemory(1), cancellationToken);
            read += more;
            if (more == 0)
            {
                break;
            }
        }

        return read;
    }

    private Decoder DecoderFor(ReadOnlySpan<byte> beginning) =>
        encoding is UnicodeEncoding && beginning is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetDecoder()
        : encoding is UnicodeEncoding && beginning is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetDecoder()
        : encoding.GetDecoder();
}
