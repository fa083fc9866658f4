using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-16 with AVX-512 VBMI2: a byte permutation looks 64 or 128 letters up at once, a compressing move drops the removed ones.</summary>
/// <remarks>Reads and writes only inside the spans; within the destination it may write up to 31 units beyond what counts. Safe in place.</remarks>
internal static class FoldKernel512
{
    private const int Lanes = 32;

    /// <summary>Folds 32 characters at a time; nothing but U+0620–065F changes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void FoldNarrow(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        Vector512<byte> low = Vector512.Create(plan.ByDistance, 0);
        Vector512<byte> high = Vector512.Create(plan.ByDistance, 64);
        Vector512<ushort> before = Vector512.Create(plan.Before);
        Vector512<ushort> beyond = Vector512.Create(plan.Beyond);
        Vector512<ushort> delete = Vector512.Create(plan.FirstDelete);
        nint i = read;
        nint o = written;
        while (source.Length - i >= 4 * Lanes && destination.Length - o >= 4 * Lanes)
        {
            Vector512<ushort> v0 = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<ushort> v1 = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes));
            Vector512<ushort> v2 = Vector512.LoadUnsafe(ref from, (nuint)(i + (2 * Lanes)));
            Vector512<ushort> v3 = Vector512.LoadUnsafe(ref from, (nuint)(i + (3 * Lanes)));
            Vector512<ushort> d0 = Deltas(v0, low, high, before, beyond);
            Vector512<ushort> d1 = Deltas(v1, low, high, before, beyond);
            Vector512<ushort> d2 = Deltas(v2, low, high, before, beyond);
            Vector512<ushort> d3 = Deltas(v3, low, high, before, beyond);
            if ((((d0 | d1) | (d2 | d3)) & delete) == Vector512<ushort>.Zero)
            {
                (v0 ^ d0).StoreUnsafe(ref to, (nuint)o);
                (v1 ^ d1).StoreUnsafe(ref to, (nuint)(o + Lanes));
                (v2 ^ d2).StoreUnsafe(ref to, (nuint)(o + (2 * Lanes)));
                (v3 ^ d3).StoreUnsafe(ref to, (nuint)(o + (3 * Lanes)));
                o += 4 * Lanes;
            }
            else
            {
                o += Compress(v0 ^ d0, d0, delete, ref to, o);
                o += Compress(v1 ^ d1, d1, delete, ref to, o);
                o += Compress(v2 ^ d2, d2, delete, ref to, o);
                o += Compress(v3 ^ d3, d3, delete, ref to, o);
            }

            i += 4 * Lanes;
        }

        while (source.Length - i >= Lanes && destination.Length - o >= Lanes)
        {
            Vector512<ushort> v = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<ushort> d = Deltas(v, low, high, before, beyond);
            o += Compress(v ^ d, d, delete, ref to, o);
            i += Lanes;
        }

        read = (int)i;
        written = (int)o;
    }

    /// <summary>Folds 32 characters at a time, and stops before a block with a character that is the scalar folder's.</summary>
    /// <returns>Whether there is such a block; else the source or the room ends.</returns>
    /// <remarks>The loop calls nothing: a call would spill all vectors.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool FoldWide(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        Vector512<byte> low = Vector512.Create(plan.Wide, 0);
        Vector512<byte> high = Vector512.Create(plan.Wide, 64);
        Vector512<ushort> commonStart = Vector512.Create(plan.CommonStart);
        Vector512<ushort> commonFactor = Vector512.Create(plan.CommonFactor);
        Vector512<ushort> commonLength = Vector512.Create(plan.CommonLength);
        FoldTable table = plan.Table;
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - (2 * Lanes);
        nint lastWritten = destination.Length - (2 * Lanes);
        bool special = false;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector512<ushort> v0 = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<ushort> v1 = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes));
            Vector512<ushort> d0 = Deltas(v0, low, high);
            Vector512<ushort> d1 = Deltas(v1, low, high);

            // All arithmetic, for masks cost more: a saturated difference is not 0 where the limit is passed.
            Vector512<ushort> beyond = Vector512.SubtractSaturate(Vector512.Max(v0, v1), Vector512.Create((ushort)(FoldPlan.WideStart + FoldPlan.WideLength - 1)));
            Vector512<ushort> common = Vector512.SubtractSaturate(commonLength, Vector512.Min((v0 - commonStart) * commonFactor, (v1 - commonStart) * commonFactor));
            Vector512<ushort> removed = (d0 | d1) & Vector512.Create((ushort)FoldPlan.Delete);
            if ((removed | beyond | common) == Vector512<ushort>.Zero)
            {
                (v0 ^ d0).StoreUnsafe(ref to, (nuint)o);
                (v1 ^ d1).StoreUnsafe(ref to, (nuint)(o + Lanes));
                o += 2 * Lanes;
                i += 2 * Lanes;
                continue;
            }

            special = (Vector512.Equals(d0, Vector512.Create((ushort)FoldPlan.Special)) | Vector512.Equals(d1, Vector512.Create((ushort)FoldPlan.Special)))
                != Vector512<ushort>.Zero;
            ulong others = Others(v0, commonStart, commonFactor, commonLength).ExtractMostSignificantBits() | (Others(v1, commonStart, commonFactor, commonLength).ExtractMostSignificantBits() << Lanes);
            while (others != 0)
            {
                char other = (char)Unsafe.Add(ref from, i + BitOperations.TrailingZeroCount(others));
                special |= table.IsSpecial(other);
                others &= others - 1;
            }

            // What goes stays in a piece that is too long.
            special |= table.HasLimits && removed != Vector512<ushort>.Zero && !AreShort(ref from, i, source.Length);
            if (special)
            {
                break;
            }

            o += StoreKept(v0, d0, ref to, o);
            o += StoreKept(v1, d1, ref to, o);
            i += 2 * Lanes;
        }

        read = (int)i;
        written = (int)o;
        return special;
    }

    /// <summary>Whether a border is near before the block and one near after it, so that from one to the other is no long piece.</summary>
    /// <remarks>Not at the ends of the source. Inlined, for a call would put the registers of the loop into memory.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreShort(ref ushort from, nint i, nint length) =>
        i > LongPieceFinder.Near && i <= length - (2 * Lanes) - LongPieceFinder.Near
        && LongPieceFinder.HasBorder(ref Unsafe.Add(ref from, i - Lanes + 1))
        && LongPieceFinder.HasBorder(ref Unsafe.Add(ref from, i + (2 * Lanes)));

    /// <summary>By the distance from the character before the letters, all beyond these being one: no mask, of which a processor holds few.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Deltas(Vector512<ushort> v, Vector512<byte> low, Vector512<byte> high, Vector512<ushort> before, Vector512<ushort> beyond) =>
        Avx512Vbmi.PermuteVar64x8x2(low, Vector512.Min(v - before, beyond).AsByte(), high).AsUInt16();

    /// <summary>The last entry, of a letter that stays, is for all others; the first, of a sign that stays, for the high bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Deltas(Vector512<ushort> v, Vector512<byte> low, Vector512<byte> high) =>
        Avx512Vbmi.PermuteVar64x8x2(
            low, Vector512.Min(v - Vector512.Create((ushort)FoldPlan.WideStart), Vector512.Create((ushort)(FoldPlan.WideLength - 1))).AsByte(), high).AsUInt16();

    /// <summary>What has to be looked at: what may change below U+0600, and all from U+0680 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Others(Vector512<ushort> v, Vector512<ushort> commonStart, Vector512<ushort> commonFactor, Vector512<ushort> commonLength) =>
        Vector512.GreaterThanOrEqual(v, Vector512.Create((ushort)(FoldPlan.WideStart + FoldPlan.WideLength))) | Vector512.LessThan((v - commonStart) * commonFactor, commonLength);

    /// <summary>Folds digits too, and drops what is removed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int StoreKept(Vector512<ushort> v, Vector512<ushort> deltas, ref ushort to, nint at)
    {
        Vector512<ushort> folded = Vector512.ConditionalSelect(
            Vector512.Equals(deltas, Vector512.Create((ushort)FoldPlan.Digit)), v - Vector512.Create((ushort)(0x0660 - '0')), v ^ deltas);
        Vector512<ushort> keep = ~Vector512.Equals(deltas, Vector512.Create((ushort)FoldPlan.Delete));
        Avx512Vbmi2.Compress(Vector512<ushort>.Zero, keep, folded).StoreUnsafe(ref to, (nuint)at);
        return BitOperations.PopCount(keep.ExtractMostSignificantBits());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Compress(Vector512<ushort> folded, Vector512<ushort> deltas, Vector512<ushort> delete, ref ushort to, nint at)
    {
        Vector512<ushort> keep = Vector512.LessThan(deltas, delete);
        Avx512Vbmi2.Compress(Vector512<ushort>.Zero, keep, folded).StoreUnsafe(ref to, (nuint)at);
        return BitOperations.PopCount(keep.ExtractMostSignificantBits());
    }
}
