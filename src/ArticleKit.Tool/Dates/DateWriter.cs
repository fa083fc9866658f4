using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Dates;

/// <summary>Writes the dates of a text.</summary>
internal sealed class DateWriter(ResultOutput output)
{
    private const string Unknown = "-";

    /// <summary>A line a date: its day, a tab, its words.</summary>
    public void WriteAll(ReadOnlySpan<char> text, ArabicDateOptions options)
    {
        foreach (ArabicDate date in ArabicDate.Enumerate(text, options))
        {
            output.WriteText($"{(date.Gregorian is { } day ? Iso(day) : Unknown)}\t");
            Encoding.UTF8.GetBytes(date.Span.Slice(text), output.Buffer);
            output.Buffer.Write("\n"u8);
        }
    }

    /// <summary>One line: the first day that is known.</summary>
    public void WriteFirst(ReadOnlySpan<char> text, ArabicDateOptions options)
    {
        string first = Unknown;
        foreach (ArabicDate date in ArabicDate.Enumerate(text, options))
        {
            if (date.Gregorian is { } day)
            {
                first = Iso(day);
                break;
            }
        }

        output.WriteText($"{first}\n");
    }

    /// <summary>One line of JSON.</summary>
    public void WriteJson(ReadOnlySpan<char> text, ArabicDateOptions options)
    {
        using (Utf8JsonWriter json = JsonOutput.CreateWriter(output.Buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("dates"u8);
            foreach (ArabicDate date in ArabicDate.Enumerate(text, options))
            {
                Write(json, text, date);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Buffer.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<char> text, in ArabicDate date)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, date.Span.Slice(text));
        json.WriteNumber("start"u8, date.Span.Start);
        json.WriteNumber("length"u8, date.Span.Length);
        if (date.Gregorian is { } day)
        {
            json.WriteString("iso"u8, Iso(day));
        }

        if (date.Hijri is { } hijri)
        {
            json.WriteString("hijri"u8, hijri.ToString());
        }

        json.WriteString("calendar"u8, date.Calendar == ArticleCalendar.Hijri ? "hijri"u8 : "gregorian"u8);
        json.WriteEndObject();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
