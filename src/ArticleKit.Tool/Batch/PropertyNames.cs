namespace ArticleKit.Tool.Batch;

/// <summary>The names of the properties of a record, each once. The records of a file have mostly the same ones in the same order, and so need no new strings.</summary>
internal sealed class PropertyNames
{
    // Clearing a set takes time by its capacity: one that an odd record blew up is thrown away.
    private const int LargestKept = 1024;

    private readonly List<(byte[] Raw, string Name)> _known = [];
    private HashSet<string> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Begins a record.</summary>
    public void Clear()
    {
        if (_names.Count > LargestKept)
        {
            _names = new HashSet<string>(StringComparer.Ordinal);
        }

        _names.Clear();
        _count = 0;
    }

    /// <summary>Adds the next name.</summary>
    /// <param name="raw">As it stands in the record, valid and escaped.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is the first of this name.</returns>
    public bool Add(ReadOnlySpan<byte> raw, out string name)
    {
        int at = _count++;
        bool isKnown = at < _known.Count && raw.SequenceEqual(_known[at].Raw);
        name = isKnown ? _known[at].Name : JsonText.Unescape(raw);
        if (!isKnown && at < LargestKept)
        {
            Remember(at, raw.ToArray(), name);
        }

        return _names.Add(name);
    }

    private void Remember(int at, byte[] raw, string name)
    {
        if (at < _known.Count)
        {
            _known[at] = (raw, name);
        }
        else
        {
            _known.Add((raw, name));
        }
    }
}
