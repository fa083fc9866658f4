using System.Numerics;
using ArticleKit.Dates;
using ArticleKit.Text.Folding;

namespace ArticleKit.Parsing;

/// <summary>What is in a line beside letters of Arabic and spaces.</summary>
[Flags]
internal enum LineMarks : ushort
{
    None = 0,

    /// <summary>An ASCII, Arabic-Indic or extended digit.</summary>
    Digit = 1,

    /// <summary>A letter of Basic Latin.</summary>
    Latin = 2,
    Colon = 4,

    /// <summary>A round bracket, or a bar.</summary>
    Bracket = 8,

    /// <summary>A comma or a slash.</summary>
    List = 16,

    /// <summary>Two slashes or more.</summary>
    Slashes = 32,

    /// <summary>Punctuation that neither a name nor an outlet has.</summary>
    Sentence = 64,

    /// <summary>A full stop before a space.</summary>
    InnerStop = 128,

    /// <summary>Two full stops or more, with something after them.</summary>
    Dots = 256,

    /// <summary>A dash between two spaces.</summary>
    SpacedDash = 512,

    /// <summary>What stands neither in the names of people nor between them, nor behind the word for what they did.</summary>
    NoName = 1024,
}

/// <summary>Finds the marks of a line in one pass: there are few, and what is between them costs next to nothing.</summary>
internal static class LineMarksFinder
{
    /// <summary>The marks of as much of a line as is looked at.</summary>
    /// <param name="source">The source.</param>
    /// <param name="whole">The line.</param>
    public static LineMarks Of(ReadOnlySpan<char> source, TextSpan whole)
    {
        TextSpan line = new(whole.Start, LineTraits.LookedAt(whole.Slice(source)).Length);
        int dotsEnd = line.Start + line.Slice(source).TrimEnd('.').Length;
        LineMarks marks = LineMarks.None;
        for (int start = line.Start; start < line.End; start += MarkFinder.Block)
        {
            for (uint found = MarkFinder.Marks(source, start, line.End); found != 0; found &= found - 1)
            {
                int at = start + BitOperations.TrailingZeroCount(found);
                char before = at > line.Start ? source[at - 1] : '\0';
                char after = at + 1 < line.End ? source[at + 1] : '\0';
                marks |= Of(before, source[at], after, at + 1 < dotsEnd);
            }
        }

        return marks;
    }

    private static LineMarks Of(char before, char mark, char after, bool divides) => mark switch
    {
        '.' => after == ' ' ? LineMarks.InnerStop : after == '.' && divides ? LineMarks.Dots : LineMarks.None,
        '/' => after == '/' ? LineMarks.List | LineMarks.Slashes : LineMarks.List,
        '-' or '\u2013' => before == ' ' && after == ' ' ? LineMarks.SpacedDash : LineMarks.None,
        ':' => LineMarks.Colon | LineMarks.Sentence,
        '(' or ')' => LineMarks.Bracket | LineMarks.Sentence | LineMarks.NoName,
        '|' => LineMarks.Bracket | LineMarks.NoName,
        ',' or ArabicLetters.Comma => LineMarks.Sentence | LineMarks.List,
        '+' or '&' => before == ' ' && after == ' ' ? LineMarks.List : LineMarks.None,
        '@' => LineMarks.Sentence | LineMarks.NoName,

        // Semicolon, question and exclamation marks, quotes, brackets, of Latin and of Arabic; the ellipsis.
        ';' or '?' or '!' or '"' or '[' or ']' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u061B' or '\u061F' or '\u2026' => LineMarks.Sentence | LineMarks.NoName,
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => LineMarks.Latin,
        _ => DateCharacters.DigitOf(mark) >= 0 ? LineMarks.Digit | LineMarks.NoName : LineMarks.None,
    };

    /// <summary>Whether there is an ASCII, Arabic-Indic or extended digit in a part of the source.</summary>
    public static bool HasDigit(ReadOnlySpan<char> source, TextSpan part)
    {
        int at = part.Start;
        while ((at = MarkFinder.NextMark(source, at, part.End)) < part.End && DateCharacters.DigitOf(source[at]) < 0)
        {
            at++;
        }

        return at < part.End;
    }
}
