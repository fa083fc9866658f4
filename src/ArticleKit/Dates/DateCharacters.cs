using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Dates;

/// <summary>What a character is to a date expression.</summary>
internal static class DateCharacters
{
    /// <summary>The value of an ASCII, Arabic-Indic or extended digit; negative for anything else.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= ArabicIndicZero and <= (char)(ArabicIndicZero + 9) => c - ArabicIndicZero,
        >= ExtendedZero and <= (char)(ExtendedZero + 9) => c - ExtendedZero,
        _ => -1,
    };

    public static bool IsLetter(char c) => IsSolid(c) || c == Tatweel;

    /// <summary>Letters and their marks; what is looked up is made of nothing else.</summary>
    public static bool IsSolid(char c) =>
        char.IsAsciiLetter(c) || c is (>= '\u0620' and <= '\u065F' and not Tatweel) or (>= '\u066E' and <= '\u06D3') or (>= '\u06D5' and <= '\u06DC')
            or (>= '\uFB50' and <= '\uFDFB') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Characters without a shape: they part no word from itself, and no word from its neighbour.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' || IsInvisible(c);

    public static char MarkOf(char c) => c switch
    {
        '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '_' => '-',
        '/' or '\\' or '\u2044' => '/',
        '.' => '.',
        ',' or Comma => ',',
        '(' or '[' => '(',
        ')' or ']' => ')',
        ':' or '|' or '+' or '"' => c,
        '\u00AB' or '\u00BB' or (>= '\u201C' and <= '\u201F') => '"',
        '\n' or '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ => ' ',
    };
}
