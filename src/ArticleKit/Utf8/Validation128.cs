using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>16 bytes at a time.</summary>
internal readonly struct Validation128 : IValidationBlock
{
    public static int Length => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasError(ref byte block)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref block);
        Vector128<byte> before = Vector128.LoadUnsafe(ref Unsafe.Add(ref block, -1));

        // ASCII after ASCII: nothing can be wrong.
        if (((bytes | before) & Vector128.Create((byte)0x80)) == Vector128<byte>.Zero && ((Vector128.LoadUnsafe(ref Unsafe.Add(ref block, -3)) & Vector128.Create((byte)0x80)) == Vector128<byte>.Zero))
        {
            return false;
        }

        Vector128<byte> wrong =
            LookUp(Table(ValidationTables.FirstHigh), High(before))
            & LookUp(Table(ValidationTables.FirstLow), before & Vector128.Create((byte)0x0F))
            & LookUp(Table(ValidationTables.SecondHigh), High(bytes));
        Vector128<byte> three = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref block, -2)), Vector128.Create(ValidationTables.LeadsThree));
        Vector128<byte> four = Vector128.SubtractSaturate(Vector128.LoadUnsafe(ref Unsafe.Add(ref block, -3)), Vector128.Create(ValidationTables.LeadsFour));
        return (wrong ^ ((three | four) & Vector128.Create((byte)0x80))) != Vector128<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Table(ReadOnlySpan<byte> table) => Vector128.Create(table);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> High(Vector128<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector128.Create((byte)0x0F);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LookUp(Vector128<byte> table, Vector128<byte> halves) => Ssse3.IsSupported ? Ssse3.Shuffle(table, halves) : Vector128.Shuffle(table, halves);
}
