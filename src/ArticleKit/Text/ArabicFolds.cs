using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Text;

/// <summary>What an <see cref="ArabicNormalizer"/> folds. Flags are combined freely; the four presets of ours stand here as combinations.</summary>
/// <remarks>
/// <b>Lossless</b>: canonically equivalent, or the same text to a reader. <b>Lossy</b>: words that a reader tells apart can become equal.
/// Whatever a flag doesn't name stays as it is, byte for byte. docs/normalization.md shows each with its code points. No word is too long, but
/// a run of 120 marks, joiners or tatweels or more inside one may stay as it is.
/// </remarks>
[Flags]
[SuppressMessage("Design", "CA1028:Enum Storage should be Int32", Justification = "There are more than 32 folds.")]
public enum ArabicFolds : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Composes and orders marks on Arabic letters as NFC does: U+0627 U+0654 becomes U+0623. Lossless. A letter with 120
    /// marks or more stays as it is.</summary>
    Compose = 1L << 0,

    /// <summary>Contextual letter forms and ligatures of letters (U+FB50–FDC7, U+FE70–FEFC) become the letters: ﻻ becomes لا. Lossless.</summary>
    FoldPresentationForms = 1L << 1,

    /// <summary>Signs that stand for words (U+FDF0–FDFD) are spelled out: ﷲ becomes الله. Lossy: the sign can't be told from the words.</summary>
    FoldWordLigatures = 1L << 2,

    /// <summary>Removes U+0640 ARABIC TATWEEL between the letters of a word, marks aside; at its end, as in هـ for a Hijri year, and alone, as
    /// a dash, it stays. Lossless.</summary>
    RemoveTatweelInWords = 1L << 3,

    /// <summary>Removes every U+0640 ARABIC TATWEEL. Lossy where it stands for a dash.</summary>
    RemoveTatweel = 1L << 4,

    /// <summary>Removes short vowels, tanwin and sukun: U+064B–0650, U+0652, U+08F0–08F2. Lossy: مَدرسة and مُدرّسة.</summary>
    RemoveHarakat = 1L << 5,

    /// <summary>Removes U+0651 ARABIC SHADDA. Lossy.</summary>
    RemoveShadda = 1L << 6,

    /// <summary>Removes all other nonspacing marks of Arabic script, and the Quranic signs U+06DD, 06DE, 06E5, 06E6, 06E9, 08E2. Lossy.</summary>
    RemoveQuranicMarks = 1L << 7,

    /// <summary>Removes combining madda and hamza (U+0653–0655) that stand apart from their letter. Lossy.</summary>
    RemoveHamzaMarks = 1L << 8,

    /// <summary>Removes U+0670 ARABIC LETTER SUPERSCRIPT ALEF: الرحمٰن becomes الرحمن, and خٰلد becomes خلد. Lossy.</summary>
    RemoveSuperscriptAlef = 1L << 9,

    /// <summary>U+0670 ARABIC LETTER SUPERSCRIPT ALEF becomes alef, save in words that are spelled without (هذا، ذلك، لكن، الله، الرحمن، إله …),
    /// where it is removed, and on alef maksura: خٰلد becomes خالد. Lossy. Goes before <see cref="RemoveSuperscriptAlef"/>.</summary>
    SuperscriptAlefToAlef = 1L << 10,

    /// <summary>Alef with madda, hamza or wavy hamza (U+0622, 0623, 0625, 0672, 0673, 0675) becomes alef. Lossy: أن and إن.</summary>
    UnifyAlef = 1L << 11,

    /// <summary>U+0671 ARABIC LETTER ALEF WASLA becomes alef. Lossless outside of Quranic text.</summary>
    UnifyAlefWasla = 1L << 12,

    /// <summary>Hamza on waw and yeh (U+0624, 0626, 0676–0678) becomes waw and yeh: مؤمن becomes مومن. Lossy.</summary>
    UnifyHamzaCarriers = 1L << 13,

    /// <summary>U+0629 ARABIC LETTER TEH MARBUTA becomes heh: مدرسة becomes مدرسه. Lossy.</summary>
    UnifyTehMarbuta = 1L << 14,

    /// <summary>U+0649 ARABIC LETTER ALEF MAKSURA becomes yeh: على becomes علي. Lossy.</summary>
    UnifyAlefMaksura = 1L << 15,

    /// <summary>Letters of Persian and Urdu keyboards that look like Arabic ones become these: keheh ک and ڪ kaf; ہ ھ ە heh; ۃ teh marbuta; ے
    /// yeh. Lossless in Arabic text.</summary>
    UnifyLookAlikes = 1L << 16,

    /// <summary>U+06CC ARABIC LETTER FARSI YEH before another letter becomes yeh. Lossless in Arabic text.</summary>
    FarsiYehToYeh = 1L << 17,

    /// <summary>U+06CC ARABIC LETTER FARSI YEH at the end of a word becomes yeh. Lossy: it may stand for alef maksura.</summary>
    FinalFarsiYehToYeh = 1L << 18,

    /// <summary>U+06CC ARABIC LETTER FARSI YEH at the end of a word becomes U+0649 ARABIC LETTER ALEF MAKSURA. Lossy: it may stand for yeh.
    /// <see cref="FinalFarsiYehToYeh"/> goes before it.</summary>
    FinalFarsiYehToAlefMaksura = 1L << 19,

    /// <summary>Arabic-Indic and extended digits become ASCII ones: ١٢٣ and ۱۲۳ become 123. Lossless in value.</summary>
    DigitsToAscii = 1L << 20,

    /// <summary>ASCII and extended digits become Arabic-Indic ones; ASCII digits beside Latin letters, as in addresses, stay. Lossless in value.
    /// <see cref="DigitsToAscii"/> goes before it.</summary>
    DigitsToArabicIndic = 1L << 21,

    /// <summary>ASCII and Arabic-Indic digits become extended ones (Persian, Urdu), as <see cref="DigitsToArabicIndic"/>, which goes before
    /// it. Lossless in value.</summary>
    DigitsToExtended = 1L << 22,

    /// <summary>Decimal and thousands separators between digits follow the digits: ١٬٢٣٤٫٥ becomes 1,234.5. With digits left as they are, they
    /// become ASCII. Lossless in value.</summary>
    FoldNumberSeparators = 1L << 23,

    /// <summary>Arabic punctuation becomes ASCII: ، ؛ ؟ ٪ ۔ ٭ become , ; ? % . * — Lossless to a reader.</summary>
    FoldPunctuation = 1L << 24,

    /// <summary>Quotation marks become " and ': « » “ ” „ ‟ and ‹ › ‘ ’ ‚ ‛. Lossy: opening and closing look alike.</summary>
    FoldQuotes = 1L << 25,

    /// <summary>Two or more full stops after one another become one …; not inside Latin words and addresses. Lossy.</summary>
    FoldEllipsis = 1L << 26,

    /// <summary>Removes up to 200 blanks before ، ؛ ؟ in the line. Lossless to a reader.</summary>
    TightenPunctuation = 1L << 27,

    /// <summary>Removes marks of direction: U+061C, 200E, 200F, 202A–202E, 2066–2069. Lossy: mixed lines may be shown in another order.</summary>
    RemoveBidiControls = 1L << 28,

    /// <summary>Removes invisible format controls: U+00AD, 034F, 180E, 2060–2064, FEFF, and joiners (U+200C, 200D) that don't follow a
    /// character of another script, as they do in emoji; U+200B becomes a space. Lossy in Persian.</summary>
    RemoveFormatControls = 1L << 29,

    /// <summary>A run of blanks becomes one space; blanks beside a line end go. Line ends stay, in kind and number. Lossless to a reader.</summary>
    CollapseWhiteSpace = 1L << 30,

    /// <summary>An Arabic letter three times or more after one another becomes one: راااائع becomes رائع. Lossy.</summary>
    ReduceElongation = 1L << 31,

    /// <summary>Removes tanwin fath with its alef at the end of a word, in either order: كتابًا becomes كتاب. Lossy.</summary>
    RemoveTanwinAlef = 1L << 32,

    /// <summary>All marks: harakat, shadda, Quranic marks, hamza marks and superscript alef.</summary>
    RemoveDiacritics = RemoveHarakat | RemoveShadda | RemoveQuranicMarks | RemoveHamzaMarks | RemoveSuperscriptAlef,

    /// <summary>The preset <see cref="ArabicNormalizer.Canonical"/>.</summary>
    Canonical = Compose,

    /// <summary>The preset <see cref="ArabicNormalizer.Display"/>.</summary>
    Display = FoldPresentationForms | RemoveTatweelInWords | UnifyLookAlikes | FarsiYehToYeh | FoldEllipsis | TightenPunctuation
        | RemoveBidiControls | RemoveFormatControls | CollapseWhiteSpace,

    /// <summary>The preset <see cref="ArabicNormalizer.Search"/>.</summary>
    Search = Compose | FoldPresentationForms | FoldWordLigatures | RemoveTatweel | RemoveDiacritics | UnifyAlef | UnifyAlefWasla | UnifyHamzaCarriers
        | UnifyTehMarbuta | UnifyAlefMaksura | UnifyLookAlikes | FarsiYehToYeh | FinalFarsiYehToYeh | DigitsToAscii | RemoveBidiControls
        | RemoveFormatControls,

    /// <summary>The preset <see cref="ArabicNormalizer.Aggressive"/>.</summary>
    Aggressive = Search | FoldNumberSeparators | FoldPunctuation | FoldQuotes | FoldEllipsis | CollapseWhiteSpace | ReduceElongation | RemoveTanwinAlef,
}
