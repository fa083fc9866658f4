using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>A value of schema.org as a text.</summary>
internal static class JsonLdValue
{
    /// <summary>The text itself, of a value object its <c>@value</c>, of a thing its name, or else its id.</summary>
    /// <exception cref="JsonException">It is none of them.</exception>
    public static string Text(JsonPart value) =>
        value.IsText ? value.Text
        : !value.IsObject ? throw value.Error("A text or a thing is expected here.")
        : value.FindText("@value") ?? Name(value) ?? value.FindText("@id") ?? throw value.Error("The thing has no name.");

    // A name may be in several languages; the first one counts.
    private static string? Name(JsonPart thing) => thing.Find("name") switch
    {
        null => null,
        { IsList: true } names => names.Elements.Select(Plain).FirstOrDefault(),
        { } name => Plain(name),
    };

    private static string? Plain(JsonPart name) => name.IsObject ? name.FindText("@value") : name.Text;
}
