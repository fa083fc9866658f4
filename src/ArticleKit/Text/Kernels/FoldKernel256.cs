using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-16 with AVX2: four byte shuffles look the letters of 32 characters up, a table of shuffles drops the removed ones.</summary>
/// <remarks>Reads and writes only inside the spans; within the destination it may write up to 7 units beyond what counts. Safe in place.</remarks>
internal static class FoldKernel256
{
    private const int Lanes = 16;

    /// <summary>Folds 32 characters at a time, and stops before a block with a character that is the scalar folder's.</summary>
    /// <returns>Whether there is such a block; else the source or the room ends.</returns>
    public static bool Fold(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written) =>
        plan.IsNarrow ? FoldNarrow(plan, source, destination, ref read, ref written) : FoldWide(plan, source, destination, ref read, ref written);

    // Each a method of its own: with nothing special to ask the table about, the loop keeps its vectors where they are.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FoldNarrow(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written) =>
        FoldBlocks(plan, narrow: true, source, destination, ref read, ref written);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FoldWide(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written) =>
        FoldBlocks(plan, narrow: false, source, destination, ref read, ref written);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FoldBlocks(FoldPlan plan, bool narrow, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        Vector256<byte> t0 = Twice(plan.Narrow, 0);
        Vector256<byte> t1 = Twice(plan.Narrow, 16);
        Vector256<byte> t2 = Twice(plan.Narrow, 32);
        Vector256<byte> t3 = Twice(plan.Narrow, 48);
        FoldTable table = plan.Table;

        // U+0620, which few folds change.
        bool first = plan.Narrow[0] != 0;
        Vector256<ushort> start = Vector256.Create((ushort)FoldPlan.NarrowStart);
        Vector256<ushort> most = Vector256.Create((ushort)0xFF);

        // U+0630–063F, neither.
        bool second = plan.Narrow.AsSpan(16, 16).ContainsAnyExcept((byte)0);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - (2 * Lanes);
        nint lastWritten = destination.Length - (2 * Lanes);
        bool special = false;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector256<ushort> a = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<ushort> b = Vector256.LoadUnsafe(ref from, (nuint)(i + Lanes));
            Vector256<short> placesOfA = (a - start).AsInt16();
            Vector256<short> placesOfB = (b - start).AsInt16();
            if (first)
            {
                // Else packing makes 0 of what is below.
                placesOfA = Vector256.Min(placesOfA.AsUInt16(), most).AsInt16();
                placesOfB = Vector256.Min(placesOfB.AsUInt16(), most).AsInt16();
            }

            Vector256<byte> places = Avx2.PackUnsignedSaturate(placesOfA, placesOfB);
            Vector256<byte> deltas = Look(t0, places) | Look(t2, places ^ Vector256.Create((byte)0x20)) | Look(t3, places ^ Vector256.Create((byte)0x30));
            if (second)
            {
                deltas |= Look(t1, places ^ Vector256.Create((byte)0x10));
            }

            if (!narrow)
            {
                special = Vector256.EqualsAny(deltas, Vector256.Create(FoldPlan.Special));
                uint others = Others(a).ExtractMostSignificantBits() | (Others(b).ExtractMostSignificantBits() << Lanes);
                while (others != 0)
                {
                    special |= table.IsSpecial((char)Unsafe.Add(ref from, i + BitOperations.TrailingZeroCount(others)));
                    others &= others - 1;
                }

                if (special)
                {
                    break;
                }
            }

            // Packing and unpacking both go lane by lane, so the characters come back to their places.
            a ^= Avx2.UnpackLow(deltas, Vector256<byte>.Zero).AsUInt16();
            b ^= Avx2.UnpackHigh(deltas, Vector256<byte>.Zero).AsUInt16();
            uint removed = deltas.ExtractMostSignificantBits();
            if (removed == 0)
            {
                a.StoreUnsafe(ref to, (nuint)o);
                b.StoreUnsafe(ref to, (nuint)(o + Lanes));
                o += 2 * Lanes;
            }
            else
            {
                // The bits stand as the lanes do: a's first half, b's first half, a's second half, b's second half.
                o += Store(a.GetLower(), removed, ref to, o);
                o += Store(a.GetUpper(), removed >> 16, ref to, o);
                o += Store(b.GetLower(), removed >> 8, ref to, o);
                o += Store(b.GetUpper(), removed >> 24, ref to, o);
            }

            i += 2 * Lanes;
        }

        read = (int)i;
        written = (int)o;
        return special;
    }

    private static Vector256<byte> Twice(byte[] table, int start)
    {
        Vector128<byte> part = Vector128.Create(table, start);
        return Vector256.Create(part, part);
    }

    /// <summary>The entries for places below 16, 0 for others: a saturating addition sets the top bit of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector256<byte> table, Vector256<byte> places) =>
        Avx2.Shuffle(table, Avx2.AddSaturate(places, Vector256.Create((byte)0x70)));

    /// <summary>Neither ASCII nor in U+0620–065F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Others(Vector256<ushort> v) =>
        Vector256.GreaterThan(v, Vector256.Create((ushort)0x7F))
        & Vector256.GreaterThanOrEqual(v - Vector256.Create((ushort)FoldPlan.NarrowStart), Vector256.Create((ushort)FoldPlan.NarrowLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Store(Vector128<ushort> characters, uint removed, ref ushort to, nint at)
    {
        Compaction.Drop(characters, removed).StoreUnsafe(ref to, (nuint)at);
        return 8 - BitOperations.PopCount(removed & 0xFF);
    }
}
