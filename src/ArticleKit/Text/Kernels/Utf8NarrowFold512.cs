using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>The loop of <see cref="Utf8FoldKernel512"/> for folds that change nothing but letters and marks, each trail byte after one lead only.</summary>
/// <remarks>
/// Two blocks at a time. One question, at the end, tells whether both have well-formed characters of one and two bytes only, and nothing to remove,
/// as four pairs of five of news: these are written as they are. It is asked of bits in their lanes, for comparisons, their masks and shuffles
/// share two of four pipes. A block with a character of three bytes is checked alone, before the pairs after it.
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
        Vector512<byte> high = Vector512.Create((byte)0x80);
        Vector512<byte> lastBad = Vector512.Create((byte)0xA1);
        Vector512<byte> toTrails = Vector512.Create((byte)0x40);
        Vector512<byte> leadBits = Vector512.Create((byte)0xE0);

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
            Vector512<byte> ofLeads = Deltas(Vector512.LoadUnsafe(ref from, (nuint)(i + 1)), v, byTrail, leadOfTrail);
            Vector512<byte> turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);
            Vector512<byte> ofTrails = Avx512F.TernaryLogic(turned, turnedBefore, firstLane, 0xD8);
            o += Store(Folded(v, ofLeads, ofTrails, trailBits, leadBit, one), Vector512.LessThan(ofLeads | ofTrails, firstDelete), ref to, o);
            turnedBefore = turned;
            i += Lanes;
            if (!BeginsPairs(ref from, start, i))
            {
                continue;
            }

            while (i <= lastRead - Lanes && o <= lastWritten - Lanes)
            {
                v = Vector512.LoadUnsafe(ref from, (nuint)i);
                Vector512<byte> next = Vector512.LoadUnsafe(ref from, (nuint)(i + 1));
                Vector512<byte> v1 = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes));
                Vector512<byte> next1 = Vector512.LoadUnsafe(ref from, (nuint)(i + Lanes + 1));
                Vector512<byte> wrong = Wrong(v, next, v1, next1, toTrails, leadBits, lastBad);
                ofLeads = Deltas(next, v, byTrail, leadOfTrail);
                Vector512<byte> ofLeads1 = Deltas(next1, v1, byTrail, leadOfTrail);
                turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);
                Vector512<byte> turned1 = Avx512Vbmi.PermuteVar64x8(ofLeads1, turn);
                ofTrails = Avx512F.TernaryLogic(turned, turnedBefore, firstLane, 0xD8);
                Vector512<byte> ofTrails1 = Avx512F.TernaryLogic(turned1, turned, firstLane, 0xD8);
                Vector512<byte> folded = Folded(v, ofLeads, ofTrails, trailBits, leadBit, one);
                Vector512<byte> folded1 = Folded(v1, ofLeads1, ofTrails1, trailBits, leadBit, one);
                Vector512<byte> odd = wrong | Avx512F.TernaryLogic(ofLeads, ofLeads1, ofTrails, 0xFE);
                if (Vector512.GreaterThanOrEqualAny(odd, high))
                {
                    if (Vector512.GreaterThanOrEqualAny(wrong, high))
                    {
                        break;
                    }

                    o += Store(folded, Vector512.LessThan(ofLeads | ofTrails, firstDelete), ref to, o);
                    o += Store(folded1, Vector512.LessThan(ofLeads1 | ofTrails1, firstDelete), ref to, o);
                }
                else
                {
                    folded.StoreUnsafe(ref to, (nuint)o);
                    folded1.StoreUnsafe(ref to, (nuint)(o + Lanes));
                    o += 2 * Lanes;
                }

                turnedBefore = turned1;
                i += 2 * Lanes;
            }

            leadBefore = Unsafe.Add(ref from, i - 1) >= 0xC0 ? 1UL : 0;
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

    /// <summary>The highest bit where, in either of two blocks, a lead has no trail after it, a trail no lead before it, or a byte is of neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Wrong(
        Vector512<byte> v, Vector512<byte> next, Vector512<byte> v1, Vector512<byte> next1, Vector512<byte> toTrails, Vector512<byte> leadBits, Vector512<byte> lastBad)
    {
        // With 40 added, of the bytes from 80 on only trails keep the highest bit: (v & ~trail) ^ trail of the next.
        Vector512<byte> pairs = Avx512F.TernaryLogic(v, Trails(v, toTrails), Trails(next, toTrails), 0x9A);
        Vector512<byte> pairs1 = Avx512F.TernaryLogic(v1, Trails(v1, toTrails), Trails(next1, toTrails), 0x9A);

        // E0 to FF become 00 to 1F, C0 and C1 20 and 21, and all others more: only those leave 80 of A1.
        Vector512<byte> bad = Avx512BW.SubtractSaturate(lastBad, Vector512.Min(v ^ leadBits, v1 ^ leadBits));
        return Avx512F.TernaryLogic(pairs, pairs1, bad, 0xFE);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Trails(Vector512<byte> v, Vector512<byte> toTrails) => Avx512BW.AddSaturate(v.AsSByte(), toTrails.AsSByte()).AsByte();

    /// <summary>Whether the byte at a place begins a character, or ends one of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BeginsPairs(ref byte from, nint start, nint at)
    {
        byte before = Unsafe.Add(ref from, at - 1);
        return before < 0xE0 && (Unsafe.Add(ref from, at) & 0xC0) == 0x80 == (before >= 0xC0) && (at < start + 2 || Unsafe.Add(ref from, at - 2) < 0xE0);
    }

    /// <summary>What becomes of the trail bytes, at the place of the lead before each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Deltas(Vector512<byte> trail, Vector512<byte> lead, Vector512<byte> byTrail, Vector512<byte> leadOfTrail) =>
        Vector512.ConditionalSelect(
            Vector512.Equals(lead, Avx512Vbmi.PermuteVar64x8(leadOfTrail, trail)), Avx512Vbmi.PermuteVar64x8(byTrail, trail), Vector512<byte>.Zero);

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
