using System.Globalization;
using System.Text;
using ArticleKit.Lexicons;

namespace ArticleKit.TableGenerator;

/// <summary>Writes the slots of a hash table over words: at least twice as many as words, so that most look-ups that fail see an empty one at once.</summary>
internal static class SlotEmitter
{
    private const int SlotsOfALine = 20;

    public static string Emit(IReadOnlyList<string> entries)
    {
        int[] slots = new int[WordHash.SlotsFor(entries.Count)];
        for (int i = 0; i < entries.Count; i++)
        {
            uint at = WordHash.Of(entries[i]);
            while (slots[at & (slots.Length - 1)] != 0)
            {
                at++;
            }

            slots[at & (slots.Length - 1)] = i + 1;
        }

        StringBuilder text = new("    // By the hash of the entry: its number, counted from 1; 0 where there is none.\n    private static ReadOnlySpan<ushort> Slots =>\n    [\n");
        foreach (int[] line in slots.Chunk(SlotsOfALine))
        {
            text.Append(CultureInfo.InvariantCulture, $"        {string.Join(", ", line.Select(slot => slot.ToString(CultureInfo.InvariantCulture)))},\n");
        }

        return text.Append("    ];\n\n").ToString();
    }
}
