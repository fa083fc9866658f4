using System.Text;
using ArticleKit.Tests.Text;

namespace ArticleKit.Tests.Properties;

/// <summary>Spells words otherwise, so that a reader sees the same: tatweel, marks, presentation forms, Persian keyboards, marks of direction.</summary>
public enum Respelling
{
    Tatweel,
    Marks,
    PresentationForms,
    PersianKeyboard,
    DirectionMarks,
    Isolates,
}

public static class Respellings
{
    private const char Fatha = '\u064E';
    private const char Tatweel = '\u0640';

    // Letters that don't join to the left: a tatweel behind them would stand alone.
    private const string Apart = "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649";

    /// <summary>Spells some words of a text otherwise, each in one way: a line that stands twice in a page is the same both times.</summary>
    /// <param name="text">The text; line ends stay.</param>
    /// <param name="way">How.</param>
    /// <param name="seed">Which words, and which letters of them.</param>
    public static string Apply(string text, Respelling way, int seed)
    {
        Random random = new(seed);
        Dictionary<string, string> known = [];
        StringBuilder respelled = new();
        int at = 0;

        // A mark of direction stands around a word, not before the harakat of a letter.
        bool staysWhole = way is Respelling.DirectionMarks or Respelling.Isolates;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && (IsLetter(text[end]) || (end > at && staysWhole && text[end] is >= '\u064B' and <= '\u0652')))
            {
                end++;
            }

            if (end == at)
            {
                respelled.Append(text[at++]);
                continue;
            }

            // An invisible mark between a bracket or a quote and its word, or an initial and its stop, makes two words of them: known, and left out.
            string word = text[at..end];
            bool isEnclosed = (at > 0 && text[at - 1] is ('"' or '(')) || (end < text.Length && text[end] is ('"' or ')')) || (end == at + 1 && end < text.Length && text[end] == '.');
            if (way == Respelling.DirectionMarks && isEnclosed)
            {
                respelled.Append(word);
                at = end;
                continue;
            }

            if (!known.TryGetValue(word, out string? spelling))
            {
                known[word] = spelling = random.Next(3) == 0 ? word : Respell(word, way, random);
            }

            respelled.Append(spelling);
            at = end;
        }

        return respelled.ToString();
    }

    private static string Respell(string word, Respelling way, Random random)
    {
        switch (way)
        {
            case Respelling.PresentationForms:
                return ArabicShaper.Shape(word);
            case Respelling.PersianKeyboard:
                return word.Replace('\u064A', '\u06CC').Replace('\u0643', '\u06A9'); // YEH: FARSI YEH; KAF: KEHEH
            case Respelling.DirectionMarks:
                return random.Next(3) switch { 0 => $"\u200F{word}", 1 => $"{word}\u200F", _ => $"\u061C{word}\u200E" };
            case Respelling.Isolates:
                return random.Next(2) == 0 ? $"\u2067{word}\u2069" : $"\u202B{word}\u202C";
        }

        StringBuilder letters = new();
        for (int i = 0; i < word.Length; i++)
        {
            letters.Append(word[i]);
            if (way == Respelling.Marks && random.Next(2) == 0)
            {
                letters.Append(Fatha);
            }
            else if (way == Respelling.Tatweel && i + 1 < word.Length && !Apart.Contains(word[i], StringComparison.Ordinal) && random.Next(2) == 0)
            {
                letters.Append(Tatweel, 1 + random.Next(2));
            }
        }

        return letters.ToString();
    }

    private static bool IsLetter(char c) => c is (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A');
}
