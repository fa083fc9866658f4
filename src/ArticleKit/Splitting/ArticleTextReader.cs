using System.Text;

namespace ArticleKit.Splitting;

/// <summary>Cuts a stream of UTF-8 into the texts of the articles in it, one at a time.</summary>
/// <remarks>
/// Looks at each byte once, whatever the blocks it comes in; what it gives doesn't depend on them. Memory is bounded by the longest text, and that by the
/// limit: of a text that is too long it keeps the beginning, and reads on to the next border. Not thread-safe.
/// </remarks>
/// <param name="source">The stream; it is left open.</param>
/// <param name="border">Where articles end.</param>
/// <param name="maxLength">The longest text that is given whole, in bytes.</param>
internal class ArticleTextReader(Stream source, ArticleBorder border, long maxLength)
{
    private const int BlockLength = 64 * 1024;
    private const int LongestCharacter = 4;

    private readonly char[] _decoded = new char[ArticleBorder.LongestLineInUtf8];

    // Plain arrays: a read that was left alone may still write into the buffer, so that it must not go back to a pool.
    private byte[] _buffer = new byte[BlockLength];

    // The text begins at _start, its current line at _line; up to _scanned that has no line end; what was read ends at _end. The next text begins at _next.
    private int _start;
    private int _line;
    private int _scanned;
    private int _end;
    private int _next;
    private long _offset;
    private bool _ended;
    private bool _isAfterReturn;

    // Of a text that is too long: how many bytes of it are gone, the first of them, and whether those of the current line are among them.
    private long _gone;
    private byte[]? _beginning;
    private bool _isLineCut;

    /// <summary>How many bytes of the stream stand before the text.</summary>
    public long Start { get; private set; }

    /// <summary>The text, or its beginning where <see cref="IsTooLong"/>; valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>The length of the text in bytes, however much of it is kept.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the text is longer than the limit.</summary>
    public bool IsTooLong => Length > maxLength;

    /// <summary>Reads the next text that isn't empty.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin(_next);
        while (true)
        {
            SkipLineFeed();
            if (Utf8LineEnds.Find(_buffer.AsSpan(_scanned, _end - _scanned), out int ahead) is > 0 and int lineEnd)
            {
                if (EndLine(_scanned + ahead, lineEnd))
                {
                    return true;
                }

                continue;
            }

            _scanned += ahead;
            if (_ended)
            {
                return (_line < _end && EndLine(_end, lineEnd: 0)) || Take(_end, _end);
            }

            DropIfTooLong();
            MakeRoom();
            int read = await ReadAsync(source, _buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            _ended = read == 0;
        }
    }

    /// <summary>Reads from the stream.</summary>
    protected virtual ValueTask<int> ReadAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken) =>
        source.ReadAsync(destination, cancellationToken);

    /// <summary>Bytes of the stream go by, in order: texts and what separates them. No piece ends inside a character.</summary>
    protected virtual void Passed(ReadOnlySpan<byte> bytes)
    {
    }

    /// <summary>A text begins after the bytes that went by; if nothing follows it is none.</summary>
    protected virtual void Begun()
    {
    }

    private void Begin(int at)
    {
        Passed(_buffer.AsSpan(_start, at - _start));
        _start = at;
        _gone = 0;
        _beginning = null;
        Start = _offset + at;
        Begun();
    }

    /// <summary>Of both line ends in a row after a separator the second may come much later than the first.</summary>
    private void SkipLineFeed()
    {
        if (_isAfterReturn && _start < _end)
        {
            _isAfterReturn = false;
            if (_buffer[_start] == (byte)'\n')
            {
                Begin(_start + 1);
                _line = _start;
                _scanned = _start;
            }
        }
    }

    private bool EndLine(int end, int lineEnd)
    {
        int line = _line;
        BorderKind kind = Look(_buffer.AsSpan(line, end - line));
        _line = end + lineEnd;
        _scanned = _line;
        _isLineCut = false;
        if (kind == BorderKind.None)
        {
            return false;
        }

        _isAfterReturn = kind == BorderKind.Separates && lineEnd == 1 && _buffer[end] == (byte)'\r';
        return Take(line, kind == BorderKind.Begins ? line : _line);
    }

    private BorderKind Look(ReadOnlySpan<byte> line)
    {
        if (!_isLineCut && line.Length <= ArticleBorder.LongestLineInUtf8)
        {
            if (border.IsNone(line))
            {
                return BorderKind.None;
            }

            ReadOnlySpan<char> text = _decoded.AsSpan(0, Encoding.UTF8.GetChars(line, _decoded));
            if (text.Length <= ArticleBorder.LongestLine)
            {
                return border.Look(text);
            }
        }

        border.PassLongLine();
        return BorderKind.None;
    }

    private bool Take(int end, int next)
    {
        Length = _gone + end - _start;
        if (Length == 0)
        {
            Begin(next);
            _next = next;
            return false;
        }

        Current = _beginning ?? _buffer.AsMemory(_start, (int)Math.Min(end - _start, IsTooLong ? ArticleBorder.LongestLineInUtf8 : maxLength));
        _next = next;
        return true;
    }

    /// <summary>Forgets what surely belongs to a text that is too long. A line that may turn out to be a border does not.</summary>
    private void DropIfTooLong()
    {
        bool isLongLine = _isLineCut || _scanned - _line > ArticleBorder.LongestLineInUtf8;
        int known = isLongLine ? CharacterBefore(_scanned) : _line;
        if (_gone + known - _start <= maxLength)
        {
            return;
        }

        _beginning ??= _buffer.AsSpan(_start, Math.Min(known - _start, ArticleBorder.LongestLineInUtf8)).ToArray();
        _gone += known - _start;
        Passed(_buffer.AsSpan(_start, known - _start));
        _start = known;
        _isLineCut = isLongLine;
        _line = known;
    }

    // Continuation bytes are 10xxxxxx; more of them than a character has begin nothing.
    private int CharacterBefore(int end)
    {
        int at = end;
        while (at > _start && at > end - LongestCharacter)
        {
            at--;
            if ((_buffer[at] & 0xC0) != 0x80)
            {
                return at;
            }
        }

        return at;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length)
        {
            return;
        }

        int length = _end - _start;
        byte[] target = length <= _buffer.Length / 2
            ? _buffer
            : new byte[(int)Math.Min(_buffer.Length * 2L, maxLength + ArticleBorder.LongestLineInUtf8 + (2 * BlockLength))];
        _buffer.AsSpan(_start, length).CopyTo(target);
        _buffer = target;
        _offset += _start;
        _line -= _start;
        _scanned -= _start;
        _end = length;
        _start = 0;
    }
}
