using System.Runtime.InteropServices;

namespace ArticleKit;

/// <summary>A half-open range of a source: <c>Start</c> is in it, <c>End</c> is not.</summary>
/// <remarks>
/// Offsets are 0-based and count the units of whatever the span was made for: UTF-16 code units for a string, bytes for UTF-8
/// (<see cref="ArticleLayout.Unit"/> says which). An empty span is possible and still has a place.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span from its first offset and its length.</summary>
    /// <param name="start">The first offset; not negative.</param>
    /// <param name="length">The number of units; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative, or the end is beyond <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>The number of units.</summary>
    public int Length { get; }

    /// <summary>The offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its first offset and the offset after its last.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or beyond <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether <paramref name="other"/> lies in this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Cuts the span out of the text it was made for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the source.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> source) => source.Slice(Start, Length);

    /// <summary>Cuts the span out of the UTF-8 bytes it was made for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the source.</exception>
    public ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> utf8Source) => utf8Source.Slice(Start, Length);

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by length.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}
