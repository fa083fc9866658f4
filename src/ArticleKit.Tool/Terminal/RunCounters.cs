namespace ArticleKit.Tool.Terminal;

/// <summary>How far a run is. One thread counts, another may look.</summary>
internal sealed class RunCounters
{
    private long _items;
    private long _bytes;
    private long _errors;

    public long Items => Interlocked.Read(ref _items);

    public long Bytes => Interlocked.Read(ref _bytes);

    public long Errors => Interlocked.Read(ref _errors);

    public void AddItem(bool failed) => AddItems(1, failed ? 1 : 0);

    public void AddItems(long count, long errors)
    {
        Interlocked.Add(ref _items, count);
        if (errors > 0)
        {
            Interlocked.Add(ref _errors, errors);
        }
    }

    public void AddBytes(long count) => Interlocked.Add(ref _bytes, count);
}
