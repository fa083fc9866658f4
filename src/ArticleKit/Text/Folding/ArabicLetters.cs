namespace ArticleKit.Text.Folding;

/// <summary>The code points that folds name, by their Unicode names.</summary>
internal static class ArabicLetters
{
    public const char AlefWithMadda = '\u0622';
    public const char AlefWithHamzaAbove = '\u0623';
    public const char WawWithHamza = '\u0624';
    public const char AlefWithHamzaBelow = '\u0625';
    public const char YehWithHamza = '\u0626';
    public const char Alef = '\u0627';
    public const char Hamza = '\u0621';
    public const char TehMarbuta = '\u0629';
    public const char Tatweel = '\u0640';
    public const char Lam = '\u0644';
    public const char Kaf = '\u0643';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char AlefMaksura = '\u0649';
    public const char Yeh = '\u064A';
    public const char Fathatan = '\u064B';
    public const char Sukun = '\u0652';
    public const char Shadda = '\u0651';
    public const char MaddaAbove = '\u0653';
    public const char HamzaAbove = '\u0654';
    public const char HamzaBelow = '\u0655';
    public const char SuperscriptAlef = '\u0670';
    public const char AlefWasla = '\u0671';
    public const char FarsiYeh = '\u06CC';
    public const char ArabicIndicZero = '\u0660';
    public const char ExtendedZero = '\u06F0';
    public const char DecimalSeparator = '\u066B';
    public const char ThousandsSeparator = '\u066C';
    public const char ZeroWidthNonJoiner = '\u200C';
    public const char ZeroWidthJoiner = '\u200D';
    public const char UrduFullStop = '\u06D4';
    public const char Comma = '\u060C';
    public const char Semicolon = '\u061B';
    public const char QuestionMark = '\u061F';
    public const char Ellipsis = '\u2026';
}
