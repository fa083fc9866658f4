using System.Globalization;
using System.Text;

namespace ArticleKit.Tool.Terminal;

/// <summary>Text that can't harm a terminal: nothing that moves the cursor, changes the reading order or can't be seen.</summary>
internal static class SafeText
{
    public static string Of(ReadOnlySpan<char> text)
    {
        StringBuilder safe = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(safe, rune);
        }

        return safe.ToString();
    }

    /// <summary>Appends the rune, or <c>\u202E</c> in its place.</summary>
    public static void Append(StringBuilder text, Rune rune)
    {
        if (IsShown(rune))
        {
            text.Append(rune.ToString());
        }
        else
        {
            string format = rune.IsBmp ? "X4" : "X8";
            text.Append(rune.IsBmp ? "\\u" : "\\U").Append(rune.Value.ToString(format, CultureInfo.InvariantCulture));
        }
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
