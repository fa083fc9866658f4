using System.Text.Json;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>How articles are read and written where no library does it: lines from a reader, split, a serializer that reflects.</summary>
internal static class PlainReading
{
    /// <summary>Reads outlet, byline, headline and body, whatever the layout is.</summary>
    public static PlainArticle Read(byte[] utf8)
    {
        List<string> lines = [];
        using StreamReader reader = new(new MemoryStream(utf8));
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        string[] byline = lines.Count > 1 ? lines[1].Split("//", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        return new PlainArticle(
            lines.FirstOrDefault(),
            lines.ElementAtOrDefault(1),
            [.. byline.Take(1).SelectMany(names => names.Split('\u060C', StringSplitOptions.TrimEntries)).Select(name => new PlainAuthor(name, null))],
            byline.ElementAtOrDefault(1),
            lines.ElementAtOrDefault(2),
            [.. lines.Skip(3)],
            "ar",
            "rtl");
    }

    /// <summary>Its JSON.</summary>
    public static string Write(PlainArticle article) => JsonSerializer.Serialize(article);
}
