using System.Runtime.CompilerServices;
using ArticleKit.Lexicons;
using static ArticleKit.Dates.DateCharacters;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Dates;

/// <summary>Finds the next token of a text. Letters and digits part even where nothing stands between them: newsrooms forget the blank.</summary>
internal static class DateTokenizer
{
    private const char Beh = '\u0628';
    private const char Feh = '\u0641';

    // Longer words are no date words, whatever marks they carry.
    private const int LongestWord = 64;

    public static DateToken Next(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        DateToken token = new() { Start = at, IsGlued = at == start };
        if (at == text.Length)
        {
            return token;
        }

        if (DigitOf(text[at]) >= 0)
        {
            ReadNumber(text, ref token);
        }
        else if (IsLetter(text[at]))
        {
            ReadWord(text, ref token);
        }
        else
        {
            token.Kind = DateTokenKind.Mark;
            token.Length = 1;
            token.Mark = MarkOf(text[at]);
        }

        return token;
    }

    private static void ReadNumber(ReadOnlySpan<char> text, ref DateToken token)
    {
        token.Kind = DateTokenKind.Number;
        int at = token.Start;
        for (int digit; at < text.Length && (digit = DigitOf(text[at])) >= 0; at++)
        {
            if (token.Digits < 10)
            {
                token.Digits++;
                token.Value = token.Digits < 10 ? (token.Value * 10) + digit : 0;
            }
        }

        token.Length = at - token.Start;
    }

    private static void ReadWord(ReadOnlySpan<char> text, ref DateToken token)
    {
        token.Kind = DateTokenKind.Word;
        int at = token.Start;
        bool latin = char.IsAsciiLetter(text[at]);
        bool solid = latin || text[at] != Tatweel;
        do
        {
            at++;
        }
        while (!latin && at < text.Length && text[at] is >= Hamza and <= Yeh and not Tatweel);

        // Plain letters are all there is to most words.
        int end = at;
        for (; at < text.Length && (IsLetter(text[at]) || IsInvisible(text[at])) && char.IsAsciiLetter(text[at]) == latin; at++)
        {
            solid |= text[at] != Tatweel && !IsInvisible(text[at]);
            end = IsInvisible(text[at]) ? end : at + 1;
        }

        token.Length = end - token.Start;
        if (!solid)
        {
            // Tatweel alone is used as a dash.
            token.Kind = DateTokenKind.Mark;
            token.Mark = '-';
        }
        else if (token.Length <= LongestWord)
        {
            LookUp(text, ref token);
        }
    }

    [SkipLocalsInit]
    private static void LookUp(ReadOnlySpan<char> text, ref DateToken token)
    {
        Span<char> folded = stackalloc char[LongestWord * FoldedWord.MaxExpansion];
        int length = FoldedWord.Fold(text.Slice(token.Start, token.Length), folded);
        token.IsDefinite = folded[..length] is [Alef, Lam, _, ..];
        if (length > DateWords.MaxLength + 1)
        {
            return;
        }

        if (DateWords.Begins(folded[..length]) && TryReadSeveral(text, folded, length, ref token))
        {
            return;
        }

        token.Word = DateWords.Find(folded[..length]);
        if (token.Word.Kind == DateWordKind.None && length > 3 && folded[0] is Waw or Feh or Beh or Lam)
        {
            CutPrefix(text, folded[1..length], ref token);
        }
    }

    /// <summary>The conjunctions and prepositions of one letter that are written with the next word.</summary>
    private static void CutPrefix(ReadOnlySpan<char> text, ReadOnlySpan<char> rest, ref DateToken token)
    {
        DateWord word = DateWords.Find(rest);
        if (word.Kind is DateWordKind.Weekday or DateWordKind.Relative or DateWordKind.DayOrdinal or DateWordKind.Day or DateWordKind.Tens or DateWordKind.FirstDay)
        {
            int cut = 1;
            while (!IsSolid(text[token.Start + cut]))
            {
                cut++;
            }

            token.Start += cut;
            token.Length -= cut;
            token.Word = word;
            token.IsPrefixed = true;
            token.IsDefinite = rest is [Alef, Lam, _, ..];
        }
    }

    /// <summary>An entry of two or three words, or of one and a number 1 or 2.</summary>
    private static bool TryReadSeveral(ReadOnlySpan<char> text, Span<char> folded, int length, ref DateToken token)
    {
        int end = token.End;
        DateWord found = default;
        int foundEnd = end;
        for (int words = 2; words <= 3; words++)
        {
            int at = end;
            while (at < text.Length && IsBlank(text[at]))
            {
                at++;
            }

            int start = at;
            int added;
            if (at < text.Length && DigitOf(text[at]) is 1 or 2 && (at + 1 == text.Length || DigitOf(text[at + 1]) < 0))
            {
                added = 3;
                (DigitOf(text[at++]) == 1 ? "\u0627\u0648\u0644" : "\u062B\u0627\u0646").CopyTo(folded[(length + 1)..]); // "first", "second"
            }
            else
            {
                while (at < text.Length && at - start <= LongestWord && (IsSolid(text[at]) || IsInvisible(text[at]) || text[at] == Tatweel) && !char.IsAsciiLetter(text[at]))
                {
                    at++;
                }

                if (at == start || at - start > LongestWord)
                {
                    break;
                }

                added = FoldedWord.Fold(text[start..at], folded[(length + 1)..]);
            }

            folded[length] = ' ';
            length += 1 + added;
            ReadOnlySpan<char> key = folded[..length];
            if (key.Length > DateWords.MaxLength)
            {
                break;
            }

            end = at;
            DateWord word = DateWords.Find(key);
            if (word.Kind != DateWordKind.None)
            {
                found = word;
                foundEnd = at;
            }
        }

        if (found.Kind == DateWordKind.None)
        {
            return false;
        }

        token.Word = found;
        while (IsInvisible(text[foundEnd - 1]))
        {
            foundEnd--;
        }

        token.Length = foundEnd - token.Start;
        return true;
    }
}
