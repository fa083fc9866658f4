using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>The loop of <see cref="Utf8FoldKernel512"/> for folds that change nothing but letters and marks, each trail byte after one lead only.</summary>
/// <remarks>
/// A block is looked at while the one before is written. What is done to a block depends step by step on what was done before, and each block
/// takes four masks; a processor has few to hand out before the first steps are done (Zen 5: 8.4 cycles a block one after another, 7 so).
/// Compresses every block, for a wrong guess costs more: one block of eleven of news has something to remove, each of a vowelled text.
/// </remarks>
internal static class Utf8NarrowFold512
{
    private const int Lanes = 64;

    /// <summary>Folds until a block is odd, or the source or the room ends.</summary>
    /// <remarks>Calls nothing: a call would spill all vectors.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fold(
        Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, int start, ref int read, ref int written, ref byte pending)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        Vector512<byte> byTrail = Vector512.Create(plan.ByTrail);
        Vector512<byte> leadOfTrail = Vector512.Create(plan.LeadOfTrail);
        Vector512<byte> firstLane = Vector512.Create(plan.FirstLane);
        Vector512<byte> firstLead = Vector512.Create(plan.FirstLead);
        Vector512<byte> turnedBit = Vector512.Create(plan.TurnedBit);
        Vector512<sbyte> lastOther = Vector512.Create(plan.LastOther);
        Vector512<byte> trailBits = Vector512.Create(plan.TrailBits);
        Vector512<byte> leadBit = Vector512.Create(plan.LeadBit);
        Vector512<byte> firstDelete = Vector512.Create(plan.FirstDelete);
        Vector512<byte> one = Vector512.Create(plan.One);

        // Turns all lanes to the next; the last comes first.
        Vector512<byte> turn = Vector512<byte>.Indices - one;
        Vector512<byte> turnedBefore = Vector512.CreateScalar(pending);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes - 1;
        nint lastWritten = destination.Length - Lanes;
        ulong leadBefore = i > start && Unsafe.Add(ref from, i - 1) >= 0xC0 ? 1UL : 0;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector512<byte> v = Vector512.LoadUnsafe(ref from, (nuint)i);
            ulong leads = Leads(v, firstLead);
            if (Odd(Others(v, turnedBit, lastOther), leads, leadBefore) != 0 && !Utf8Block512.IsWellFormed(ref from, v, leads, start, i, source.Length))
            {
                break;
            }

            leadBefore = leads >> 63;
            Vector512<byte> ofLeads = Deltas(ref from, i, v, byTrail, leadOfTrail);
            Vector512<byte> turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);
            Vector512<byte> ofTrails = Avx512F.TernaryLogic(turned, turnedBefore, firstLane, 0xD8);
            bool odd = false;
            while (i <= lastRead - (2 * Lanes) && o <= lastWritten - Lanes)
            {
                Vector512<byte> v1 = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes));
                leads = Leads(v1, firstLead);
                ulong odd1 = Odd(Others(v1, turnedBit, lastOther), leads, leadBefore);
                leadBefore = leads >> 63;
                Vector512<byte> ofLeads1 = Deltas(ref from, i + Lanes, v1, byTrail, leadOfTrail);
                Vector512<byte> turned1 = Avx512Vbmi.PermuteVar64x8(ofLeads1, turn);
                Vector512<byte> ofTrails1 = Avx512F.TernaryLogic(turned1, turned, firstLane, 0xD8);
                o += Store(Folded(v, ofLeads, ofTrails, trailBits, leadBit, one), Vector512.LessThan(ofLeads | ofTrails, firstDelete), ref to, o);
                i += Lanes;
                if (odd1 != 0 && !Utf8Block512.IsWellFormed(ref from, v1, leads, start, i, source.Length))
                {
                    turnedBefore = turned;
                    odd = true;
                    break;
                }

                v = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes));
                leads = Leads(v, firstLead);
                odd1 = Odd(Others(v, turnedBit, lastOther), leads, leadBefore);
                leadBefore = leads >> 63;
                ofLeads = Deltas(ref from, i + Lanes, v, byTrail, leadOfTrail);
                turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);
                ofTrails = Avx512F.TernaryLogic(turned, turned1, firstLane, 0xD8);
                turnedBefore = turned1;
                o += Store(Folded(v1, ofLeads1, ofTrails1, trailBits, leadBit, one), Vector512.LessThan(ofLeads1 | ofTrails1, firstDelete), ref to, o);
                i += Lanes;
                if (odd1 != 0 && !Utf8Block512.IsWellFormed(ref from, v, leads, start, i, source.Length))
                {
                    odd = true;
                    break;
                }
            }

            // The block that was looked at and not written: begun again, if there is room for it.
            if (odd || o > lastWritten)
            {
                break;
            }

            o += Store(Folded(v, ofLeads, ofTrails, trailBits, leadBit, one), Vector512.LessThan(ofLeads | ofTrails, firstDelete), ref to, o);
            turnedBefore = turned;
            i += Lanes;
        }

        pending = turnedBefore.ToScalar();
        read = (int)i;
        written = (int)o;
    }

    /// <summary>Whether some trail has no lead, some lead no trail, or some lead is wrong or of more than two bytes: not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Odd(ulong others, ulong leads, ulong leadBefore) => (others ^ ((leads << 1) | leadBefore)) | (others & leads);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Leads(Vector512<byte> v, Vector512<byte> firstLead) => Vector512.GreaterThanOrEqual(v, firstLead).ExtractMostSignificantBits();

    /// <summary>Trails, and leads that are wrong or of more than two bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Others(Vector512<byte> v, Vector512<byte> turnedBit, Vector512<sbyte> lastOther) =>
        Vector512.LessThanOrEqual((v ^ turnedBit).AsSByte(), lastOther).ExtractMostSignificantBits();

    /// <summary>What becomes of the trail bytes, at the place of the lead before each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Deltas(ref byte from, nint at, Vector512<byte> lead, Vector512<byte> byTrail, Vector512<byte> leadOfTrail)
    {
        Vector512<byte> trail = Vector512.LoadUnsafe(ref from, (nuint)(at + 1));
        return Vector512.ConditionalSelect(
            Vector512.Equals(lead, Avx512Vbmi.PermuteVar64x8(leadOfTrail, trail)), Avx512Vbmi.PermuteVar64x8(byTrail, trail), Vector512<byte>.Zero);
    }

    /// <summary>A minimum moves the bit of the lead to its place: two shifts a cycle are possible, and four of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Folded(
        Vector512<byte> v, Vector512<byte> ofLeads, Vector512<byte> ofTrails, Vector512<byte> trailBits, Vector512<byte> leadBit, Vector512<byte> one) =>
        v ^ (ofTrails & trailBits) ^ Vector512.Min(ofLeads & leadBit, one);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Store(Vector512<byte> folded, Vector512<byte> kept, ref byte to, nint at)
    {
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, folded).StoreUnsafe(ref to, (nuint)at);
        return BitOperations.PopCount(kept.ExtractMostSignificantBits());
    }
}
