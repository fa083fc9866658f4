using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Parse;

/// <summary>Writes one article in the format asked for, with its line end.</summary>
internal sealed class ArticleRenderer(ParseOptions options)
{
    private static readonly ArticleJsonOptions Indented = new() { Indented = true };

    private readonly ArticleTemplate _template = options.Template ?? ArticleTemplate.Standard;

    /// <param name="found">The article.</param>
    /// <param name="source">Its source, where the reader has to be told.</param>
    /// <param name="bytes">What to write.</param>
    /// <param name="problem">Why the format can't hold the article.</param>
    /// <returns>Whether it can.</returns>
    public bool TryRender(FoundArticle found, string? source, out byte[] bytes, out TemplateProblem? problem)
    {
        if (options.To == TextFormat.Json)
        {
            problem = null;
            bytes = RenderJson(found, source);
            return true;
        }

        // A plain text says nothing of its language; whoever reads it finds it out again.
        bool canHold = _template.TryFormat(found.Article with { Language = null }, out string? text, out problem);
        bytes = canHold ? Encoding.UTF8.GetBytes(text!.EndsWith('\n') ? text : text + "\n") : [];
        return canHold;
    }

    private byte[] RenderJson(FoundArticle found, string? source)
    {
        ArrayBufferWriter<byte> json = new();
        ArticleJson.Write(json, found.Article, options.Indented ? Indented : null);

        // The library closes the object; what stands beside the article's properties goes in before that.
        ReadOnlySpan<byte> whole = json.WrittenSpan;
        ArrayBufferWriter<byte> bytes = new(whole.Length + 1);
        bool isEmpty = whole.SequenceEqual("{}"u8);
        bytes.Write(whole[..^(options.Indented && !isEmpty ? 2 : 1)]);
        bool isFirst = isEmpty;
        Append(bytes, ref isFirst, "layout", found.Layout is not null, writer => ArticleJson.WriteLayout(writer, found.Layout!, found.Start));
        Append(bytes, ref isFirst, "diagnostics", !found.Diagnostics.IsDefault, writer => ArticleJson.WriteDiagnostics(writer, found.Diagnostics, found.Start));
        Append(bytes, ref isFirst, "source", source is not null, writer => writer.WriteStringValue(source));
        bytes.Write(options.Indented && !isFirst ? "\n}\n"u8 : "}\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void Append(ArrayBufferWriter<byte> bytes, ref bool isFirst, string name, bool isThere, Action<Utf8JsonWriter> writeValue)
    {
        if (!isThere)
        {
            return;
        }

        ArrayBufferWriter<byte> value = new();
        using (Utf8JsonWriter writer = JsonOutput.CreateWriter(value, options.Indented))
        {
            writeValue(writer);
        }

        string lead = (isFirst ? "" : ",") + (options.Indented ? $"\n  \"{name}\": " : $"\"{name}\":");
        Encoding.UTF8.GetBytes(lead, bytes);
        isFirst = false;

        // Strings hold no raw line ends, so that each one begins a line of the indented value.
        ReadOnlySpan<byte> rest = value.WrittenSpan;
        while (rest.IndexOf((byte)'\n') is >= 0 and int end)
        {
            bytes.Write(rest[..(end + 1)]);
            bytes.Write("  "u8);
            rest = rest[(end + 1)..];
        }

        bytes.Write(rest);
    }
}
