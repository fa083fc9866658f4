using System.IO.Compression;

namespace ArticleKit.Tool.Input;

/// <summary>Unpacks gzip (RFC 1952), one member or several, and notices where the data end too soon.</summary>
/// <remarks>
/// The framework's stream takes a file that was cut for one that ends. So a last member of ours, the seal, is put behind the data: if they are whole, its
/// contents come out at the end, and not otherwise. Owns the stream. Not thread-safe.
/// </remarks>
internal sealed class GzipInput : ReadingStream
{
    private const int BlockLength = 64 * 1024;

    private static readonly byte[] SealContents = "articlekit: whole"u8.ToArray();
    private static readonly byte[] Seal = MakeSeal();

    private readonly GZipStream _unpacked;

    // Plain array: a read that was left alone may still write into it.
    private readonly byte[] _buffer = new byte[BlockLength];
    private int _next;
    private int _end;
    private bool _ended;
    private InvalidDataException? _broken;

    public GzipInput(Stream source) => _unpacked = new GZipStream(new SealedStream(source), CompressionMode.Decompress);

    /// <exception cref="InvalidDataException">The data are no gzip, are broken, or end too soon.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // What may be the seal is kept till the end.
        while (!_ended && _end - _next <= SealContents.Length)
        {
            _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
            _end -= _next;
            _next = 0;
            try
            {
                int read = await _unpacked.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
                _end += read;
                _ended = read == 0;
            }
            catch (InvalidDataException broken)
            {
                // What was unpacked before is given before it is told.
                (_broken, _ended) = (broken, true);
                break;
            }

            if (_ended && _buffer.AsSpan(0, _end).EndsWith(SealContents))
            {
                _end -= SealContents.Length;
            }
            else if (_ended)
            {
                _broken = new InvalidDataException("The compressed data end too soon.");
            }
        }

        if (_broken is not null && _next == _end)
        {
            throw _broken;
        }

        int count = Math.Min(buffer.Length, _ended ? _end - _next : _end - _next - SealContents.Length);
        _buffer.AsSpan(_next, count).CopyTo(buffer.Span);
        _next += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] MakeSeal()
    {
        using MemoryStream member = new();
        using (GZipStream packed = new(member, CompressionLevel.NoCompression, leaveOpen: true))
        {
            packed.Write(SealContents);
        }

        return member.ToArray();
    }

    /// <summary>The data, and the seal behind them.</summary>
    private sealed class SealedStream(Stream source) : ReadingStream
    {
        private int _given = -1;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given < 0)
            {
                int read = await source.ReadAsync(buffer, cancellationToken);
                if (read > 0)
                {
                    return read;
                }

                _given = 0;
            }

            int count = Math.Min(buffer.Length, Seal.Length - _given);
            Seal.AsSpan(_given, count).CopyTo(buffer.Span);
            _given += count;
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
    }
}
