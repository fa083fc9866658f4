using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Drops removed characters from eight, or bytes from eight, by tables of byte shuffles.</summary>
internal static class Compaction
{
    /// <summary>For each set of removed characters the bytes to keep, in order: 256 × 16.</summary>
    private static readonly byte[] Shuffles = MakeShuffles();

    /// <summary>Keeps the characters whose bit is not set, at the front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Drop(Vector128<ushort> characters, uint removed)
    {
        Vector128<byte> order = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Shuffles), (removed & 0xFF) * 16);
        return (Ssse3.IsSupported ? Ssse3.Shuffle(characters.AsByte(), order) : Vector128.Shuffle(characters.AsByte(), order)).AsUInt16();
    }

    /// <summary>For each set of removed bytes those to keep, in order: 256 × 8.</summary>
    private static readonly byte[] ByteShuffles = [.. Shuffles.Where((_, i) => i % 2 == 0).Select(place => (byte)(place / 2))];

    /// <summary>Keeps the bytes of eight, from the first or the ninth on, whose bit is not set, and writes them; what follows is overwritten.</summary>
    /// <returns>How many are kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Store(Vector128<byte> bytes, int start, uint removed, ref byte to)
    {
        ulong places = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(ByteShuffles), (nint)(removed & 0xFF) * 8));
        Vector128<byte> order = Vector128.CreateScalarUnsafe(places + (start == 0 ? 0UL : 0x0808080808080808UL)).AsByte();
        Vector128<byte> kept = Ssse3.IsSupported ? Ssse3.Shuffle(bytes, order) : Vector128.Shuffle(bytes, order);
        Unsafe.WriteUnaligned(ref to, kept.AsUInt64().ToScalar());
        return 8 - System.Numerics.BitOperations.PopCount(removed & 0xFF);
    }

    private static byte[] MakeShuffles()
    {
        byte[] shuffles = new byte[256 * 16];
        for (int removed = 0; removed < 256; removed++)
        {
            int at = removed * 16;
            for (int i = 0; i < 8; i++)
            {
                if ((removed & (1 << i)) == 0)
                {
                    shuffles[at++] = (byte)(2 * i);
                    shuffles[at++] = (byte)((2 * i) + 1);
                }
            }
        }

        return shuffles;
    }
}
