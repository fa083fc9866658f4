using System.Globalization;
using System.Text.Json;

namespace ArticleKit.Tests.Foreign;

/// <summary>The types of schema.org that articles are made of: which properties each has, and what their values may be.</summary>
internal sealed class SchemaOrgVocabulary
{
    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:sszzz"];

    private readonly Dictionary<string, (string[] Ancestors, Dictionary<string, string[]> Properties)> _types = [];

    public SchemaOrgVocabulary(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        foreach (JsonProperty type in document.RootElement.GetProperty("types").EnumerateObject())
        {
            _types[type.Name] = (
                Strings(type.Value.GetProperty("ancestors")),
                type.Value.GetProperty("properties").EnumerateArray().ToDictionary(
                    property => property.GetProperty("property").GetString()!, property => Strings(property.GetProperty("expected"))));
        }
    }

    /// <summary>What is wrong with a node; nothing where it is right.</summary>
    public List<string> Problems(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        List<string> problems = [];
        Check(document.RootElement, problems);
        return problems;
    }

    private void Check(JsonElement node, List<string> problems)
    {
        string type = node.GetProperty("@type").GetString()!;
        if (!_types.TryGetValue(type, out var known))
        {
            problems.Add($"no type {type}");
            return;
        }

        foreach (JsonProperty property in node.EnumerateObject().Where(property => property.Name[0] != '@'))
        {
            if (!known.Properties.TryGetValue(property.Name, out string[]? expected))
            {
                problems.Add($"{type} has no {property.Name}");
                continue;
            }

            foreach (JsonElement value in property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value })
            {
                if (!Fits(value, expected))
                {
                    problems.Add($"{type}.{property.Name} is none of {string.Join(", ", expected)}");
                }
                else if (value.ValueKind == JsonValueKind.Object)
                {
                    Check(value, problems);
                }
            }
        }
    }

    private bool Fits(JsonElement value, string[] expected)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            string text = value.GetString()!;
            return expected.Contains("Text")
                || (expected.Contains("Date") && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                || (expected.Contains("DateTime") && IsDateTime(text));
        }

        return value.ValueKind == JsonValueKind.Object
            && _types.TryGetValue(value.GetProperty("@type").GetString()!, out var type)
            && type.Ancestors.Intersect(expected).Any();
    }

    // The first and last days have offsets that lead out of what the framework's type holds.
    private static bool IsDateTime(string text) => text.Length > 19
        ? DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && DateTimeOffset.TryParseExact("2000-01-01" + text[10..], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        : DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string[] Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
