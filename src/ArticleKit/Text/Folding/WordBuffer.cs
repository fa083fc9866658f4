using System.Buffers;

namespace ArticleKit.Text.Folding;

/// <summary>A word as code points, each with the offset in the source that it comes from.</summary>
internal ref struct WordBuffer(Span<int> codePoints, Span<int> origins)
{
    private readonly Span<int> _codePoints = codePoints;
    private readonly Span<int> _origins = origins;

    public int Length { get; private set; }

    public readonly Span<int> CodePoints => _codePoints[..Length];

    public readonly Span<int> Origins => _origins[..Length];

    public void Add(int codePoint, int origin)
    {
        _codePoints[Length] = codePoint;
        _origins[Length++] = origin;
    }

    /// <summary>Replaces a range by fewer or more code points, which come from the origins of the range in order.</summary>
    public void Replace(int start, int length, scoped ReadOnlySpan<int> codePoints)
    {
        int origin = Origins[start];
        int added = codePoints.Length - length;
        _codePoints[(start + length)..Length].CopyTo(_codePoints[(start + length + added)..]);
        _origins[(start + length)..Length].CopyTo(_origins[(start + length + added)..]);
        codePoints.CopyTo(_codePoints[start..]);
        for (int i = length; i < codePoints.Length; i++)
        {
            _origins[start + i] = length == 0 ? origin : _origins[start + length - 1];
        }

        Length += added;
    }

    /// <summary>Keeps the first code points only.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Writes all, or nothing where the room is too small, and tells the recorder how the word became it.</summary>
    public readonly OperationStatus Write<TUnit, TCodec, TRecorder>(
        ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        written = 0;
        foreach (int codePoint in CodePoints)
        {
            written += TCodec.LengthOf(codePoint);
        }

        if (written > destination.Length)
        {
            written = 0;
            return OperationStatus.DestinationTooSmall;
        }

        written = 0;
        int read = 0;
        for (int i = 0; i < Length;)
        {
            // Everything that comes from one place in the source is one piece.
            int origin = _origins[i];
            if (origin > read)
            {
                recorder.Replaced(origin - read, 0);
                read = origin;
            }

            // Read first: in place, what is written may stand where it was read.
            TCodec.Decode(word[origin..], isFinalBlock: true, out _, out int units);
            int start = written;
            do
            {
                TCodec.Encode(_codePoints[i], destination[written..]);
                written += TCodec.LengthOf(_codePoints[i++]);
            }
            while (i < Length && _origins[i] <= origin);

            if (written - start == units)
            {
                recorder.Copied(units);
            }
            else
            {
                recorder.Replaced(units, written - start);
            }

            read += units;
        }

        if (read < word.Length)
        {
            recorder.Replaced(word.Length - read, 0);
        }

        return OperationStatus.Done;
    }
}
