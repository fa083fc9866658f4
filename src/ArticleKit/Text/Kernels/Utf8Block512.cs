using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Text.Kernels;

/// <summary>Checks a block of 64 bytes with characters of three bytes. Calls nothing, so that a loop keeps its vectors where they are.</summary>
internal static class Utf8Block512
{
    private const int Lanes = 64;

    /// <summary>Whether each character of two or three bytes in a block is well formed, or goes on so after it; there are none of four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWellFormed(ref byte from, Vector512<byte> v, ulong leads, nint start, nint at, int length)
    {
        // What the second byte may be depends on the lead after E0 and ED only.
        ulong wrong = leads & Vector512.LessThan(v, Vector512.Create((byte)0xC2)).ExtractMostSignificantBits();
        ulong looked = Vector512.Equals(v, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits()
            | Vector512.Equals(v, Vector512.Create((byte)0xED)).ExtractMostSignificantBits()
            | Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xF0)).ExtractMostSignificantBits();
        return (wrong | looked) == 0 && IsWhole(ref from, v, leads, start, at, length);
    }

    /// <summary>Whether each lead in a block, or before it, has as many trails as it wants, and each trail has a lead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhole(ref byte from, Vector512<byte> v, ulong leads, nint start, nint at, int length)
    {
        ulong threes = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
        ulong trails = Vector512.LessThan(v.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
        byte before = at > start ? Unsafe.Add(ref from, at - 1) : (byte)0;
        byte twoBefore = at > start + 1 ? Unsafe.Add(ref from, at - 2) : (byte)0;
        ulong wanted = (leads << 1) | (threes << 2) | (before >= 0xC0 ? 1UL : 0) | (before >= 0xE0 ? 2UL : 0) | (twoBefore >= 0xE0 ? 1UL : 0);

        // The next block wouldn't miss the last byte of three that end there.
        int lanesAfter = BitOperations.LeadingZeroCount(threes);
        nint last = at + Lanes + 1 - lanesAfter;
        return trails == wanted && (lanesAfter > 1 || (last < length && (Unsafe.Add(ref from, last) & 0xC0) == 0x80));
    }
}
