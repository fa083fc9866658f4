using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Serialization;

/// <summary>The direction of a field beside that of its article.</summary>
internal static class FieldDirection
{
    /// <summary>The direction; <c>null</c> where the text has none of its own.</summary>
    /// <remarks>
    /// That of the first strong character (UAX #9, P2 and P3), unless it goes against the article and most of the field's letters go with it: an
    /// Arabic headline may begin with a name in Latin letters.
    /// </remarks>
    public static TextDirection? Of(ReadOnlySpan<char> text, TextDirection? around)
    {
        TextDirection? first = ParagraphDirection.Of(text);
        return first is not null && around is not null && first != around && BalanceOf(text) is not 0 and int balance
            ? balance > 0 ? TextDirection.RightToLeft : TextDirection.LeftToRight
            : first;
    }

    /// <summary><c>rtl</c> or <c>ltr</c>; <c>null</c> for none.</summary>
    public static string? NameOf(TextDirection? direction) => direction switch
    {
        TextDirection.RightToLeft => "rtl",
        TextDirection.LeftToRight => "ltr",
        _ => null,
    };

    private static int BalanceOf(ReadOnlySpan<char> text)
    {
        int balance = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            balance += ParagraphDirection.OfCharacter(rune.Value) switch
            {
                TextDirection.RightToLeft => 1,
                TextDirection.LeftToRight => -1,
                _ => 0,
            };
        }

        return balance;
    }
}
