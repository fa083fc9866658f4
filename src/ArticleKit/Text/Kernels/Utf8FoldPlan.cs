using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>A fold table as the UTF-8 kernel wants it: one byte for each trail byte after D8 and D9.</summary>
/// <remarks>
/// U+0600–063F are D8 80–BF, U+0640–067F are D9 80–BF. A byte says what becomes of the letter: XOR with the low six bits gives the trail
/// byte; <see cref="OtherLead"/> means that the lead becomes the other of the two.
/// </remarks>
internal sealed class Utf8FoldPlan
{
    public const byte OtherLead = 0x40;
    public const byte Delete = 0x80;
    public const byte Digit = 0xC0;
    public const byte Special = 0xFF;

    public Utf8FoldPlan(FoldPlan plan)
    {
        Table = plan.Table;
        for (int i = 0; i < FoldPlan.WideLength; i++)
        {
            Letters[i] = plan.Wide[i] switch
            {
                FoldPlan.Special => Special,
                FoldPlan.Digit => Digit,
                FoldPlan.Delete => Delete,
                byte delta => (byte)((delta & 0x3F) | ((delta & 0x40) == 0 ? 0 : OtherLead)),
            };
        }

        IsLettersOnly = KeepsFrom(Table, 0x80, 0x800);
        KeepsThreeBytes = KeepsFrom(Table, 0x800, 0x10000);
        HasOdd = Letters.AsSpan().ContainsAny(Digit, Special);
        bool narrow = IsLettersOnly && KeepsThreeBytes && !HasOdd;
        for (int i = 0; i < 64; i++)
        {
            (byte first, byte second) = (Letters[i], Letters[i + 64]);
            narrow &= first == 0 || second == 0;
            (ByTrail[i], LeadOfTrail[i]) = first != 0 ? (first, (byte)0xD8) : second != 0 ? (second, (byte)0xD9) : default;
        }

        IsNarrow = narrow;

        for (int row = 0; row < Letters.Length / 16; row++)
        {
            ReadOnlySpan<byte> entries = Letters.AsSpan(row * 16, 16);
            Rows |= entries.ContainsAnyExcept((byte)0) ? 1U << row : 0;
            entries.CopyTo(TwiceLetters.AsSpan(row * 32));
            entries.CopyTo(TwiceLetters.AsSpan((row * 32) + 16));
        }

        // Pairs are looked for in UTF-16 only.
        IsUsable = plan.IsUsable && !Table.HasPairs;
    }

    public FoldTable Table { get; }

    /// <summary>By the low six bits of the trail byte, and 64 more after D9.</summary>
    public byte[] Letters { get; } = new byte[FoldPlan.WideLength];

    /// <summary>Each sixteen of <see cref="Letters"/> twice, for shuffles that see only half a vector.</summary>
    public byte[] TwiceLetters { get; } = new byte[2 * FoldPlan.WideLength];

    /// <summary>A bit for each sixteen of <see cref="Letters"/> that change something.</summary>
    public uint Rows { get; }

    /// <summary>Whether no trail byte changes after both D8 and D9, none after another lead, none to a digit, and no character of three bytes, so that
    /// <see cref="ByTrail"/> says it all.</summary>
    public bool IsNarrow { get; }

    /// <summary>By the low six bits of the trail byte, after the lead of <see cref="LeadOfTrail"/>.</summary>
    public byte[] ByTrail { get; } = new byte[64];

    /// <summary>D8, D9 or 0 by the low six bits of the trail byte.</summary>
    public byte[] LeadOfTrail { get; } = new byte[64];

    /// <summary>The lowest lead: a field, for the compiler would load a constant from memory at every block.</summary>
    public byte FirstLead { get; } = 0xC0;

    /// <summary>The bit that <see cref="LastOther"/> is compared without; a field as <see cref="FirstLead"/>.</summary>
    public byte TurnedBit { get; } = 0x20;

    /// <summary>With <see cref="TurnedBit"/> turned, trails and the leads that are wrong or of more than two bytes are neighbours: 80 to this.</summary>
    public sbyte LastOther { get; } = -31;

    /// <summary>The bits of a trail that change; a field as <see cref="FirstLead"/>.</summary>
    public byte TrailBits { get; } = 0x3F;

    /// <summary><see cref="OtherLead"/>; a field as <see cref="FirstLead"/>.</summary>
    public byte LeadBit { get; } = OtherLead;

    /// <summary><see cref="Delete"/>; a field as <see cref="FirstLead"/>.</summary>
    public byte FirstDelete { get; } = Delete;

    /// <summary>The last bit of a lead; a field as <see cref="FirstLead"/>.</summary>
    public byte One { get; } = 1;

    /// <summary>All bits of the first byte: loaded, for the compiler makes a slower mask of a constant.</summary>
    public byte[] FirstLane { get; } = [0xFF, .. new byte[63]];

    /// <summary>Whether no character of two bytes changes but those after D8 and D9.</summary>
    public bool IsLettersOnly { get; }

    /// <summary>Whether no character of three bytes changes.</summary>
    public bool KeepsThreeBytes { get; }

    /// <summary>Whether some letters become digits or are special.</summary>
    public bool HasOdd { get; }

    public bool IsUsable { get; }

    /// <summary>Whether no character of a range changes but those after D8 and D9.</summary>
    private static bool KeepsFrom(FoldTable table, int start, int end)
    {
        for (int codePoint = start; codePoint < end; codePoint++)
        {
            if (codePoint is (< FoldPlan.WideStart or >= FoldPlan.WideStart + FoldPlan.WideLength) and not (>= 0xD800 and < 0xE000)
                && table[(char)codePoint] != codePoint)
            {
                return false;
            }
        }

        return true;
    }
}
