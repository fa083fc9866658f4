using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Parse;

/// <summary>Writes one article in the format asked for, with its line end.</summary>
internal sealed class ArticleRenderer(ParseOptions options)
{
    private readonly bool _indented = options.Settings.Indented;
    private readonly ArticleTemplate _template = options.Template ?? ArticleTemplate.Standard;

    /// <param name="found">The article.</param>
    /// <param name="source">Its source, where the reader has to be told.</param>
    /// <param name="bytes">What to write.</param>
    /// <param name="problem">Why the format can't hold the article.</param>
    /// <returns>Whether it can.</returns>
    public bool TryRender(FoundArticle found, string? source, out byte[] bytes, out TemplateProblem? problem)
    {
        if (options.To != ArticleFormats.Text)
        {
            problem = null;
            bytes = options.To == ArticleFormats.Json ? RenderJson(found, source) : Render(found.Article);
            return true;
        }

        // A plain text says nothing of its language; whoever reads it finds it out again.
        bool canHold = _template.TryFormat(found.Article with { Language = null }, out string? text, out problem);
        bytes = canHold ? Encoding.UTF8.GetBytes(text!.EndsWith('\n') ? text : text + "\n") : [];
        return canHold;
    }

    // Closed formats have no room for the source.
    private byte[] Render(Article article)
    {
        ArrayBufferWriter<byte> bytes = new();
        options.To.Write!(bytes, [article], options.Settings);
        if (!bytes.WrittenSpan.EndsWith("\n"u8))
        {
            bytes.Write("\n"u8);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private byte[] RenderJson(FoundArticle found, string? source)
    {
        ArrayBufferWriter<byte> json = new();
        options.To.Write!(json, [found.Article], options.Settings);

        // The library closes the object; what stands beside the article's properties goes in before that.
        ReadOnlySpan<byte> whole = json.WrittenSpan;
        ArrayBufferWriter<byte> bytes = new(whole.Length + 1);
        bool isEmpty = whole.SequenceEqual("{}"u8);
        bytes.Write(whole[..^(_indented && !isEmpty ? 2 : 1)]);
        bool isFirst = isEmpty;
        Append(bytes, ref isFirst, "layout", found.Layout is not null, writer => ArticleJson.WriteLayout(writer, found.Layout!, found.Start));
        Append(bytes, ref isFirst, "diagnostics", !found.Diagnostics.IsDefault, writer => ArticleJson.WriteDiagnostics(writer, found.Diagnostics, found.Start));
        Append(bytes, ref isFirst, "source", source is not null, writer => writer.WriteStringValue(source));
        bytes.Write(_indented && !isFirst ? "\n}\n"u8 : "}\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void Append(ArrayBufferWriter<byte> bytes, ref bool isFirst, string name, bool isThere, Action<Utf8JsonWriter> writeValue)
    {
        if (!isThere)
        {
            return;
        }

        ArrayBufferWriter<byte> value = new();
        using (Utf8JsonWriter writer = JsonOutput.CreateWriter(value, _indented))
        {
            writeValue(writer);
        }

        string lead = (isFirst ? "" : ",") + (_indented ? $"\n  \"{name}\": " : $"\"{name}\":");
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
