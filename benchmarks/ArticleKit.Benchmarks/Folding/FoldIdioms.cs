using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleKit.Text.Folding;

namespace ArticleKit.Benchmarks.Folding;

/// <summary>How .NET programs fold Arabic text without a library. Save for <see cref="FormD"/> all give the same as the LuceneArabic preset.</summary>
internal static class FoldIdioms
{
    private static readonly Regex Removed = new("[\u0640\u064B-\u0652]+", RegexOptions.Compiled | RegexOptions.CultureInvariant);
    private static readonly Regex AlefForms = new("[\u0622\u0623\u0625]", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    /// <summary>Whether <see cref="FormD"/> does anything: under invariant globalization <c>Normalize</c> gives the text back.</summary>
    public static bool CanDecompose => FormD("\u0623") == "\u0627";

    /// <summary>Decomposes, drops nonspacing marks and composes again: the answer found everywhere for removing diacritics. Leaves tatweel, teh
    /// marbuta and alef maksura.</summary>
    public static string FormD(string text)
    {
        StringBuilder kept = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                kept.Append(c);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>One call for each letter.</summary>
    public static string ReplaceChain(string text)
    {
        text = text.Replace(ArabicLetters.AlefWithMadda, ArabicLetters.Alef)
            .Replace(ArabicLetters.AlefWithHamzaAbove, ArabicLetters.Alef)
            .Replace(ArabicLetters.AlefWithHamzaBelow, ArabicLetters.Alef)
            .Replace(ArabicLetters.AlefMaksura, ArabicLetters.Yeh)
            .Replace(ArabicLetters.TehMarbuta, ArabicLetters.Heh);
        return text.Replace("\u0640", "", StringComparison.Ordinal)
            .Replace("\u064B", "", StringComparison.Ordinal)
            .Replace("\u064C", "", StringComparison.Ordinal)
            .Replace("\u064D", "", StringComparison.Ordinal)
            .Replace("\u064E", "", StringComparison.Ordinal)
            .Replace("\u064F", "", StringComparison.Ordinal)
            .Replace("\u0650", "", StringComparison.Ordinal)
            .Replace("\u0651", "", StringComparison.Ordinal)
            .Replace("\u0652", "", StringComparison.Ordinal);
    }

    /// <summary>Compiled expressions for the classes, the rest by character.</summary>
    public static string CompiledRegex(string text)
    {
        text = AlefForms.Replace(Removed.Replace(text, ""), "\u0627");
        return text.Replace(ArabicLetters.AlefMaksura, ArabicLetters.Yeh).Replace(ArabicLetters.TehMarbuta, ArabicLetters.Heh);
    }

    /// <summary>A loop over the characters.</summary>
    public static string StringBuilderSwitch(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case ArabicLetters.AlefWithMadda or ArabicLetters.AlefWithHamzaAbove or ArabicLetters.AlefWithHamzaBelow:
                    folded.Append(ArabicLetters.Alef);
                    break;
                case ArabicLetters.AlefMaksura:
                    folded.Append(ArabicLetters.Yeh);
                    break;
                case ArabicLetters.TehMarbuta:
                    folded.Append(ArabicLetters.Heh);
                    break;
                case ArabicLetters.Tatweel or (>= ArabicLetters.Fathatan and <= ArabicLetters.Sukun):
                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }

        return folded.ToString();
    }
}
