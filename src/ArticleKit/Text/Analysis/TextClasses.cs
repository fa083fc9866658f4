using ArticleKit.Text.Folding;
using ArticleKit.Text.Unicode;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Analysis;

/// <summary>The class of each character.</summary>
internal static class TextClasses
{
    /// <summary>Never <see cref="ArabicTextClass.DecomposedLetters"/> or <see cref="ArabicTextClass.MixedDigits"/>, which one character can't be.</summary>
    public static ArabicTextClass ClassOf(int codePoint) => codePoint switch
    {
        >= '0' and <= '9' => ArabicTextClass.AsciiDigits,
        < 0x0600 => OfOtherScript(codePoint),
        Tatweel => ArabicTextClass.Tatweel,
        AlefWithMadda or AlefWithHamzaAbove or AlefWithHamzaBelow or 0x0672 or 0x0673 or 0x0675 => ArabicTextClass.AlefForms,
        AlefWasla => ArabicTextClass.AlefWasla,
        WawWithHamza or YehWithHamza or (>= 0x0676 and <= 0x0678) => ArabicTextClass.HamzaCarriers,
        TehMarbuta => ArabicTextClass.TehMarbuta,
        AlefMaksura => ArabicTextClass.AlefMaksura,
        (>= 0x0621 and <= 0x063A) or (>= 0x0641 and <= Yeh) => ArabicTextClass.Other,
        FarsiYeh => ArabicTextClass.FarsiYeh,
        0x06A9 or 0x06AA or 0x06BE or (>= 0x06C0 and <= 0x06C3) or 0x06D2 or 0x06D3 or 0x06D5 => ArabicTextClass.LookAlikes,
        >= ArabicIndicZero and <= ArabicIndicZero + 9 => ArabicTextClass.ArabicIndicDigits,
        >= ExtendedZero and <= ExtendedZero + 9 => ArabicTextClass.ExtendedDigits,
        DecimalSeparator or ThousandsSeparator => ArabicTextClass.NumberSeparators,
        0x060C or 0x061B or 0x061F or 0x066A or 0x066D or 0x06D4 => ArabicTextClass.Punctuation,
        0x06DD or 0x06DE or 0x06E5 or 0x06E6 or 0x06E9 or 0x08E2 => ArabicTextClass.QuranicMarks,
        >= 0xFDF0 and <= 0xFDFD => ArabicTextClass.WordLigatures,
        >= 0xFB50 and <= 0xFEFC => ArabicForms.Sources.BinarySearch((ushort)codePoint) >= 0 ? ArabicTextClass.PresentationForms : OfOtherScript(codePoint),
        _ => WordContext.IsMark(codePoint) ? OfMark(codePoint) : OfOtherScript(codePoint),
    };

    private static ArabicTextClass OfMark(int mark) => FoldTableBuilder.ClassOf(mark) switch
    {
        ArabicFolds.RemoveHarakat => ArabicTextClass.Harakat,
        ArabicFolds.RemoveShadda => ArabicTextClass.Shadda,
        ArabicFolds.RemoveHamzaMarks => ArabicTextClass.HamzaMarks,
        ArabicFolds.RemoveSuperscriptAlef => ArabicTextClass.SuperscriptAlef,
        _ => ArabicTextClass.QuranicMarks,
    };

    private static ArabicTextClass OfOtherScript(int codePoint) => codePoint switch
    {
        0x00AB or 0x00BB or (>= 0x2018 and <= 0x201F) or 0x2039 or 0x203A => ArabicTextClass.Quotes,
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => ArabicTextClass.BidiControls,
        0x00AD or 0x034F or 0x180E or (>= 0x200B and <= 0x200D) or (>= 0x2060 and <= 0x2064) or 0xFEFF => ArabicTextClass.FormatControls,
        _ => ArabicTextClass.Other,
    };
}
