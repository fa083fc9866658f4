using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Finds the borders of an offset map: what is removed is seen 64 characters at a time, the rest is the scalar folder's.</summary>
internal static class FoldMap
{
    private const int Lanes = 32;

    /// <summary>The borders, as <see cref="RunRecorder.Finish"/> gives them.</summary>
    public static int[] Build(FoldPlan plan, ReadOnlySpan<char> source, VectorWidth width)
    {
        FoldTable table = plan.Table;
        RunRecorder recorder = new();
        char[] rented = ArrayPool<char>.Shared.Rent(WordScanner.MaxCodePoints * 2 * table.MaxExpansion);
        try
        {
            int read = 0;
            int written = 0;
            int anchor = 0;
            int pair = table.HasPairs || table.HasLimits ? -1 : source.Length;
            while (read < source.Length)
            {
                pair = pair < read ? PairFinder.Find(table, source, read) : pair;
                if (width == VectorWidth.Vector512 && plan.IsUsable)
                {
                    Scan512(plan, source[..pair], ref read, ref written, ref recorder);
                }

                ScanSimple(table, source[..pair], ref read, ref written, ref recorder);
                if (read == source.Length)
                {
                    break;
                }

                bool word = read == pair || FoldKernels.IsForWord(table, source, read);
                if (word)
                {
                    int start = FoldKernels.StartOfWord(table, source, read, anchor);
                    written -= FoldKernels.MeasureFolded(table, source[start..read]);
                    recorder.Rewind(start, written);
                    int end = read;
                    read = start;
                    WordFolder words = new(table);

                    // Up to where it was read before: a long word is many pieces.
                    do
                    {
                        WordScanner.Next<char, Utf16Codec>(table, source[read..], isFinalBlock: true, out int length, out PieceKind kind);
                        ScalarFolder.FoldWord<char, Utf16Codec, RunRecorder>(
                            table, ref words, source.Slice(read, length), rented, out int added, kind, ref recorder);
                        (read, written) = (read + length, written + added);
                    }
                    while (read <= end && read < source.Length);
                    words.Dispose();
                    anchor = read;
                }
                else
                {
                    int ignored = 0;
                    int end = read + FoldKernels.LengthAt(source, read);
                    ScalarFolder.FoldEach<char, Utf16Codec, RunRecorder>(
                        table, source[..end], rented, ref read, ref ignored, isFinalBlock: true, ref recorder);
                    written += ignored;
                }
            }

            return recorder.Finish();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static void ScanSimple(FoldTable table, ReadOnlySpan<char> source, ref int read, ref int written, ref RunRecorder recorder)
    {
        int from = read;
        while (read < source.Length)
        {
            char action = table[source[read]];
            if (action is > FoldTable.Delete and < '\uE000' || (action == FoldTable.Delete && table.HasPairs))
            {
                break;
            }

            if (action == FoldTable.Delete)
            {
                recorder.Copied(read - from);
                written += read - from;
                recorder.Replaced(1, 0);
                from = read + 1;
            }

            read++;
        }

        recorder.Copied(read - from);
        written += read - from;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scan512(FoldPlan plan, ReadOnlySpan<char> source, ref int read, ref int written, ref RunRecorder recorder)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        nint start = read;
        nint i = read;
        int removedBefore = 0;
        while (source.Length - i >= 2 * Lanes)
        {
            ulong removed = Removed(plan, Vector512.LoadUnsafe(ref from, (nuint)i), out ulong others)
                | (Removed(plan, Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes)), out ulong more) << Lanes);
            others |= more << Lanes;
            if ((others | removed) != 0)
            {
                bool special = false;
                while (others != 0)
                {
                    special |= plan.Table.IsSpecial((char)Unsafe.Add(ref from, i + BitOperations.TrailingZeroCount(others)));
                    others &= others - 1;
                }

                if (special)
                {
                    break;
                }

                while (removed != 0)
                {
                    // Removed characters in a row are one piece.
                    int at = BitOperations.TrailingZeroCount(removed);
                    int count = BitOperations.TrailingZeroCount(~(removed >> at));
                    recorder.Copied((int)(i + at - start));
                    recorder.Replaced(count, 0);
                    start = i + at + count;
                    removedBefore += count;
                    removed = at + count >= 64 ? 0 : removed & (ulong.MaxValue << (at + count));
                }
            }

            i += 2 * Lanes;
        }

        recorder.Copied((int)(i - start));
        written += (int)i - read - removedBefore;
        read = (int)i;
    }

    /// <summary>Which are removed, and which have to be looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Removed(FoldPlan plan, Vector512<ushort> v, out ulong others)
    {
        Vector512<ushort> window = Vector512.Equals(v >>> 7, Vector512.Create((ushort)(FoldPlan.WideStart >> 7)));
        Vector512<ushort> deltas = Vector512.ConditionalSelect(
            window,
            Avx512Vbmi.PermuteVar64x8x2(Vector512.Create(plan.Wide, 0), v.AsByte(), Vector512.Create(plan.Wide, 64)).AsUInt16(),
            Vector512<ushort>.Zero);
        others = ((Vector512.GreaterThan(v, Vector512.Create((ushort)0x7F)) & ~window) | Vector512.Equals(deltas, Vector512.Create((ushort)FoldPlan.Special)))
            .ExtractMostSignificantBits();
        return Vector512.Equals(deltas, Vector512.Create((ushort)FoldPlan.Delete)).ExtractMostSignificantBits();
    }
}
