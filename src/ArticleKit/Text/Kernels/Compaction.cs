using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Drops removed characters from eight, by a table of byte shuffles.</summary>
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
