using System.Numerics;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>A fold table as the kernels want it: one byte for each letter of the main Arabic block, and what lies outside.</summary>
/// <remarks>
/// A byte says what becomes of a letter: XOR with the low seven bits gives the letter to write; <see cref="Delete"/> removes it
/// (where pairs count, that is special);
/// <see cref="Special"/> is for the scalar folder. All that the kernels do is in this block; any other character that changes is special.
/// </remarks>
internal sealed class FoldPlan
{
    public const byte Delete = 0x80;
    public const byte Special = 0xFF;

    /// <summary>In <see cref="Wide"/> only: a digit that becomes an ASCII one.</summary>
    public const byte Digit = 0xC0;

    /// <summary>U+0600–067F, which one vector of 128 bytes holds.</summary>
    public const int WideStart = 0x0600;

    public const int WideLength = 128;

    /// <summary>U+0620–065F, the letters and the marks; 64 bytes.</summary>
    public const int NarrowStart = 0x0620;

    public const int NarrowLength = 64;

    public FoldPlan(FoldTable table)
    {
        Table = table;
        for (int i = 0; i < WideLength; i++)
        {
            Wide[i] = ByteOf(table, (char)(WideStart + i));
        }

        for (int i = 0; i < NarrowLength; i++)
        {
            byte own = Wide[NarrowStart - WideStart + i];
            Narrow[i] = own;
            ByDistance[i + 1] = own;
        }

        bool digits = true;
        for (int digit = 0; digit < 10; digit++)
        {
            digits &= table[(char)(ArabicLetters.ArabicIndicZero + digit)] == '0' + digit;
        }

        if (digits)
        {
            Wide.AsSpan(ArabicLetters.ArabicIndicZero - WideStart, 10).Fill(Digit);
        }

        bool ascii = true;
        bool outside = table.HasSupplementary;
        List<ushort> common = [];
        for (int i = 0; i < 0x10000; i++)
        {
            bool changes = !char.IsSurrogate((char)i) && table[(char)i] != i;
            ascii &= !changes || i >= 0x80;
            outside |= changes && i is < NarrowStart or >= NarrowStart + NarrowLength;
            if (changes && i is >= 0x80 and < WideStart)
            {
                common.Add((ushort)i);
            }
        }

        (CommonStart, CommonFactor, CommonLength) = RangeOf(common);

        IsNarrow = !outside && !table.IsContextual && !Narrow.Contains(Special);

        // The high bytes of characters are looked up too, and the last entry stands for what lies beyond: what is at these places must be 0.
        IsUsable = ascii && Wide[WideStart >> 8] == 0 && Wide[0] == 0 && Wide[^1] == 0;
    }

    public FoldTable Table { get; }

    /// <summary>U+0600–067F.</summary>
    public byte[] Wide { get; } = new byte[WideLength];

    /// <summary>U+0620–065F in order.</summary>
    public byte[] Narrow { get; } = new byte[NarrowLength];

    /// <summary>U+0620–065F by the distance from <see cref="Before"/>; 0 at its own place, and from <see cref="Beyond"/> on.</summary>
    public byte[] ByDistance { get; } = new byte[2 * NarrowLength];

    /// <summary>The character before the letters: a field, for the compiler would load a constant from memory at every block.</summary>
    public ushort Before { get; } = NarrowStart - 1;

    /// <summary>The distance from it to the character after the letters; a field as <see cref="Before"/>.</summary>
    public ushort Beyond { get; } = NarrowLength + 1;

    /// <summary><see cref="Delete"/>; a field as <see cref="Before"/>.</summary>
    public ushort FirstDelete { get; } = Delete;

    /// <summary>The first character from U+0080 to U+05FF that may change.</summary>
    public ushort CommonStart { get; }

    /// <summary>A character from U+0080 to U+05FF changes only if its distance from the first one, times this, modulo 2¹⁶, is less than
    /// <see cref="CommonLength"/>.</summary>
    public ushort CommonFactor { get; }

    /// <summary>How many such products may belong to characters that change.</summary>
    public ushort CommonLength { get; }

    /// <summary>Whether nothing outside of U+0620–065F changes, so nothing has to be looked for.</summary>
    public bool IsNarrow { get; }

    /// <summary>Whether the kernels can run: ASCII stays.</summary>
    public bool IsUsable { get; }

    /// <summary>All from the first to the last; but of two only these, as soft hyphen and combining grapheme joiner, for guillemets lie between.</summary>
    private static (ushort Start, ushort Factor, ushort Length) RangeOf(List<ushort> common)
    {
        if (common.Count == 0)
        {
            return (0, 1, 0);
        }

        ushort factor = 1;
        ushort distance = (ushort)(common[^1] - common[0]);
        if (common.Count == 2)
        {
            // The inverse of the odd part of the distance, by Newton's iteration, leaves a power of two.
            ushort odd = (ushort)(distance >> BitOperations.TrailingZeroCount(distance));
            for (int bits = 1; bits < 16; bits *= 2)
            {
                factor = (ushort)(factor * (2 - (odd * factor)));
            }
        }

        return (common[0], factor, (ushort)((distance * factor) + 1));
    }

    private static byte ByteOf(FoldTable table, char letter)
    {
        char action = table[letter];
        return action == FoldTable.Delete ? (table.HasPairs ? Special : Delete)
            : (action ^ letter) is var delta and < 0x80 && !(action is >= '\uD800' and < '\uE000') && delta != (Special & 0x7F) ? (byte)delta : Special;
    }
}
