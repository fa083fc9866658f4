using System.Buffers;
using System.Globalization;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Numbers;

namespace ArticleKit.Text;

/// <summary>Reads and writes numbers in the digits of Arabic text, without a culture.</summary>
/// <remarks>
/// <para>Reads an optional sign (+, -, U+2212 MINUS SIGN), digits of one kind, and an optional fraction: ١٬٢٣٤٫٥, ۱۲۳, 1,234.5, -٥. The
/// separators are , and . or U+066C ARABIC THOUSANDS SEPARATOR and U+066B ARABIC DECIMAL SEPARATOR, not of both sorts in one number; either
/// goes with any digits. Groups, where there are any, have three digits, the first one to three: 1,23 is no number rather than another one.
/// There is a digit before a fraction, and one in it. Marks of direction (U+061C, 200E, 200F) may stand before and after the sign. Anything
/// else, blanks and percent signs included, makes it no number.</para>
/// <para>Thread-safe; linear time; no text makes it throw. Only numbers of more than 128 characters rent memory.</para>
/// </remarks>
public static class ArabicNumber
{
    private const int StackLength = 128;
    private const int GroupLength = 3;

    // 29 digits, 9 separators of groups, a sign, a decimal separator; a fraction takes digits from the groups.
    private const int MaxLength = 48;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The number and nothing else.</param>
    /// <param name="value">The number, rounded half to even where a <see cref="decimal"/> doesn't hold all of its fraction; 0 if there is none.</param>
    /// <returns>Whether it is a number that a <see cref="decimal"/> can hold.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        char[]? rented = null;
        Span<char> ascii = text.Length <= StackLength ? stackalloc char[StackLength] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        value = 0;
        bool found = NumberReader.TryRewrite(text, ascii, out int written, out _)
            && decimal.TryParse(ascii[..written], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        Return(rented);
        return found;
    }

    /// <summary>Reads a whole number; one with a fraction is none, even of zeros.</summary>
    /// <param name="text">The number and nothing else.</param>
    /// <param name="value">The number; 0 if there is none.</param>
    /// <returns>Whether it is a whole number that a <see cref="long"/> can hold.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        char[]? rented = null;
        Span<char> ascii = text.Length <= StackLength ? stackalloc char[StackLength] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        value = 0;
        bool found = NumberReader.TryRewrite(text, ascii, out int written, out bool isWhole)
            && isWhole && long.TryParse(ascii[..written], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        Return(rented);
        return found;
    }

    /// <summary>Writes a number, all its digits and trailing zeros; reading it gives the same number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">The kind of digits and separators. The minus sign is U+002D before the number, without marks of direction.</param>
    /// <param name="group">Whether to separate groups of three digits before the decimal separator.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is none of the enumeration.</exception>
    public static string Format(decimal value, ArabicDigits digits, bool group = false)
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(value, text, out int written, digits, group);
        return text[..written].ToString();
    }

    /// <summary>Writes a number to a buffer.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">Where to write; 48 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there is too little room.</param>
    /// <param name="digits"><inheritdoc cref="Format" path="/param[@name='digits']"/></param>
    /// <param name="group"><inheritdoc cref="Format" path="/param[@name='group']"/></param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is none of the enumeration.</exception>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten, ArabicDigits digits, bool group = false)
    {
        char zero = digits switch
        {
            ArabicDigits.Ascii => '0',
            ArabicDigits.ArabicIndic => ArabicLetters.ArabicIndicZero,
            ArabicDigits.Extended => ArabicLetters.ExtendedZero,
            _ => throw new ArgumentOutOfRangeException(nameof(digits), digits, "There are no such digits."),
        };
        Span<char> ascii = stackalloc char[MaxLength];
        value.TryFormat(ascii, out int length, default, CultureInfo.InvariantCulture);
        ascii = ascii[..length];
        int point = ascii.IndexOf('.');
        int whole = point < 0 ? length : point;
        Span<char> text = stackalloc char[MaxLength];
        int written = 0;
        for (int i = 0; i < length; i++)
        {
            text[written++] = ascii[i] switch
            {
                '-' => '-',
                '.' => zero == '0' ? '.' : ArabicLetters.DecimalSeparator,
                char digit => (char)(zero + digit - '0'),
            };

            // What is left of the whole part are full groups; the sign is no digit.
            int left = whole - i - 1;
            if (group && left > 0 && left % GroupLength == 0 && ascii[i] != '-')
            {
                text[written++] = zero == '0' ? ',' : ArabicLetters.ThousandsSeparator;
            }
        }

        bool fits = text[..written].TryCopyTo(destination);
        charsWritten = fits ? written : 0;
        return fits;
    }

    private static void Return(char[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
