using System.Runtime.Intrinsics;

namespace ArticleKit.Text.Analysis;

/// <summary>Finds marks in the first units of a text, by vectors of one size.</summary>
internal interface IMarks
{
    /// <summary>How many units are looked at.</summary>
    static abstract int Length { get; }

    /// <summary>Sets a bit for each mark.</summary>
    /// <returns>False where there are surrogates.</returns>
    static abstract bool TryFind(ReadOnlySpan<ushort> text, ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> widths, out uint marks);
}

/// <inheritdoc/>
internal readonly struct Marks128 : IMarks
{
    public static int Length => Vector128<ushort>.Count;

    public static bool TryFind(ReadOnlySpan<ushort> text, ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> widths, out uint marks)
    {
        marks = 0;
        Vector128<ushort> units = Vector128.Create(text);
        if (Vector128.LessThanAll(units, Vector128.Create(firsts[0])))
        {
            return true;
        }

        if (Vector128.LessThanOrEqualAny(units - Vector128.Create((ushort)0xD800), Vector128.Create((ushort)0x7FF)))
        {
            return false;
        }

        Vector128<ushort> found = Vector128<ushort>.Zero;
        for (int range = 0; range < firsts.Length; range++)
        {
            found |= Vector128.LessThanOrEqual(units - Vector128.Create(firsts[range]), Vector128.Create(widths[range]));
        }

        marks = Vector128.ExtractMostSignificantBits(found);
        return true;
    }
}

/// <inheritdoc/>
internal readonly struct Marks256 : IMarks
{
    public static int Length => Vector256<ushort>.Count;

    public static bool TryFind(ReadOnlySpan<ushort> text, ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> widths, out uint marks)
    {
        marks = 0;
        Vector256<ushort> units = Vector256.Create(text);
        if (Vector256.LessThanAll(units, Vector256.Create(firsts[0])))
        {
            return true;
        }

        if (Vector256.LessThanOrEqualAny(units - Vector256.Create((ushort)0xD800), Vector256.Create((ushort)0x7FF)))
        {
            return false;
        }

        Vector256<ushort> found = Vector256<ushort>.Zero;
        for (int range = 0; range < firsts.Length; range++)
        {
            found |= Vector256.LessThanOrEqual(units - Vector256.Create(firsts[range]), Vector256.Create(widths[range]));
        }

        marks = Vector256.ExtractMostSignificantBits(found);
        return true;
    }
}

/// <inheritdoc/>
internal readonly struct Marks512 : IMarks
{
    public static int Length => Vector512<ushort>.Count;

    public static bool TryFind(ReadOnlySpan<ushort> text, ReadOnlySpan<ushort> firsts, ReadOnlySpan<ushort> widths, out uint marks)
    {
        marks = 0;
        Vector512<ushort> units = Vector512.Create(text);
        if (Vector512.LessThanAll(units, Vector512.Create(firsts[0])))
        {
            return true;
        }

        if (Vector512.LessThanOrEqualAny(units - Vector512.Create((ushort)0xD800), Vector512.Create((ushort)0x7FF)))
        {
            return false;
        }

        Vector512<ushort> found = Vector512<ushort>.Zero;
        for (int range = 0; range < firsts.Length; range++)
        {
            found |= Vector512.LessThanOrEqual(units - Vector512.Create(firsts[range]), Vector512.Create(widths[range]));
        }

        marks = (uint)Vector512.ExtractMostSignificantBits(found);
        return true;
    }
}
