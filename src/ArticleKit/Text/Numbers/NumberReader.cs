using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Numbers;

/// <summary>Rewrites a number in the way that the framework reads.</summary>
internal static class NumberReader
{
    private const int GroupLength = 3;
    private const char MinusSign = '\u2212';

    /// <summary>Writes the number as a minus sign where it has one, ASCII digits, and a full stop where it has a fraction.</summary>
    /// <param name="text">The number.</param>
    /// <param name="ascii">Room for as much as <paramref name="text"/>.</param>
    /// <param name="written">How much was written.</param>
    /// <param name="isWhole">Whether there is no fraction.</param>
    public static bool TryRewrite(ReadOnlySpan<char> text, Span<char> ascii, out int written, out bool isWhole)
    {
        written = 0;
        isWhole = true;
        text = text.TrimStart(DirectionMarks);
        if (!text.IsEmpty && text[0] is '+' or '-' or MinusSign)
        {
            if (text[0] != '+')
            {
                ascii[written++] = '-';
            }

            text = text[1..].TrimStart(DirectionMarks);
        }

        int zero = 0;
        int run = 0;
        bool grouped = false;
        bool? arabicSeparators = null;
        foreach (char c in text)
        {
            if (ZeroOf(c) is int own and not 0)
            {
                if (zero != 0 && own != zero)
                {
                    return false;
                }

                zero = own;
                run++;
                ascii[written++] = (char)('0' + c - own);
                continue;
            }

            bool group = c is ',' or ThousandsSeparator;
            bool arabic = c is ThousandsSeparator or DecimalSeparator;
            if ((!group && c is not ('.' or DecimalSeparator)) || !isWhole || arabicSeparators == !arabic
                || !(grouped ? run == GroupLength : run > 0 && (!group || run <= GroupLength)))
            {
                return false;
            }

            arabicSeparators = arabic;
            run = 0;
            grouped |= group;
            if (!group)
            {
                isWhole = false;
                ascii[written++] = '.';
            }
        }

        return grouped && isWhole ? run == GroupLength : run > 0;
    }

    // U+061C, 200E, 200F: locales put them beside the sign, so that it stays on its side of the number.
    private static ReadOnlySpan<char> DirectionMarks => ['\u061C', '\u200E', '\u200F'];

    /// <summary>The zero of the kind that a digit is of; 0 where it is none.</summary>
    private static int ZeroOf(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        >= ArabicIndicZero and <= (char)(ArabicIndicZero + 9) => ArabicIndicZero,
        >= ExtendedZero and <= (char)(ExtendedZero + 9) => ExtendedZero,
        _ => 0,
    };
}
