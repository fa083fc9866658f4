using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Find;

/// <summary>Writes a match a line, for people and <c>grep</c>'s friends or as JSON.</summary>
internal sealed class MatchWriter(ResultOutput output, bool asJson)
{
    /// <param name="file">The file, where there are several.</param>
    /// <param name="match">What was found.</param>
    public void Write(string? file, in FoundMatch match)
    {
        if (asJson)
        {
            WriteJson(file, match);
        }
        else
        {
            output.WriteText(FormattableString.Invariant($"{(file is null ? "" : file + ":")}{match.Line}:{match.Column}:"));
            Encoding.UTF8.GetBytes(match.Text.Span, output.Buffer);
        }

        output.Buffer.Write("\n"u8);
    }

    private void WriteJson(string? file, in FoundMatch match)
    {
        using Utf8JsonWriter json = JsonOutput.CreateWriter(output.Buffer);
        json.WriteStartObject();
        json.WriteNumber("line"u8, match.Line);
        json.WriteNumber("column"u8, match.Column);
        json.WriteNumber("start"u8, match.Start);
        json.WriteNumber("length"u8, match.Text.Length);
        json.WriteString("text"u8, match.Text.Span);
        if (file is not null)
        {
            json.WriteString("source"u8, file);
        }

        json.WriteEndObject();
    }
}
