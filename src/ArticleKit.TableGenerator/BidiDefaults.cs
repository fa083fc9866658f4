namespace ArticleKit.TableGenerator;

/// <summary>What unassigned code points take for Bidi_Class: the <c>@missing</c> lines of UCD's DerivedBidiClass.txt (Unicode 17), as P2 and P3 see them.</summary>
/// <remarks>
/// The data lists every code point, with these defaults in it. They are stated here all the same, and compared: a data file that left
/// the unassigned ones out would otherwise turn the space kept for right-to-left scripts around without a word.
/// </remarks>
internal static class BidiDefaults
{
    private const byte Left = 1;
    private const byte Right = 2;

    // Right_To_Left and Arabic_Letter.
    private static readonly (int First, int Last)[] RightToLeft =
    [
        (0x0590, 0x08FF), (0xFB1D, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF),
    ];

    // Boundary_Neutral: unassigned default-ignorable code points and noncharacters. European_Terminator: U+20A0 to U+20CF.
    private static readonly (int First, int Last)[] Neutral =
    [
        (0x2065, 0x2065), (0x20A0, 0x20CF), (0xFDD0, 0xFDEF), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF),
    ];

    /// <summary>The strength of a code point that has no character.</summary>
    public static byte StrengthOf(int codePoint) =>
        (codePoint & 0xFFFE) == 0xFFFE || Holds(Neutral, codePoint) ? (byte)0
        : Holds(RightToLeft, codePoint) ? Right
        : Left;

    private static bool Holds((int First, int Last)[] ranges, int codePoint) =>
        Array.Exists(ranges, range => codePoint >= range.First && codePoint <= range.Last);
}
