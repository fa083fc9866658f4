using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Text;

/// <summary>What an <see cref="ArabicMatcher"/> overlooks.</summary>
[Flags]
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "An exact search is what nothing ignored is called.")]
public enum ArabicMatch
{
    /// <summary>Nothing: every character counts, as in a quoted search.</summary>
    Exact = 0,

    /// <summary>Marks: harakat, shadda, superscript alef, Quranic marks.</summary>
    IgnoreMarks = 1,

    /// <summary>Hamza and madda: أ إ آ ٱ are ا, ؤ is و, ئ is ي.</summary>
    IgnoreHamza = 2,

    /// <summary>U+0640 ARABIC TATWEEL.</summary>
    IgnoreTatweel = 4,

    /// <summary>Teh marbuta: ة is ه.</summary>
    IgnoreTehMarbuta = 8,

    /// <summary>Alef maksura and Farsi yeh: ى and ی are ي.</summary>
    IgnoreYeh = 16,

    /// <summary>The kind of digits: ١ and ۱ are 1.</summary>
    IgnoreDigits = 32,

    /// <summary>How a letter is encoded: presentation forms, ligatures, look-alike letters of Persian and Urdu, invisible controls.</summary>
    IgnoreForms = 64,

    /// <summary>With <see cref="WholeWords"/>, the article ال before the word, in the text and in the pattern.</summary>
    IgnoreArticle = 128,

    /// <summary>With <see cref="WholeWords"/>, conjunctions and prepositions written with the word, and pronouns after it.</summary>
    IgnoreClitics = 256,

    /// <summary>A match begins and ends where words do.</summary>
    WholeWords = 512,

    /// <summary>All that readers type in different ways; the article, clitics and the borders of words count.</summary>
    Default = IgnoreMarks | IgnoreHamza | IgnoreTatweel | IgnoreTehMarbuta | IgnoreYeh | IgnoreDigits | IgnoreForms,
}
