using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-8 with AVX-512 VBMI2, and validates it on the way.</summary>
/// <remarks>
/// 64 bytes at a time, wherever characters begin, and the one after them: a letter's fate is known by its lead and its trail byte. Where a
/// block ends between them, what becomes of the trail is kept for the next. Reads and writes only inside the spans.
/// </remarks>
internal static class Utf8FoldKernel512
{
    private const int Lanes = 64;

    /// <summary>Folds until a block has a character that is the scalar folder's, or is malformed, or the source or the room ends.</summary>
    /// <remarks>Begins and stops between characters.</remarks>
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

    /// <remarks>The loop calls nothing: a call would spill all vectors. It compresses every block, for a wrong guess costs more.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fold(
        Utf8FoldPlan plan, Vector512<byte> first, Vector512<byte> second, bool narrow, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);

        // Turns all lanes to the next; the last comes first.
        Vector512<byte> turn = Vector512<byte>.Indices - Vector512<byte>.One;
        Vector512<byte> turnedBefore = Vector512<byte>.Zero;
        Vector512<byte> firstLane = Vector512.Create(plan.FirstLane);
        Vector512<byte> firstLead = Vector512.Create(narrow ? (byte)0xC2 : (byte)0xD8);
        Vector512<byte> plainLeads = Vector512.Create(narrow ? (byte)0x1E : (byte)2);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes - 1;
        nint lastWritten = destination.Length - Lanes;
        if (Utf8Leads.BeginsWithin(source, read))
        {
            return;
        }

        while (i <= lastRead && o <= lastWritten)
        {
            Vector512<byte> v = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<byte> next = Vector512.LoadUnsafe(ref from, (nuint)(i + 1));

            // Leads of two bytes that change as the tables say, or not at all.
            Vector512<byte> place = v - firstLead;
            ulong plain = Vector512.LessThan(place, plainLeads).ExtractMostSignificantBits();
            ulong leads = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xC0)).ExtractMostSignificantBits();

            // Trails must stand exactly where leads want them.
            ulong trails = Vector512.LessThan(next.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            if (((plain ^ leads) | (plain ^ trails)) != 0)
            {
                // The second trail of three bytes stands after a trail.
                ulong three = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
                ulong seconds = (three << 1) | (i != read && Unsafe.Add(ref from, i - 1) >= 0xE0 ? 1UL : 0);
                if ((leads | seconds) != trails || Utf8Leads.HasSpecial(plan, ref from, i, plain ^ leads, source.Length))
                {
                    break;
                }
            }

            Vector512<byte> ofLeads = narrow ? Deltas(next, v, first, second) : DeltasOfBoth(next, v, place, first, second);
            Vector512<byte> turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);
            Vector512<byte> ofTrails = turned ^ ((turned ^ turnedBefore) & firstLane);
            Vector512<byte> folded = v ^ (ofTrails & Vector512.Create((byte)0x3F)) ^ ((ofLeads.AsUInt16() >>> 6).AsByte() & Vector512<byte>.One);
            Vector512<byte> kept = Vector512.LessThan(ofTrails | ofLeads, Vector512.Create(Utf8FoldPlan.Delete));
            if (!narrow)
            {
                if (Vector512.EqualsAny(ofLeads, Vector512.Create(Utf8FoldPlan.Special)))
                {
                    break;
                }

                // A9 becomes 39, and its lead goes.
                Vector512<byte> isDigit = Vector512.Equals(ofTrails, Vector512.Create(Utf8FoldPlan.Digit));
                folded = Vector512.ConditionalSelect(isDigit, v - Vector512.Create((byte)0x70), folded);
                kept |= isDigit;
            }

            Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, folded).StoreUnsafe(ref to, (nuint)o);
            o += BitOperations.PopCount(kept.ExtractMostSignificantBits());
            turnedBefore = turned;
            i += Lanes;
        }

        Utf8Leads.TakeBack(ref from, read, turnedBefore.ToScalar(), ref i, ref o);
        read = (int)i;
        written = (int)o;
    }

    /// <summary>What becomes of trail bytes that change after one lead only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Deltas(Vector512<byte> trail, Vector512<byte> lead, Vector512<byte> byTrail, Vector512<byte> leadOfTrail) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(lead, Avx512Vbmi.PermuteVar64x8(leadOfTrail, trail)), Avx512Vbmi.PermuteVar64x8(byTrail, trail), Vector512<byte>.Zero);

    /// <summary>What becomes of trail bytes after D8 and D9: bit 6 of the index is the last bit of the lead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> DeltasOfBoth(Vector512<byte> trail, Vector512<byte> lead, Vector512<byte> place, Vector512<byte> afterD8, Vector512<byte> afterD9)
    {
        Vector512<byte> index = Vector512.ConditionalSelect(Vector512.Create((byte)0x40), (lead.AsUInt16() << 6).AsByte(), trail);
        return Vector512.ConditionalSelect(
            Vector512.LessThan(place, Vector512.Create((byte)2)),
            Avx512Vbmi.PermuteVar64x8x2(afterD8, index, afterD9),
            Vector512<byte>.Zero);
    }
}
