using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-8 with AVX-512 VBMI2, and validates it on the way.</summary>
/// <remarks>
/// 64 bytes at a time, wherever characters begin. A letter's fate is known at its trail byte; its lead byte may be the last of the block
/// before, and so already written: then it is changed or taken back. Reads and writes only inside the spans.
/// </remarks>
internal static class Utf8FoldKernel512
{
    private const int Lanes = 64;

    /// <summary>Folds until a block has a character that is the scalar folder's, or is malformed, or the source or the room ends.</summary>
    /// <remarks>Begins and stops between characters; the first character is the caller's.</remarks>
    public static void Fold(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written)
    {
        if (plan.IsNarrow)
        {
            FoldNarrow(plan, source, destination, ref read, ref written);
        }
        else
        {
            FoldWide(plan, source, destination, ref read, ref written);
        }
    }

    // Each a method of its own: inlined into its caller, the loop would spill around the caller's calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FoldNarrow(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written) =>
        Fold(plan, Vector512.Create(plan.ByTrail), Vector512.Create(plan.LeadOfTrail), narrow: true, source, destination, ref read, ref written);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FoldWide(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written) =>
        Fold(plan, Vector512.Create(plan.Letters, 0), Vector512.Create(plan.Letters, 64), narrow: false, source, destination, ref read, ref written);

    /// <remarks>The loop calls nothing: a call would spill all vectors.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fold(
        Utf8FoldPlan plan, Vector512<byte> first, Vector512<byte> second, bool narrow, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        Vector512<byte> following = Vector512<byte>.Indices + Vector512<byte>.One;

        // The trail of a lead at the end comes with the next block.
        Vector512<byte> hasNext = Vector512<byte>.One.WithElement(Lanes - 1, (byte)0);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes;
        nint lastWritten = destination.Length - Lanes;
        ulong carried = 0;

        // What stands before is looked at as the lead of the first byte, so it must not be a lead without its trail.
        if (i == 0 || Unsafe.Add(ref from, i - 1) >= 0xC0)
        {
            return;
        }

        while (i <= lastRead && o <= lastWritten)
        {
            Vector512<byte> v = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<byte> before = Vector512.LoadUnsafe(ref from, (nuint)(i - 1));
            ulong lead = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xC0)).ExtractMostSignificantBits();
            ulong trails = v.ExtractMostSignificantBits() & ~lead;

            // By XOR the leads that need a look, which are at both ends, come to one end.
            Vector512<byte> turned = narrow ? (v ^ Vector512.Create((byte)0x20)) - Vector512.Create((byte)0xC0) : v ^ Vector512.Create((byte)0x18);
            ulong looks = (narrow ? Vector512.LessThan(turned, Vector512.Create((byte)0x22)) : Vector512.GreaterThanOrEqual(turned, Vector512.Create((byte)0xC2)))
                .ExtractMostSignificantBits();

            // Trails must stand exactly where leads want them.
            ulong wanted = (lead << 1) | carried;
            carried = lead >> 63;
            if (((wanted ^ trails) | looks) != 0)
            {
                ulong lead3 = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
                if ((wanted | (lead3 << 2)) != trails || HasSpecial(plan, ref from, i, looks, source.Length))
                {
                    break;
                }

                carried |= lead3 >> 62;
            }

            Vector512<byte> deltas = narrow ? Deltas(v, before, first, second) : DeltasOfBoth(v, before, first, second);
            Vector512<byte> next = Avx512Vbmi.PermuteVar64x8(deltas, following);

            // What becomes of a lead stands in bits 6 and 7 of the trail after it.
            Vector512<byte> folded = v ^ (deltas & Vector512.Create((byte)0x3F)) ^ ((next.AsUInt16() >>> 6).AsByte() & hasNext);
            if ((deltas & Vector512.Create(Utf8FoldPlan.Delete)) == Vector512<byte>.Zero)
            {
                folded.StoreUnsafe(ref to, (nuint)o);
                if ((deltas.ToScalar() & Utf8FoldPlan.OtherLead) != 0)
                {
                    Unsafe.Add(ref to, o - 1) ^= 1;
                }

                o += Lanes;
            }
            else
            {
                if (Vector512.EqualsAny(deltas, Vector512.Create(Utf8FoldPlan.Special)))
                {
                    break;
                }

                // A9 becomes 39, and its lead goes.
                Vector512<byte> isDigit = Vector512.Equals(deltas, Vector512.Create(Utf8FoldPlan.Digit));
                folded = Vector512.ConditionalSelect(isDigit, v - Vector512.Create((byte)0x70), folded);
                Vector512<byte> kept = Vector512.LessThan((Vector512.ConditionalSelect(isDigit, Vector512<byte>.Zero, deltas) | (next & (hasNext << 7))) & Vector512.Create(Utf8FoldPlan.Delete), Vector512<byte>.One);
                byte start = deltas.ToScalar();
                if (start >= Utf8FoldPlan.Delete)
                {
                    o--;
                }
                else if (start >= Utf8FoldPlan.OtherLead)
                {
                    Unsafe.Add(ref to, o - 1) ^= 1;
                }

                Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, folded).StoreUnsafe(ref to, (nuint)o);
                o += BitOperations.PopCount(kept.ExtractMostSignificantBits());
            }

            i += Lanes;
        }

        // The last character may begin in what was written, as it stands.
        int begun = i == read ? 0
            : Unsafe.Add(ref from, i - 1) >= 0xC0 ? 1
            : i - 2 >= read && Unsafe.Add(ref from, i - 2) >= 0xE0 ? 2 : 0;
        i -= begun;
        o -= begun;
        read = (int)i;
        written = (int)o;
    }

    /// <summary>What becomes of trail bytes that change after one lead only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Deltas(Vector512<byte> v, Vector512<byte> before, Vector512<byte> byTrail, Vector512<byte> leadOfTrail) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(before, Avx512Vbmi.PermuteVar64x8(leadOfTrail, v)), Avx512Vbmi.PermuteVar64x8(byTrail, v), Vector512<byte>.Zero);

    /// <summary>What becomes of trail bytes after D8 and D9: bit 6 of the index is the last bit of the lead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> DeltasOfBoth(Vector512<byte> v, Vector512<byte> before, Vector512<byte> afterD8, Vector512<byte> afterD9)
    {
        Vector512<byte> index = Vector512.ConditionalSelect(Vector512.Create((byte)0x40), (before.AsUInt16() << 6).AsByte(), v);
        return Vector512.ConditionalSelect(
            Vector512.LessThan(before - Vector512.Create((byte)0xD8), Vector512.Create((byte)2)),
            Avx512Vbmi.PermuteVar64x8x2(afterD8, index, afterD9),
            Vector512<byte>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasSpecial(Utf8FoldPlan plan, ref byte from, nint start, ulong looked, int length)
    {
        while (looked != 0)
        {
            nint at = start + BitOperations.TrailingZeroCount(looked);
            int lead = Unsafe.Add(ref from, at);
            if (lead is 0xC0 or 0xC1 or 0xE0 or 0xED or >= 0xF0 || length - at < 3)
            {
                return true;
            }

            int codePoint = lead < 0xE0
                ? ((lead & 0x1F) << 6) | (Unsafe.Add(ref from, at + 1) & 0x3F)
                : ((lead & 0x0F) << 12) | ((Unsafe.Add(ref from, at + 1) & 0x3F) << 6) | (Unsafe.Add(ref from, at + 2) & 0x3F);
            if (plan.Table[(char)codePoint] != codePoint)
            {
                return true;
            }

            looked &= looked - 1;
        }

        return false;
    }
}
