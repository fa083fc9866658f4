namespace ArticleKit.Text.Matching;

/// <summary>Which letter of a pattern a text has least of, so that a search stops seldom.</summary>
internal static class LetterFrequency
{
    // From rare to frequent in Arabic news; what isn't here is rarer than all, save the space.
    private const string FromRare =
        "\u0638\u0621\u0630\u062B\u063A\u0636\u0632\u0634\u062E\u0637\u0635\u062C\u062D\u0643\u0642\u0641\u0633\u0639\u062F\u0628\u0647\u062A\u0646\u0631\u0648\u0645\u064A\u0644\u0627 ";

    /// <summary>The offset of the rarest character.</summary>
    public static int IndexOfRarest(ReadOnlySpan<char> pattern)
    {
        int best = 0;
        for (int i = 1; i < pattern.Length; i++)
        {
            if (RankOf(pattern[i]) < RankOf(pattern[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>How frequent it is, from 0 on; less than 0 where it is rarer than all.</summary>
    public static int RankOf(char letter) => FromRare.IndexOf(letter, StringComparison.Ordinal);
}
