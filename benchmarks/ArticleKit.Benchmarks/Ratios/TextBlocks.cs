using System.Runtime.CompilerServices;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Blocks of 64 KB, and a destination for the results, at fixed places of memory.</summary>
/// <remarks>
/// Blocks begin at memory pages and the destination half a page off, on every run. Where arrays happen to lie can swing the speed of copies: a load
/// waits for a store to the same place of another page.
/// </remarks>
internal sealed class TextBlocks<T>
    where T : unmanaged
{
    private const int BlockBytes = 64 * 1024;
    private const int PageBytes = 4096;

    private readonly T[] _memory;
    private readonly int[] _lengths;
    private readonly int _start;

    /// <summary>Lays the blocks out.</summary>
    /// <param name="lengths">How many units each block has, at most <see cref="Capacity"/>.</param>
    /// <param name="text">All blocks one after another.</param>
    /// <param name="expansion">How many times its length a block can grow to.</param>
    public TextBlocks(ReadOnlySpan<T> text, int[] lengths, int expansion)
    {
        _lengths = lengths;
        int room = (Capacity * (lengths.Length + expansion)) + (2 * PageBytes / Unsafe.SizeOf<T>());
        _memory = GC.AllocateArray<T>(room, pinned: true);
        _start = FirstAligned(_memory);
        for (int i = 0; i < lengths.Length; i++)
        {
            text[..lengths[i]].CopyTo(_memory.AsSpan(_start + (i * Capacity)));
            text = text[lengths[i]..];
        }

        DestinationStart = _start + (lengths.Length * Capacity) + (PageBytes / 2 / Unsafe.SizeOf<T>());
        DestinationLength = Capacity * expansion;
    }

    /// <summary>The most units that a block has.</summary>
    public static int Capacity => BlockBytes / Unsafe.SizeOf<T>();

    /// <summary>How many blocks there are.</summary>
    public int Count => _lengths.Length;

    /// <summary>Room for the result of any block.</summary>
    public Span<T> Destination => _memory.AsSpan(DestinationStart, DestinationLength);

    private int DestinationStart { get; }

    private int DestinationLength { get; }

    /// <summary>The text of a block.</summary>
    public ReadOnlySpan<T> this[int index] => _memory.AsSpan(_start + (index * Capacity), _lengths[index]);

    /// <summary>How many bytes a block has.</summary>
    public long Bytes(int index) => (long)_lengths[index] * Unsafe.SizeOf<T>();

    private static unsafe int FirstAligned(T[] pinned)
    {
        nuint address = (nuint)Unsafe.AsPointer(ref pinned[0]);
        return (int)((PageBytes - (address % PageBytes)) % PageBytes) / Unsafe.SizeOf<T>();
    }
}
