using System.Text;

namespace ArticleKit.Tool.Input;

/// <summary>Text whose encoding nobody named: UTF-16 where it begins with the byte order mark of that, else the bytes as they are.</summary>
/// <remarks>No UTF-8 begins so. Owns the stream. Not thread-safe.</remarks>
internal sealed class MarkedStream(Stream source) : ReadingStream
{
    private const int MarkLength = 2;

    // A plain array: a read that was left alone may still write into it.
    private readonly byte[] _first = new byte[MarkLength];
    private Stream? _rest;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest is null)
        {
            int length = await source.ReadAtLeastAsync(_first, MarkLength, throwOnEndOfStream: false, cancellationToken);
            Stream whole = new StartedStream(_first.AsMemory(0, length), source);
            bool isUtf16 = _first.AsSpan(0, length) is [0xFF, 0xFE] or [0xFE, 0xFF];
            _rest = isUtf16 ? new DecodedStream(whole, new UnicodeEncoding(bigEndian: false, byteOrderMark: true)) : whole;
        }

        return await _rest.ReadAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What was read already, then the rest.</summary>
    private sealed class StartedStream(ReadOnlyMemory<byte> first, Stream rest) : ReadingStream
    {
        private ReadOnlyMemory<byte> _first = first;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_first.IsEmpty)
            {
                return rest.ReadAsync(buffer, cancellationToken);
            }

            int count = Math.Min(buffer.Length, _first.Length);
            _first[..count].CopyTo(buffer);
            _first = _first[count..];
            return ValueTask.FromResult(count);
        }
    }
}
