using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-16 with 16-byte vectors of any machine, as <see cref="FoldKernel256"/> does with 32.</summary>
/// <remarks>Reads and writes only inside the spans; within the destination it may write up to 7 units beyond what counts. Safe in place.</remarks>
internal static class FoldKernel128
{
    private const int Lanes = 8;

    /// <inheritdoc cref="FoldKernel256.Fold"/>
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
        Vector128<byte> t0 = Vector128.Create(plan.Narrow, 0);
        Vector128<byte> t1 = Vector128.Create(plan.Narrow, 16);
        Vector128<byte> t2 = Vector128.Create(plan.Narrow, 32);
        Vector128<byte> t3 = Vector128.Create(plan.Narrow, 48);
        FoldTable table = plan.Table;

        // U+0620, which few folds change.
        bool first = plan.Narrow[0] != 0;
        Vector128<ushort> start = Vector128.Create((ushort)FoldPlan.NarrowStart);
        Vector128<ushort> most = Vector128.Create((ushort)0xFF);

        // U+0630–063F, neither.
        bool second = plan.Narrow.AsSpan(16, 16).ContainsAnyExcept((byte)0);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - (2 * Lanes);
        nint lastWritten = destination.Length - (2 * Lanes);
        bool special = false;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector128<ushort> a = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<ushort> b = Vector128.LoadUnsafe(ref from, (nuint)(i + Lanes));
            Vector128<ushort> placesOfA = a - start;
            Vector128<ushort> placesOfB = b - start;
            if (first || !Sse2.IsSupported)
            {
                // Else packing makes 0 of what is below, and FF of what is beyond.
                placesOfA = Vector128.Min(placesOfA, most);
                placesOfB = Vector128.Min(placesOfB, most);
            }

            Vector128<byte> places = Sse2.IsSupported ? Sse2.PackUnsignedSaturate(placesOfA.AsInt16(), placesOfB.AsInt16()) : Vector128.Narrow(placesOfA, placesOfB);
            Vector128<byte> deltas = Look(t0, places) | Look(t2, places ^ Vector128.Create((byte)0x20)) | Look(t3, places ^ Vector128.Create((byte)0x30));
            if (second)
            {
                deltas |= Look(t1, places ^ Vector128.Create((byte)0x10));
            }

            if (!narrow)
            {
                special = Vector128.EqualsAny(deltas, Vector128.Create(FoldPlan.Special));
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

            a ^= Sse2.IsSupported ? Sse2.UnpackLow(deltas, Vector128<byte>.Zero).AsUInt16() : Vector128.WidenLower(deltas);
            b ^= Sse2.IsSupported ? Sse2.UnpackHigh(deltas, Vector128<byte>.Zero).AsUInt16() : Vector128.WidenUpper(deltas);
            uint removed = deltas.ExtractMostSignificantBits();
            if (removed == 0)
            {
                a.StoreUnsafe(ref to, (nuint)o);
                b.StoreUnsafe(ref to, (nuint)(o + Lanes));
                o += 2 * Lanes;
            }
            else
            {
                o += Store(a, removed, ref to, o);
                o += Store(b, removed >> 8, ref to, o);
            }

            i += 2 * Lanes;
        }

        read = (int)i;
        written = (int)o;
        return special;
    }

    /// <summary>The entries for places below 16, 0 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> places) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, Sse2.AddSaturate(places, Vector128.Create((byte)0x70))) : Vector128.Shuffle(table, places);

    /// <summary>Neither ASCII nor in U+0620–065F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Others(Vector128<ushort> v) =>
        Vector128.GreaterThan(v, Vector128.Create((ushort)0x7F))
        & Vector128.GreaterThanOrEqual(v - Vector128.Create((ushort)FoldPlan.NarrowStart), Vector128.Create((ushort)FoldPlan.NarrowLength));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Store(Vector128<ushort> characters, uint removed, ref ushort to, nint at)
    {
        Compaction.Drop(characters, removed).StoreUnsafe(ref to, (nuint)at);
        return Lanes - BitOperations.PopCount(removed & 0xFF);
    }
}
