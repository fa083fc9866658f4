using System.Text;

namespace ArticleKit.Tests.Text;

/// <summary>Writes Arabic letters in the presentation forms of their places, with the ligatures of lam and alef, as old files hold them.</summary>
internal static class ArabicShaper
{
    private const char FirstForm = '\uFE80';
    private const string LamAlefs = "\u0622\u0623\u0625\u0627";

    // Four forms a letter, or two that don't join to the left, in the order of U+FE80: isolated, final, initial, medial.
    private const string OneForm = "\u0621";
    private const string TwoForms = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649";
    private const string InOrder = "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A";

    private static readonly Dictionary<char, char> Forms = FormsOf();

    public static string Shape(string text)
    {
        StringBuilder shaped = new();
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            bool joined = JoinsForward(Neighbour(text, i, -1)) && letter != '\u0621';
            if (letter == '\u0644' && i + 1 < text.Length && LamAlefs.Contains(text[i + 1], StringComparison.Ordinal))
            {
                shaped.Append((char)(0xFEF5 + (LamAlefs.IndexOf(text[++i], StringComparison.Ordinal) * 2) + (joined ? 1 : 0)));
            }
            else if (Forms.TryGetValue(letter, out char form))
            {
                bool joins = JoinsForward(letter) && JoinsBack(Neighbour(text, i, 1));
                shaped.Append((char)(form + (joined ? 1 : 0) + (joins ? 2 : 0)));
            }
            else
            {
                shaped.Append(letter);
            }
        }

        return shaped.ToString();
    }

    private static char Neighbour(string text, int i, int step)
    {
        do
        {
            i += step;
        }
        while (i >= 0 && i < text.Length && Rune.TryGetRuneAt(text, i, out Rune rune) && Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark);
        return i >= 0 && i < text.Length ? text[i] : ' ';
    }

    private static bool JoinsForward(char letter) => letter == '\u0640' || (Forms.ContainsKey(letter) && !OneForm.Contains(letter, StringComparison.Ordinal) && !TwoForms.Contains(letter, StringComparison.Ordinal));

    private static bool JoinsBack(char letter) => letter == '\u0640' || (Forms.ContainsKey(letter) && letter != '\u0621');

    private static Dictionary<char, char> FormsOf()
    {
        Dictionary<char, char> forms = [];
        char next = FirstForm;
        foreach (char letter in InOrder)
        {
            forms[letter] = next;
            next += (char)(letter == '\u0621' ? 1 : TwoForms.Contains(letter, StringComparison.Ordinal) ? 2 : 4);
        }

        return forms;
    }
}
