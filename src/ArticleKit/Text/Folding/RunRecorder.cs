using System.Runtime.CompilerServices;

namespace ArticleKit.Text.Folding;

/// <summary>Writes down where source and target stop going one for one.</summary>
/// <remarks>
/// A border is a pair of offsets. Between two borders there is either a run, as long in the source as in the target, or a piece that became
/// another piece. Borders are as many as changes, not as characters.
/// </remarks>
internal struct RunRecorder : IEditRecorder
{
    private int[] _borders;
    private int _count;
    private int _source;
    private int _target;
    private bool _inRun;

    public RunRecorder()
    {
        _borders = new int[16];
        _count = 0;
        Add();
    }

    public void Copied(int length)
    {
        _inRun |= length > 0;
        _source += length;
        _target += length;
    }

    public void Replaced(int sourceLength, int targetLength)
    {
        if (_inRun)
        {
            Add();
            _inRun = false;
        }

        _source += sourceLength;
        _target += targetLength;
        Add();
    }

    /// <summary>Forgets what came after a place between characters.</summary>
    public void Rewind(int source, int target)
    {
        while (_borders[_count - 2] > source)
        {
            _count -= 2;
        }

        (_source, _target) = (source, target);
        _inRun = _borders[_count - 2] < source;
    }

    /// <summary>Offsets in the source at even places, in the target at odd ones; the last pair is the two lengths.</summary>
    public int[] Finish()
    {
        if (_inRun)
        {
            Add();
        }

        Array.Resize(ref _borders, _count);
        return _borders;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add()
    {
        if (_count == _borders.Length)
        {
            Array.Resize(ref _borders, _count * 2);
        }

        _borders[_count++] = _source;
        _borders[_count++] = _target;
    }
}
