namespace ArticleKit.Fuzz.Engine;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers for a seed on every runtime, so that a seed replays.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Next(int end) => (int)(Next() % (ulong)Math.Max(1, end));

    /// <summary>A number of the same range; small ones come often.</summary>
    public int Small(int end) => Next(Next(end) + 1);

    public T Of<T>(IReadOnlyList<T> list) => list[Next(list.Count)];

    private ulong Next()
    {
        unchecked
        {
            return Mix(_state += 0x9E3779B97F4A7C15);
        }
    }
}
