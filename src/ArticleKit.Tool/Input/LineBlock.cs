namespace ArticleKit.Tool.Input;

/// <summary>Whole lines of an input, one after the other in memory. Used again and again.</summary>
internal sealed class LineBlock
{
    /// <summary>How many bytes are read at a time: some fifty articles, so that handing a block over costs nothing beside reading them.</summary>
    public const int UsualLength = 256 * 1024;

    private const int LeastRoom = UsualLength / 4;
    private const int LargestKept = 4 * UsualLength;

    // A plain array: a read that was left alone may still write into it, so that it must not go back to a pool.
    private byte[] _buffer = new byte[UsualLength];

    /// <summary>Where the lines begin.</summary>
    public int Start { get; set; }

    /// <summary>Where they end.</summary>
    public int End { get; set; }

    /// <summary>The 1-based number of the first line in its input.</summary>
    public long FirstLine { get; set; }

    /// <summary>Everything from the beginning of the memory.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, End);

    /// <summary>The lines; only the last one of an input may lack its line end, and one that is too long.</summary>
    public ReadOnlySpan<byte> Lines => _buffer.AsSpan(Start, End - Start);

    /// <summary>Whether a long line made it so large that memory for many of the kind can't be promised.</summary>
    public bool IsLarge => _buffer.Length > LargestKept;

    public void Clear()
    {
        if (IsLarge)
        {
            _buffer = new byte[UsualLength];
        }

        Start = 0;
        End = 0;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_buffer.AsSpan(End));
        End += bytes.Length;
    }

    /// <summary>Memory to read into, never none and never more than is usual, so that little is read behind a long line.</summary>
    public Memory<byte> Room()
    {
        if (_buffer.Length - End < LeastRoom)
        {
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
        }

        return _buffer.AsMemory(End, Math.Min(_buffer.Length - End, UsualLength));
    }

    public void Add(int read) => End += read;
}
