using System.Runtime.InteropServices;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Transcoding;

/// <summary>UTF-8 checked, read and written at the speed of vectors, where the framework's own code branches at each word of Arabic.</summary>
/// <remarks>
/// Everything is exactly as in <see cref="System.Text.Encoding.UTF8"/>, replacement of what is malformed included. Tests and benchmarks force each width.
/// </remarks>
internal static class Utf8Kernels
{
    /// <summary>Whether the bytes are UTF-8 throughout.</summary>
    public static bool IsValid(ReadOnlySpan<byte> source) => IsValid(source, VectorWidths.Widest);

    /// <inheritdoc cref="IsValid(ReadOnlySpan{byte})"/>
    public static bool IsValid(ReadOnlySpan<byte> source, VectorWidth width) => width switch
    {
        VectorWidth.Vector512 => Utf8Validation.IsValid<Validation512>(source),
        VectorWidth.Vector256 => Utf8Validation.IsValid<Validation256>(source),
        VectorWidth.Vector128 => Utf8Validation.IsValid<Validation128>(source),
        _ => System.Text.Unicode.Utf8.IsValid(source),
    };

    /// <summary>Decodes; each malformed sequence is one U+FFFD.</summary>
    /// <param name="source">UTF-8.</param>
    /// <param name="destination">At least as many characters as there are bytes. What follows the result is overwritten.</param>
    /// <returns>How many characters were written.</returns>
    public static int Decode(ReadOnlySpan<byte> source, Span<char> destination) => Decode(source, destination, VectorWidths.Widest);

    /// <inheritdoc cref="Decode(ReadOnlySpan{byte}, Span{char})"/>
    public static int Decode(ReadOnlySpan<byte> source, Span<char> destination, VectorWidth width)
    {
        if (destination.Length < source.Length)
        {
            throw new ArgumentException("The destination is shorter than the source.", nameof(destination));
        }

        return width switch
        {
            VectorWidth.Vector512 => Decoding512.Decode(source, destination),
            VectorWidth.Vector256 or VectorWidth.Vector128 => Decoding128.Decode(source, destination),
            _ => System.Text.Encoding.UTF8.GetChars(source, destination),
        };
    }

    /// <summary>Encodes; each lone surrogate is U+FFFD.</summary>
    /// <param name="source">UTF-16.</param>
    /// <param name="destination">At least <see cref="MaxBytes"/>. What follows the result is overwritten.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> source, Span<byte> destination) => Encode(source, destination, VectorWidths.Widest);

    /// <inheritdoc cref="Encode(ReadOnlySpan{char}, Span{byte})"/>
    public static int Encode(ReadOnlySpan<char> source, Span<byte> destination, VectorWidth width)
    {
        if (destination.Length < MaxBytes(source.Length))
        {
            throw new ArgumentException("The destination is shorter than three bytes a character.", nameof(destination));
        }

        return width switch
        {
            VectorWidth.Vector512 => Encoding512.Encode(MemoryMarshal.Cast<char, ushort>(source), destination),
            VectorWidth.Vector256 or VectorWidth.Vector128 => Encoding128.Encode(MemoryMarshal.Cast<char, ushort>(source), destination),
            _ => System.Text.Encoding.UTF8.GetBytes(source, destination),
        };
    }

    /// <summary>The room that encoding needs, in bytes.</summary>
    /// <exception cref="OverflowException">It is more than an array may have.</exception>
    public static int MaxBytes(int characters) => checked(3 * characters);
}
