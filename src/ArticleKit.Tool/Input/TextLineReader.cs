using System.Text;
using ArticleKit.Transcoding;

namespace ArticleKit.Tool.Input;

/// <summary>Cuts UTF-8 into lines of UTF-16 at U+000A, U+000D or both, and knows where each begins.</summary>
/// <remarks>
/// Memory is bounded by the longest line, and that by the limit: a line that is too long is passed over and counted, so that what follows it
/// has its place all the same. The lines don't depend on the pieces the stream comes in. Not thread-safe.
/// </remarks>
/// <param name="source">The stream.</param>
/// <param name="maxLength">The longest line that is given, in UTF-16 units.</param>
internal sealed class TextLineReader(Stream source, int maxLength)
{
    private const int BlockLength = 64 * 1024;
    private const char ByteOrderMark = '\uFEFF';

    // Plain arrays: a read that was left alone may still write into the bytes, so that they must not go back to a pool.
    private readonly byte[] _bytes = new byte[BlockLength];
    private char[] _text = new char[2 * BlockLength];

    // The bytes of a character that isn't whole yet, at the front.
    private int _left;

    // What was decoded and not yet given is _text[_next.._end]; up to _scanned there is no line end in it.
    private int _next;
    private int _scanned;
    private int _end;
    private long _offset;
    private bool _begun;
    private bool _ended;
    private bool _isAfterReturn;

    /// <summary>The 1-based number of the line.</summary>
    public long Number { get; private set; }

    /// <summary>How many UTF-16 units stand before the line in the input; a byte order mark is one of them.</summary>
    public long Start { get; private set; }

    /// <summary>The line without its line end; valid until the next one is read. Empty where the line is too long.</summary>
    public ReadOnlyMemory<char> Current { get; private set; }

    public bool IsTooLong { get; private set; }

    public int MaxLength => maxLength;

    /// <summary>How many bytes were read from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>What was no UTF-8 so far.</summary>
    public MalformedUtf8 Malformed { get; } = new();

    /// <summary>Reads the next line; completes at once where it is in the buffer.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> MoveNextAsync(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Number++;
        IsTooLong = false;
        long passed = 0;
        while (true)
        {
            SkipLineFeed();
            int length = _text.AsSpan(_scanned, _end - _scanned).IndexOfAny('\n', '\r');
            if (length >= 0)
            {
                Take(_scanned + length, passed);
                _isAfterReturn = _text[_next] == '\r';
                Skip(1);
                return true;
            }

            _scanned = _end;
            if (_end - _next > maxLength)
            {
                IsTooLong = true;
                passed += _end - _next;
                Skip(_end - _next);
            }

            if (_ended)
            {
                bool any = _end > _next || IsTooLong;
                Take(_end, passed);
                return any;
            }

            await FillAsync(stop);
        }
    }

    /// <summary>Of both line ends in a row the second may come much later than the first, which ends the line at once.</summary>
    private void SkipLineFeed()
    {
        if (_isAfterReturn && _next < _end)
        {
            _isAfterReturn = false;
            Skip(_text[_next] == '\n' ? 1 : 0);
        }
    }

    private void Take(int end, long passed)
    {
        Start = _offset - passed;
        IsTooLong |= end - _next > maxLength;
        Current = IsTooLong ? default : _text.AsMemory(_next, end - _next);
        Skip(end - _next);
    }

    private void Skip(int length)
    {
        _next += length;
        _scanned = _next;
        _offset += length;
    }

    private async ValueTask FillAsync(CancellationToken stop)
    {
        int read = await source.ReadOrStopAsync(_bytes.AsMemory(_left), stop);
        BytesRead += read;
        _ended = read == 0;
        MakeRoom();
        Decode(_left + read);
        if (!_begun && _end > 0)
        {
            _begun = true;
            Skip(_text[0] == ByteOrderMark ? 1 : 0);
        }
    }

    private void Decode(int length)
    {
        int whole = _ended ? length : length - UnfinishedLength(_bytes.AsSpan(0, length));
        Malformed.Add(_bytes.AsSpan(0, whole));
        _end += Utf8Kernels.Decode(_bytes.AsSpan(0, whole), _text.AsSpan(_end));
        _bytes.AsSpan(whole, length - whole).CopyTo(_bytes);
        _left = length - whole;
    }

    private static int UnfinishedLength(ReadOnlySpan<byte> bytes) =>
        Rune.DecodeLastFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.NeedMoreData ? length : 0;

    /// <summary>Makes room for a block of bytes, which are at most as many units.</summary>
    private void MakeRoom()
    {
        if (_text.Length - _end >= BlockLength)
        {
            return;
        }

        int length = _end - _next;
        char[] target = _text.Length - length >= BlockLength
            ? _text
            : new char[(int)Math.Min(_text.Length * 2L, (long)maxLength + (2 * BlockLength))];
        _text.AsSpan(_next, length).CopyTo(target);
        _text = target;
        _scanned -= _next;
        _end = length;
        _next = 0;
    }
}
