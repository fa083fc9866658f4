using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>64 bytes at a time.</summary>
internal readonly struct Validation512 : IValidationBlock
{
    public static int Length => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasError(ref byte block)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
        Vector512<byte> before = Vector512.LoadUnsafe(ref Unsafe.Add(ref block, -1));

        // ASCII after ASCII: nothing can be wrong.
        if (((bytes | before) & Vector512.Create((byte)0x80)) == Vector512<byte>.Zero && ((Vector512.LoadUnsafe(ref Unsafe.Add(ref block, -3)) & Vector512.Create((byte)0x80)) == Vector512<byte>.Zero))
        {
            return false;
        }

        Vector512<byte> wrong =
            LookUp(Table(ValidationTables.FirstHigh), High(before))
            & LookUp(Table(ValidationTables.FirstLow), before & Vector512.Create((byte)0x0F))
            & LookUp(Table(ValidationTables.SecondHigh), High(bytes));
        Vector512<byte> three = Vector512.SubtractSaturate(Vector512.LoadUnsafe(ref Unsafe.Add(ref block, -2)), Vector512.Create(ValidationTables.LeadsThree));
        Vector512<byte> four = Vector512.SubtractSaturate(Vector512.LoadUnsafe(ref Unsafe.Add(ref block, -3)), Vector512.Create(ValidationTables.LeadsFour));
        return (wrong ^ ((three | four) & Vector512.Create((byte)0x80))) != Vector512<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<byte> Table(ReadOnlySpan<byte> table) => Vector512.Create(Validation256.Table(table), Validation256.Table(table));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> High(Vector512<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector512.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> LookUp(Vector512<byte> table, Vector512<byte> halves) => Avx512BW.Shuffle(table, halves);
}
