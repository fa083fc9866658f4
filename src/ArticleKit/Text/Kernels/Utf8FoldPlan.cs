using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>A fold table as the UTF-8 kernel wants it: one byte for each trail byte after D8 and D9, and which leads need a look.</summary>
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

        for (int lead = 0xC0; lead <= 0xFF; lead++)
        {
            Leads[lead & 0x3F] = NeedsLook(Table, lead) ? (byte)0xFF : (byte)0;
        }

        bool narrow = true;
        for (int i = 0; i < 64; i++)
        {
            (byte first, byte second) = (Letters[i], Letters[i + 64]);
            narrow &= first == 0 || second == 0;
            (ByTrail[i], LeadOfTrail[i]) = first != 0 ? (first, (byte)0xD8) : second != 0 ? (second, (byte)0xD9) : default;
        }

        IsNarrow = narrow;

        // Pairs are looked for in UTF-16 only.
        IsUsable = plan.IsUsable && !Table.HasPairs;
    }

    public FoldTable Table { get; }

    /// <summary>By the low six bits of the trail byte, and 64 more after D9.</summary>
    public byte[] Letters { get; } = new byte[FoldPlan.WideLength];

    /// <summary>Whether no trail byte changes after both D8 and D9, so that <see cref="ByTrail"/> says it all.</summary>
    public bool IsNarrow { get; }

    /// <summary>By the low six bits of the trail byte, after the lead of <see cref="LeadOfTrail"/>.</summary>
    public byte[] ByTrail { get; } = new byte[64];

    /// <summary>D8, D9 or 0 by the low six bits of the trail byte.</summary>
    public byte[] LeadOfTrail { get; } = new byte[64];

    /// <summary>By the low six bits of the lead byte: not 0 where the character has to be looked at.</summary>
    public byte[] Leads { get; } = new byte[64];

    public bool IsUsable { get; }

    /// <summary>Leads that have more than one trail or are never right, and those of characters that change.</summary>
    private static bool NeedsLook(FoldTable table, int lead)
    {
        if (lead is 0xC0 or 0xC1 or >= 0xE0)
        {
            return true;
        }

        int first = (lead & 0x1F) << 6;
        for (int codePoint = first; codePoint < first + 64; codePoint++)
        {
            if (first is not (0x0600 or 0x0640) && table[(char)codePoint] != codePoint)
            {
                return true;
            }
        }

        return false;
    }
}
