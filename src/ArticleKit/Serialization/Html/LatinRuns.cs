using System.Buffers;
using System.Globalization;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Serialization;

/// <summary>Finds the words of left-to-right letters in a right-to-left text.</summary>
/// <remarks>
/// The Unicode Bidirectional Algorithm draws quotes, brackets and numbers beside such words to them and puts them on the wrong side; a reader of
/// Arabic expects them where they are read. Words that stand isolated have that order. Linear; a run has no quotes, brackets or commas.
/// </remarks>
internal static class LatinRuns
{
    // The last two are EN DASH and RIGHT SINGLE QUOTATION MARK.
    private static readonly SearchValues<char> Joiners = SearchValues.Create(".-'&/@:_=?~\u2013\u2019");

    /// <summary>The first run at or after a place; an empty span at the end where there is none.</summary>
    public static TextSpan Next(ReadOnlySpan<char> text, int from)
    {
        for (int at = from; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length);
            if (IsLetter(rune))
            {
                int start = at;
                while (start > from && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '@' or '#'))
                {
                    start--;
                }

                return TextSpan.FromBounds(start, EndOf(text, at + length));
            }

            at += length;
        }

        return new TextSpan(text.Length, 0);
    }

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            if (IsWord(text, at, out int length))
            {
                at += length;
            }
            else if (text[at] is '+' or '#' or '%')
            {
                at++;
            }
            else if ((text[at] == ' ' || Joiners.Contains(text[at])) && PastJoiners(text, at) is var next && next < text.Length && IsStart(text, next))
            {
                at = next;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // One space, or what joins the parts of an address.
    private static int PastJoiners(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == ' ')
        {
            return at + 1;
        }

        int length = text[at..].IndexOfAnyExcept(Joiners);
        return length < 0 ? text.Length : at + length;
    }

    private static bool IsStart(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out Rune rune, out _);
        return IsLetter(rune) || char.IsAsciiDigit(text[at]);
    }

    private static bool IsWord(ReadOnlySpan<char> text, int at, out int length)
    {
        Rune.DecodeFromUtf16(text[at..], out Rune rune, out length);
        return IsLetter(rune) || char.IsAsciiDigit(text[at]) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
    }

    private static bool IsLetter(Rune rune) => ParagraphDirection.OfCharacter(rune.Value) == TextDirection.LeftToRight;
}
