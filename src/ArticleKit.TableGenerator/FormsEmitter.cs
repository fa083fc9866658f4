using System.Globalization;
using System.Text;

namespace ArticleKit.TableGenerator;

/// <summary>Writes what presentation forms stand for: their code points, and their parts in one run with the place where each begins.</summary>
internal static class FormsEmitter
{
    public static string Emit(IReadOnlyList<(int CodePoint, int[] Parts)> forms)
    {
        List<string> sources = [];
        List<string> offsets = [];
        List<string> parts = [];
        foreach ((int codePoint, int[] form) in forms)
        {
            sources.Add(Hex(codePoint));
            offsets.Add(parts.Count.ToString(CultureInfo.InvariantCulture));
            parts.AddRange(form.Select(Hex));
        }

        offsets.Add(parts.Count.ToString(CultureInfo.InvariantCulture));
        StringBuilder text = new(RangeEmitter.Header);
        text.Append("/// <summary>What the presentation forms and ligatures of Arabic stand for (Decomposition_Mapping).</summary>\n")
            .Append("internal static class ArabicForms\n{\n");
        Append(text, "The code points, in order.", "ushort", "Sources", sources);
        Append(text, "Where the parts of each begin, and at the end where those of the last one end.", "ushort", "Offsets", offsets);
        Append(text, "The parts of all.", "char", "Parts", parts.ConvertAll(part => $"'\\u{part[2..]}'"));
        return text.Append("}\n").Replace("    ];\n\n}", "    ];\n}").ToString();
    }

    private static void Append(StringBuilder text, string summary, string type, string name, List<string> items)
    {
        text.Append(CultureInfo.InvariantCulture, $"    /// <summary>{summary}</summary>\n    public static ReadOnlySpan<{type}> {name} =>\n    [\n");
        RangeEmitter.AppendLines(text, items);
        text.Append("    ];\n\n");
    }

    private static string Hex(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"0x{codePoint:X4}");
}
