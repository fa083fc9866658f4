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
        int start = read;
        byte pending = 0;
        if (plan.IsNarrow)
        {
            Utf8NarrowFold512.Fold(plan, source, destination, start, ref read, ref written, ref pending);
        }
        else
        {
            FoldWide(plan, source, destination, start, ref read, ref written, ref pending);
        }

        nint taken = read;
        nint put = written;
        Utf8Leads.TakeBack(ref MemoryMarshal.GetReference(source), start, pending, ref taken, ref put);
        read = (int)taken;
        written = (int)put;
    }

    private static void FoldWide(
        Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, int start, ref int read, ref int written, ref byte pending)
    {
        int looked = -1;
        while (true)
        {
            FoldWide(plan, source, destination, start, looked, ref read, ref written, ref pending);

            // An odd block is looked at once; after that it folds, or stops for another reason.
            if (read == looked || read > source.Length - Lanes - 1 || written > destination.Length - Lanes || !IsSimple(plan, source, start, read))
            {
                return;
            }

            looked = read;
        }
    }

    /// <remarks>The loop calls nothing: a call would spill all vectors. It compresses every block, for a wrong guess costs more.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FoldWide(
        Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, int start, int looked, ref int read, ref int written, ref byte pending)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);

        Vector512<byte> afterD8 = Vector512.Create(plan.Letters, 0);
        Vector512<byte> afterD9 = Vector512.Create(plan.Letters, 64);

        // Turns all lanes to the next; the last comes first.
        Vector512<byte> turn = Vector512<byte>.Indices - Vector512<byte>.One;
        Vector512<byte> turnedBefore = Vector512.CreateScalar(pending);
        Vector512<byte> firstLane = Vector512.Create(plan.FirstLane);
        nint i = read;
        nint o = written;
        nint lastRead = source.Length - Lanes - 1;
        nint lastWritten = destination.Length - Lanes;
        ulong leadBefore = i > start && Unsafe.Add(ref from, i - 1) >= 0xC0 ? 1UL : 0;
        while (i <= lastRead && o <= lastWritten)
        {
            Vector512<byte> v = Vector512.LoadUnsafe(ref from, (nuint)i);
            Vector512<byte> next = Vector512.LoadUnsafe(ref from, (nuint)(i + 1));
            ulong leads = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xC0)).ExtractMostSignificantBits();
            ulong plain = IsLetterLead(v).ExtractMostSignificantBits();
            ulong trails = Vector512.LessThan(v.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            ulong odd = (trails ^ ((leads << 1) | leadBefore)) | (plain ^ leads);
            if (odd != 0 && i != looked)
            {
                break;
            }

            Vector512<byte> ofLeads = DeltasOfBoth(next, v, afterD8, afterD9);
            Vector512<byte> turned = Avx512Vbmi.PermuteVar64x8(ofLeads, turn);

            // The first lane from the block before, the others from this one.
            Vector512<byte> ofTrails = Avx512F.TernaryLogic(turned, turnedBefore, firstLane, 0xD8);
            Vector512<byte> folded = v ^ (ofTrails & Vector512.Create((byte)0x3F)) ^ ((ofLeads.AsUInt16() >>> 6).AsByte() & Vector512<byte>.One);
            Vector512<byte> kept = Vector512.LessThan(ofTrails | ofLeads, Vector512.Create(Utf8FoldPlan.Delete));
            if (Vector512.EqualsAny(ofLeads, Vector512.Create(Utf8FoldPlan.Special)))
            {
                break;
            }

            // A9 becomes 39, and its lead goes.
            Vector512<byte> isDigit = Vector512.Equals(ofTrails, Vector512.Create(Utf8FoldPlan.Digit));
            folded = Vector512.ConditionalSelect(isDigit, v - Vector512.Create((byte)0x70), folded);
            kept |= isDigit;
            Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, folded).StoreUnsafe(ref to, (nuint)o);
            o += BitOperations.PopCount(kept.ExtractMostSignificantBits());
            turnedBefore = turned;
            leadBefore = leads >> 63;
            i += Lanes;
        }

        pending = turnedBefore.ToScalar();
        read = (int)i;
        written = (int)o;
    }

    /// <summary>Whether the characters of a block are whole, or go on after it, and those that the loop doesn't know stay as they are.</summary>
    private static bool IsSimple(Utf8FoldPlan plan, ReadOnlySpan<byte> source, int start, int at)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        Vector512<byte> v = Vector512.LoadUnsafe(ref from, (nuint)at);
        ulong leads = Vector512.GreaterThanOrEqual(v, Vector512.Create((byte)0xC0)).ExtractMostSignificantBits();
        if (plan.IsLettersOnly && plan.KeepsThreeBytes)
        {
            return Utf8Block512.IsWellFormed(ref from, v, leads, start, at, source.Length);
        }

        ulong known = IsLetterLead(v).ExtractMostSignificantBits();
        return Utf8Block512.IsWhole(ref from, v, leads, start, at, source.Length)
            && !Utf8Leads.HasSpecial(plan, ref from, at, leads & ~known, source.Length);
    }

    /// <summary>D8 or D9.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> IsLetterLead(Vector512<byte> v) => Vector512.LessThan(v - Vector512.Create((byte)0xD8), Vector512.Create((byte)2));

    /// <summary>What becomes of trail bytes after D8 and D9: bit 6 of the index is the last bit of the lead.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> DeltasOfBoth(Vector512<byte> trail, Vector512<byte> lead, Vector512<byte> afterD8, Vector512<byte> afterD9)
    {
        Vector512<byte> index = Vector512.ConditionalSelect(Vector512.Create((byte)0x40), (lead.AsUInt16() << 6).AsByte(), trail);
        return Vector512.ConditionalSelect(
            IsLetterLead(lead),
            Avx512Vbmi.PermuteVar64x8x2(afterD8, index, afterD9),
            Vector512<byte>.Zero);
    }
}
