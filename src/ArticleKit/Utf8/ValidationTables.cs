namespace ArticleKit.Transcoding;

/// <summary>What can be wrong with two neighbouring bytes, by their halves: only a bit that all three tables have is an error.</summary>
internal static class ValidationTables
{
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6;
    private const byte Overlong4 = 1 << 6;

    // Two trailing bytes: right where a sequence of three or four has them, which is checked on its own.
    private const byte TwoTrails = 1 << 7;

    private const byte Any = TooShort | TooLong | TwoTrails;

    /// <summary>By the high half of the first byte.</summary>
    public static ReadOnlySpan<byte> FirstHigh =>
    [
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoTrails, TwoTrails, TwoTrails, TwoTrails,
        TooShort | Overlong2,
        TooShort,
        TooShort | Overlong3 | Surrogate,
        TooShort | TooLarge | TooLarge1000 | Overlong4,
    ];

    /// <summary>By the low half of the first byte.</summary>
    public static ReadOnlySpan<byte> FirstLow =>
    [
        Any | Overlong3 | Overlong2 | Overlong4,
        Any | Overlong2,
        Any,
        Any,
        Any | TooLarge,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000 | Surrogate,
        Any | TooLarge | TooLarge1000,
        Any | TooLarge | TooLarge1000,
    ];

    /// <summary>By the high half of the second byte.</summary>
    public static ReadOnlySpan<byte> SecondHigh =>
    [
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoTrails | Overlong3 | TooLarge1000 | Overlong4,
        TooLong | Overlong2 | TwoTrails | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoTrails | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoTrails | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort,
    ];

    /// <summary>Takes 0xE0 − 0x80 off the byte two before: the high bit stays only of what leads three or more.</summary>
    public const byte LeadsThree = 0xE0 - 0x80;

    /// <summary>Takes 0xF0 − 0x80 off the byte three before: the high bit stays only of what leads four.</summary>
    public const byte LeadsFour = 0xF0 - 0x80;
}
