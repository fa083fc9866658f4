using System.Text;
using ArticleKit.Text.Analysis;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text;

/// <summary>Questions about Arabic text.</summary>
/// <remarks>
/// By Unicode 17, on any machine: no culture, no ICU. A lone surrogate is a character that is not Arabic; nothing here throws because of a
/// text. All methods are thread-safe, take linear time, and allocate nothing, save <see cref="Analyze"/>.
/// </remarks>
public static partial class ArabicText
{
    /// <summary>Whether any character is of Arabic script, see <see cref="IndexOfArabic"/>.</summary>
    public static bool ContainsArabic(ReadOnlySpan<char> text) => IndexOfArabic(text) >= 0;

    /// <summary>Where the first character of Arabic script stands: a letter, mark, digit, sign or presentation form.</summary>
    /// <remarks>Tatweel and the punctuation ، ؛ ؟ belong to several scripts and don't count.</remarks>
    /// <returns>An offset in UTF-16 units; -1 where there is none.</returns>
    public static int IndexOfArabic(ReadOnlySpan<char> text) => KindSearch.IndexOfArabic(text);

    /// <summary>Where the first mark stands, see <see cref="IsArabicMark"/>.</summary>
    /// <returns>An offset in UTF-16 units; -1 where there is none.</returns>
    public static int IndexOfMark(ReadOnlySpan<char> text) => KindSearch.IndexOfMark(text);

    /// <summary>How many marks there are, see <see cref="IsArabicMark"/>.</summary>
    public static int CountMarks(ReadOnlySpan<char> text) => MarkCounter.Count(text);

    /// <summary>The base direction of a paragraph, by its first strong character: rules P2 and P3 of UAX #9.</summary>
    /// <param name="paragraph">One paragraph; line ends in it count as blanks. What stands in isolates (U+2066–2069) is skipped.</param>
    /// <returns><c>null</c> where no character has a direction; left to right is the rule then, if nothing around the text knows better.</returns>
    public static TextDirection? GetDirection(ReadOnlySpan<char> paragraph) => ParagraphDirection.Of(paragraph);

    /// <summary>Whether a character is a letter of Arabic script, of any language and in any form; tatweel is none.</summary>
    public static bool IsArabicLetter(Rune character) => WordContext.IsLetter(character.Value);

    /// <summary>Whether a character is a nonspacing mark of Arabic script: short vowels, tanwin, shadda, sukun, combining madda and hamza,
    /// U+0670 ARABIC LETTER SUPERSCRIPT ALEF, Quranic marks.</summary>
    public static bool IsArabicMark(Rune character) => WordContext.IsMark(character.Value);
}
