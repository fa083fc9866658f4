using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>32 bytes at a time.</summary>
internal readonly struct Validation256 : IValidationBlock
{
    public static int Length => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasError(ref byte block)
    {
        Vector256<byte> bytes = Vector256.LoadUnsafe(ref block);
        Vector256<byte> before = Vector256.LoadUnsafe(ref Unsafe.Add(ref block, -1));

        // ASCII after ASCII: nothing can be wrong.
        if (((bytes | before) & Vector256.Create((byte)0x80)) == Vector256<byte>.Zero && ((Vector256.LoadUnsafe(ref Unsafe.Add(ref block, -3)) & Vector256.Create((byte)0x80)) == Vector256<byte>.Zero))
        {
            return false;
        }

        Vector256<byte> wrong =
            LookUp(Table(ValidationTables.FirstHigh), High(before))
            & LookUp(Table(ValidationTables.FirstLow), before & Vector256.Create((byte)0x0F))
            & LookUp(Table(ValidationTables.SecondHigh), High(bytes));
        Vector256<byte> three = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Add(ref block, -2)), Vector256.Create(ValidationTables.LeadsThree));
        Vector256<byte> four = Vector256.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Add(ref block, -3)), Vector256.Create(ValidationTables.LeadsFour));
        return (wrong ^ ((three | four) & Vector256.Create((byte)0x80))) != Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<byte> Table(ReadOnlySpan<byte> table) => Vector256.Create(Vector128.Create(table), Vector128.Create(table));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> High(Vector256<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector256.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> halves) => Avx2.Shuffle(table, halves);
}
