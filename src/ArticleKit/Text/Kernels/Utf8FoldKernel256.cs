using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-8 with AVX2, as <see cref="Utf8FoldKernel512"/> does with AVX-512.</summary>
/// <remarks>Reads and writes only inside the spans.</remarks>
internal static class Utf8FoldKernel256
{
    private const int Lanes = 32;

    /// <inheritdoc cref="Utf8FoldKernel512.Fold(Utf8FoldPlan, ReadOnlySpan{byte}, Span{byte}, ref int, ref int)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fold(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written)
    {
        if (Utf8Leads.BeginsWithin(source, read))
        {
            return;
        }

        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        ref byte letters = ref MemoryMarshal.GetArrayDataReference(plan.TwiceLetters);
        uint rows = plan.Rows;
        bool odd = plan.HasOdd;
        Vector256<byte> firstLead = Vector256.Create(plan.IsLettersOnly ? (byte)0xC2 : (byte)0xD8);
        Vector256<byte> plainLeads = Vector256.Create(plan.IsLettersOnly ? (byte)0x1E : (byte)2);
        Vector256<byte> before = Vector256<byte>.Zero;
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes - 1;
        nint lastWritten = destination.Length - Lanes;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector256<byte> v = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<byte> next = Vector256.LoadUnsafe(ref from, (nuint)(i + 1));
            uint plain = Vector256.LessThan(v - firstLead, plainLeads).ExtractMostSignificantBits();
            uint leads = Vector256.GreaterThanOrEqual(v, Vector256.Create((byte)0xC0)).ExtractMostSignificantBits();
            uint trails = Vector256.LessThan(next.AsSByte(), Vector256.Create((sbyte)-64)).ExtractMostSignificantBits();
            if (((plain ^ leads) | (plain ^ trails)) != 0)
            {
                uint three = Vector256.GreaterThanOrEqual(v, Vector256.Create((byte)0xE0)).ExtractMostSignificantBits();
                uint seconds = ((three << 1) | (i != read && Unsafe.Add(ref from, i - 1) >= 0xE0 ? 1U : 0));
                if ((leads | seconds) != trails || Utf8Leads.HasSpecial(plan, ref from, i, plain ^ leads, source.Length))
                {
                    break;
                }
            }

            Vector256<byte> trail = next & Vector256.Create((byte)0x3F);
            Vector256<byte> ofLeads = (Rows(ref letters, rows, trail) & Vector256.Equals(v, Vector256.Create((byte)0xD8)))
                | (Rows(ref Unsafe.Add(ref letters, 4 * Lanes), rows >> 4, trail) & Vector256.Equals(v, Vector256.Create((byte)0xD9)));
            if (odd && Vector256.EqualsAny(ofLeads, Vector256.Create(Utf8FoldPlan.Special)))
            {
                break;
            }

            Vector256<byte> ofTrails = Turn(before, ofLeads);
            Vector256<byte> folded = v ^ (ofTrails & Vector256.Create((byte)0x3F)) ^ ((ofLeads.AsUInt16() >>> 6).AsByte() & Vector256<byte>.One);
            uint removed = (ofTrails | ofLeads).ExtractMostSignificantBits();
            if (odd)
            {
                // A9 becomes 39, and its lead goes.
                Vector256<byte> isDigit = Vector256.Equals(ofTrails, Vector256.Create(Utf8FoldPlan.Digit));
                folded = Vector256.ConditionalSelect(isDigit, v - Vector256.Create((byte)0x70), folded);
                removed &= ~isDigit.ExtractMostSignificantBits();
            }

            if (removed == 0)
            {
                folded.StoreUnsafe(ref to, (nuint)o);
                o += Lanes;
            }
            else
            {
                o += Compaction.Store(folded.GetLower(), 0, removed, ref Unsafe.Add(ref to, o));
                o += Compaction.Store(folded.GetLower(), 8, removed >> 8, ref Unsafe.Add(ref to, o));
                o += Compaction.Store(folded.GetUpper(), 0, removed >> 16, ref Unsafe.Add(ref to, o));
                o += Compaction.Store(folded.GetUpper(), 8, removed >> 24, ref Unsafe.Add(ref to, o));
            }

            before = ofLeads;
            i += Lanes;
        }

        Utf8Leads.TakeBack(ref from, read, before.GetElement(Lanes - 1), ref i, ref o);
        read = (int)i;
        written = (int)o;
    }

    /// <summary>What becomes of the trails after one lead; only rows that change something are looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Rows(ref byte table, uint rows, Vector256<byte> trail)
    {
        Vector256<byte> found = Vector256<byte>.Zero;
        if ((rows & 1) != 0)
        {
            found = Look(Vector256.LoadUnsafe(ref table), trail);
        }

        if ((rows & 2) != 0)
        {
            found |= Look(Vector256.LoadUnsafe(ref table, Lanes), trail ^ Vector256.Create((byte)0x10));
        }

        if ((rows & 4) != 0)
        {
            found |= Look(Vector256.LoadUnsafe(ref table, 2 * Lanes), trail ^ Vector256.Create((byte)0x20));
        }

        if ((rows & 8) != 0)
        {
            found |= Look(Vector256.LoadUnsafe(ref table, 3 * Lanes), trail ^ Vector256.Create((byte)0x30));
        }

        return found;
    }

    /// <summary>The entries for places below 16, 0 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Look(Vector256<byte> table, Vector256<byte> places) =>
        Avx2.Shuffle(table, Avx2.AddSaturate(places, Vector256.Create((byte)0x70)));

    /// <summary>All lanes one on; the last of the block before comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Turn(Vector256<byte> before, Vector256<byte> lanes) =>
        Avx2.AlignRight(lanes, Avx2.Permute2x128(before, lanes, 0x21), 15);
}
