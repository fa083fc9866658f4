using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Cuts a stream into lines at U+000A; looks at each byte once, whatever the blocks it comes in.</summary>
/// <remarks>Holds one pooled buffer, which grows to the longest line and no further. Not thread-safe.</remarks>
internal sealed class JsonLineReader(Stream source, int maxLength) : IDisposable
{
    private const int FirstCapacity = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstCapacity);

    // What was read and not yet given is _buffer[_next.._end]; up to _scanned there is no line end in it.
    private int _next;
    private int _scanned;
    private int _end;
    private bool _ended;
    private Range _current;

    /// <summary>The 0-based number of the line.</summary>
    public long Number { get; private set; } = -1;

    /// <summary>The line without its line end and without a byte order mark; valid until the next one is read.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(_current);

    /// <summary>Whether the line holds only white space of JSON.</summary>
    public bool IsBlank => !Current.ContainsAnyExcept(" \t\r"u8);

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The line is longer than allowed.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Number++;
        while (true)
        {
            int length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(_scanned + length, lineEnd: 1);
                return true;
            }

            _scanned = _end;
            ThrowIfTooLong(_end - _next);
            if (_ended)
            {
                bool any = _end > _next;
                Take(_end, lineEnd: 0);
                return any;
            }

            MakeRoom();
            int read = await source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            _ended = read == 0;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Take(int end, int lineEnd)
    {
        ThrowIfTooLong(end - _next);
        bool marked = Number == 0 && _buffer.AsSpan(_next, end - _next).StartsWith("\uFEFF"u8);
        _current = (marked ? _next + 3 : _next)..end;
        _next = end + lineEnd;
        _scanned = _next;
    }

    private void ThrowIfTooLong(int length)
    {
        if (length > maxLength)
        {
            throw JsonErrors.At($"The line is longer than the limit, ArticleJsonOptions.MaxLineLength ({maxLength} bytes).", Number, maxLength);
        }
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        byte[] target = _buffer;
        if (_next < _buffer.Length / 2)
        {
            // Never beyond what a line may have, one more byte that tells it is too long, and the first block.
            target = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, (long)maxLength + FirstCapacity));
        }

        _buffer.AsSpan(_next, _end - _next).CopyTo(target);
        if (!ReferenceEquals(target, _buffer))
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        _end -= _next;
        _scanned -= _next;
        _next = 0;
    }
}
