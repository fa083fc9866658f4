using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-8 with 16-byte vectors of any machine, as <see cref="Utf8FoldKernel512"/> does with 64.</summary>
/// <remarks>Reads and writes only inside the spans.</remarks>
internal static class Utf8FoldKernel128
{
    private const int Lanes = 16;

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
        ref byte letters = ref MemoryMarshal.GetArrayDataReference(plan.Letters);
        uint rows = plan.Rows;
        bool odd = plan.HasOdd;
        Vector128<byte> firstLead = Vector128.Create(plan.IsLettersOnly ? (byte)0xC2 : (byte)0xD8);
        Vector128<byte> plainLeads = Vector128.Create(plan.IsLettersOnly ? (byte)0x1E : (byte)2);
        Vector128<byte> before = Vector128<byte>.Zero;
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes - 1;
        nint lastWritten = destination.Length - Lanes;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector128<byte> v = Vector128.LoadUnsafe(ref from, (nuint)i);
            Vector128<byte> next = Vector128.LoadUnsafe(ref from, (nuint)(i + 1));
            uint plain = Vector128.LessThan(v - firstLead, plainLeads).ExtractMostSignificantBits();
            uint leads = Vector128.GreaterThanOrEqual(v, Vector128.Create((byte)0xC0)).ExtractMostSignificantBits();
            uint trails = Vector128.LessThan(next.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits();
            if (((plain ^ leads) | (plain ^ trails)) != 0)
            {
                uint three = Vector128.GreaterThanOrEqual(v, Vector128.Create((byte)0xE0)).ExtractMostSignificantBits();
                uint seconds = 0xFFFF & ((three << 1) | (i != read && Unsafe.Add(ref from, i - 1) >= 0xE0 ? 1U : 0));
                if ((leads | seconds) != trails || Utf8Leads.HasSpecial(plan, ref from, i, plain ^ leads, source.Length))
                {
                    break;
                }
            }

            Vector128<byte> trail = next & Vector128.Create((byte)0x3F);
            Vector128<byte> ofLeads = (Rows(ref letters, rows, trail) & Vector128.Equals(v, Vector128.Create((byte)0xD8)))
                | (Rows(ref Unsafe.Add(ref letters, 4 * Lanes), rows >> 4, trail) & Vector128.Equals(v, Vector128.Create((byte)0xD9)));
            if (odd && Vector128.EqualsAny(ofLeads, Vector128.Create(Utf8FoldPlan.Special)))
            {
                break;
            }

            Vector128<byte> ofTrails = Turn(before, ofLeads);
            Vector128<byte> folded = v ^ (ofTrails & Vector128.Create((byte)0x3F)) ^ ((ofLeads.AsUInt16() >>> 6).AsByte() & Vector128<byte>.One);
            uint removed = (ofTrails | ofLeads).ExtractMostSignificantBits();
            if (odd)
            {
                // A9 becomes 39, and its lead goes.
                Vector128<byte> isDigit = Vector128.Equals(ofTrails, Vector128.Create(Utf8FoldPlan.Digit));
                folded = Vector128.ConditionalSelect(isDigit, v - Vector128.Create((byte)0x70), folded);
                removed &= ~isDigit.ExtractMostSignificantBits();
            }

            if (removed == 0)
            {
                folded.StoreUnsafe(ref to, (nuint)o);
                o += Lanes;
            }
            else
            {
                o += Compaction.Store(folded, 0, removed, ref Unsafe.Add(ref to, o));
                o += Compaction.Store(folded, 8, removed >> 8, ref Unsafe.Add(ref to, o));
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
    private static Vector128<byte> Rows(ref byte table, uint rows, Vector128<byte> trail)
    {
        Vector128<byte> found = Vector128<byte>.Zero;
        if ((rows & 1) != 0)
        {
            found = Look(Vector128.LoadUnsafe(ref table), trail);
        }

        if ((rows & 2) != 0)
        {
            found |= Look(Vector128.LoadUnsafe(ref table, Lanes), trail ^ Vector128.Create((byte)0x10));
        }

        if ((rows & 4) != 0)
        {
            found |= Look(Vector128.LoadUnsafe(ref table, 2 * Lanes), trail ^ Vector128.Create((byte)0x20));
        }

        if ((rows & 8) != 0)
        {
            found |= Look(Vector128.LoadUnsafe(ref table, 3 * Lanes), trail ^ Vector128.Create((byte)0x30));
        }

        return found;
    }

    /// <summary>The entries for places below 16, 0 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> places) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, Sse2.AddSaturate(places, Vector128.Create((byte)0x70))) : Vector128.Shuffle(table, places);

    /// <summary>All lanes one on; the last of the block before comes first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Turn(Vector128<byte> before, Vector128<byte> lanes) =>
        Ssse3.IsSupported
            ? Ssse3.AlignRight(lanes, before, Lanes - 1)
            : Vector128.Shuffle(lanes, Vector128<byte>.Indices - Vector128<byte>.One).WithElement(0, before.GetElement(Lanes - 1));
}
