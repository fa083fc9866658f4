using System.Text.Json;

namespace ArticleKit.Benchmarks.Evaluation;

/// <summary>What a labelled article should read as, and when a reading is as good. The rules are those of the set's scorer.</summary>
internal sealed class Label(JsonElement record)
{
    /// <summary>The share of words that paragraphs have to have in common with the label to be right in the lenient sense.</summary>
    public const double EnoughWords = 0.95;

    private const string Trimmed = " \u00A0:\u060C,.-\u2013\u2014\u0640()[]\u00AB\u00BB\"\u201C\u201D*";

    private readonly JsonElement _expected = record.GetProperty("expected");
    private readonly JsonElement _extra = record.TryGetProperty("extra", out JsonElement extra) && extra.ValueKind == JsonValueKind.Object ? extra : default;

    public string Id { get; } = record.GetProperty("id").GetString()!;

    public string Group { get; } = record.GetProperty("layout_group").GetString()!;

    public string[] Authors => Strings(_expected, "authors");

    public bool IsUndecidable(string field) => Strings(_extra, "undecidable").Contains(field);

    public bool IsPresent(string field) => Bare(String(_expected, field)) is not null;

    public bool IsStrict(string field, string? got) => Bare(String(_expected, field)) == Bare(got);

    public bool IsLenient(string field, string? got)
    {
        string? wanted = Bare(String(_expected, field));
        string? read = Bare(got);
        return wanted == read
            || Alternatives(field).Any(one => one.ValueKind is JsonValueKind.String or JsonValueKind.Null && Bare(one.GetString()) == read)
            || (field is "place" or "date" or "outlet" && wanted is not null && read is not null && (Contains(wanted, read) || Contains(read, wanted)))
            || (field == "place" && Strings(_extra, "places").Any(place => Bare(place) == read));
    }

    public bool AreAuthors(string[] names, bool strict) =>
        Same(Authors, names) || (!strict && Alternatives("authors").Any(one => Same([.. one.EnumerateArray().Select(name => name.GetString()!)], names)));

    public bool AreParagraphs(string[] paragraphs) =>
        ParagraphLabels().Any(label => label.Select(Bare).SequenceEqual(paragraphs.Select(Bare)));

    /// <summary>F1 of the words, against the label that fits best; captions, noise and a dateline in the lead may be there or not.</summary>
    public double SharedWords(string[] paragraphs)
    {
        List<string[]> labels = [.. ParagraphLabels()];
        if (String(_extra, "lead_without_dateline") is { } lead)
        {
            labels.Add([.. Strings(_expected, "paragraphs").Select(one => one.Contains(lead, StringComparison.Ordinal) ? lead : one)]);
        }

        string[] optional = [.. Strings(_extra, "captions"), .. Strings(_extra, "noise")];
        labels.AddRange([.. labels.Select(label => (string[])[.. label, .. optional])]);
        return labels.Max(label => F1(Words(label), Words(paragraphs)));
    }

    private IEnumerable<string[]> ParagraphLabels() =>
        [Strings(_expected, "paragraphs"), .. Alternatives("paragraphs").Select(one => one.EnumerateArray().Select(text => text.GetString()!).ToArray())];

    private IEnumerable<JsonElement> Alternatives(string field) =>
        _extra.ValueKind == JsonValueKind.Object && _extra.TryGetProperty("accept", out JsonElement accept)
        && accept.TryGetProperty(field, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static bool Same(string[] wanted, string[] got) => wanted.Select(Bare).ToHashSet().SetEquals(got.Select(Bare));

    private static bool Contains(string whole, string part) => $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    private static double F1(Dictionary<string, int> wanted, Dictionary<string, int> got)
    {
        int both = wanted.Sum(word => Math.Min(word.Value, got.GetValueOrDefault(word.Key)));
        return wanted.Count + got.Count == 0 ? 1 : 2.0 * both / (wanted.Values.Sum() + got.Values.Sum());
    }

    private static Dictionary<string, int> Words(string[] texts) =>
        texts.SelectMany(text => (Bare(text) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(word => word).ToDictionary();

    /// <summary>Without direction marks, with one space for a run of white space, without marks at the ends; <c>null</c> where nothing is left.</summary>
    private static string? Bare(string? text)
    {
        IEnumerable<char> shown = (text ?? "").Where(c => !(c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'));
        string folded = string.Join(' ', new string([.. shown]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(Trimmed.ToCharArray());
        return folded.Length == 0 ? null : folded;
    }

    private static string? String(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Strings(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(one => one.GetString()!)]
            : [];
}
