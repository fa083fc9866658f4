namespace ArticleKit.Text;

/// <summary>What <see cref="ArabicText.Analyze"/> tells apart. Most are named like the fold of <see cref="ArabicFolds"/> that changes them.</summary>
/// <remarks>A character is of one class at most; <see cref="DecomposedLetters"/> and <see cref="MixedDigits"/> are made of characters
/// that may be of another class too.</remarks>
public enum ArabicTextClass
{
    /// <summary>U+0640 ARABIC TATWEEL.</summary>
    Tatweel,

    /// <summary>Short vowels, tanwin and sukun: U+064B–0650, U+0652, U+08F0–08F2.</summary>
    Harakat,

    /// <summary>U+0651 ARABIC SHADDA.</summary>
    Shadda,

    /// <summary>Combining madda and hamza: U+0653–0655.</summary>
    HamzaMarks,

    /// <summary>U+0670 ARABIC LETTER SUPERSCRIPT ALEF.</summary>
    SuperscriptAlef,

    /// <summary>All other nonspacing marks of Arabic script, and the signs U+06DD, 06DE, 06E5, 06E6, 06E9, 08E2.</summary>
    QuranicMarks,

    /// <summary>Alef with madda, hamza or wavy hamza: U+0622, 0623, 0625, 0672, 0673, 0675.</summary>
    AlefForms,

    /// <summary>U+0671 ARABIC LETTER ALEF WASLA.</summary>
    AlefWasla,

    /// <summary>Hamza on waw and yeh: U+0624, 0626, 0676–0678.</summary>
    HamzaCarriers,

    /// <summary>U+0629 ARABIC LETTER TEH MARBUTA.</summary>
    TehMarbuta,

    /// <summary>U+0649 ARABIC LETTER ALEF MAKSURA.</summary>
    AlefMaksura,

    /// <summary>Letters of Persian and Urdu keyboards that look like Arabic ones: U+06A9, 06AA, 06BE, 06C0–06C3, 06D2, 06D3, 06D5.</summary>
    LookAlikes,

    /// <summary>U+06CC ARABIC LETTER FARSI YEH.</summary>
    FarsiYeh,

    /// <summary>Contextual forms and ligatures of letters: what decomposes of U+FB50–FDC7 and U+FE70–FEFC.</summary>
    PresentationForms,

    /// <summary>Signs that stand for words: U+FDF0–FDFD.</summary>
    WordLigatures,

    /// <summary>U+0660–0669.</summary>
    ArabicIndicDigits,

    /// <summary>U+06F0–06F9, of Persian and Urdu.</summary>
    ExtendedDigits,

    /// <summary>0 to 9.</summary>
    AsciiDigits,

    /// <summary>U+066B ARABIC DECIMAL SEPARATOR and U+066C ARABIC THOUSANDS SEPARATOR.</summary>
    NumberSeparators,

    /// <summary>Arabic punctuation: U+060C, 061B, 061F, 066A, 066D, 06D4.</summary>
    Punctuation,

    /// <summary>Quotation marks other than ASCII: « » “ ” „ ‟ ‹ › ‘ ’ ‚ ‛.</summary>
    Quotes,

    /// <summary>Marks of direction: U+061C, 200E, 200F, 202A–202E, 2066–2069.</summary>
    BidiControls,

    /// <summary>Invisible controls: U+00AD, 034F, 180E, 200B–200D, 2060–2064, FEFF.</summary>
    FormatControls,

    /// <summary>A letter and a mark after it that canonical composition makes one letter, as U+0627 U+0654: one occurrence for each letter,
    /// from it to the mark.</summary>
    DecomposedLetters,

    /// <summary>A number with digits of two or three kinds: one occurrence for each number, with single separators (. , ٫ ٬) inside it.</summary>
    MixedDigits,

    /// <summary>Any other character, found only where the normalizer changes it: blanks, full stops, elongated letters.</summary>
    Other,
}
