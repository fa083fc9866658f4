using System.Text;

namespace ArticleKit.TableGenerator;

/// <summary>Folds an entry as the library's <c>Search</c> preset does. An entry has whole letters only, so a few lines do; a test compares them.</summary>
internal static class EntryFold
{
    public static string Fold(string entry)
    {
        StringBuilder folded = new(entry.Length);
        foreach (char letter in entry)
        {
            folded.Append(letter switch
            {
                '\u0622' or '\u0623' or '\u0625' => '\u0627', // ALEF WITH MADDA, WITH HAMZA ABOVE, BELOW: ALEF
                '\u0624' => '\u0648', // WAW WITH HAMZA: WAW
                '\u0626' or '\u0649' => '\u064A', // YEH WITH HAMZA, ALEF MAKSURA: YEH
                '\u0629' => '\u0647', // TEH MARBUTA: HEH
                _ => letter,
            });
        }

        return folded.ToString();
    }
}
