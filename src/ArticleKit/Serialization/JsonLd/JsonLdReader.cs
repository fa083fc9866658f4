using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Reads the first article of a JSON-LD text in the vocabulary of schema.org.</summary>
/// <remarks>
/// Every property may have one value or a list of them, and a thing may stand as its name; of a field that is one, the first value counts.
/// </remarks>
internal static class JsonLdReader
{
    /// <exception cref="JsonException">There is no article, or a value has a type that schema.org doesn't allow there.</exception>
    public static Article Read(JsonPart root)
    {
        JsonPart node = Candidates(root).FirstOrDefault(IsArticle) ?? throw root.Error("There is no article of schema.org here.");
        string? dateline = First(node, "dateline");
        string body = First(node, "articleBody") ?? "";
        (string? place, ImmutableArray<string> places) = Several.Fields(Texts(node, "locationCreated"));
        ILookup<bool, string> authors = Values(node, "author").ToLookup(IsOrganization, JsonLdValue.Text);
        (string? agency, ImmutableArray<string> agencies) = Several.Fields([.. authors[true]]);
        return new Article
        {
            Outlet = First(node, "publisher"),
            Section = First(node, "articleSection"),
            Authors = [.. authors[false].Select(name => new Author { Name = name })],
            Credits = [.. Texts(node, "contributor").Select(name => new Credit { Name = name })],
            Dateline = dateline,
            Place = place,
            Places = places,
            Agency = agency,
            Agencies = agencies,
            Date = DateText.Read(First(node, "datePublished") ?? First(node, "dateCreated")),
            Kicker = First(node, "alternativeHeadline"),
            Headline = First(node, "headline"),
            Deck = First(node, "description"),
            Captions = [.. Values(node, "associatedMedia").Select(media => media.IsObject ? media.FindText("caption") : null).OfType<string>()],
            Paragraphs = BodyText.Split(DatelineSlot.PutBack(dateline, body)),
            Tags = Tags(node),
            Language = First(node, "inLanguage"),
            Direction = Direction(root),
        };
    }

    private static IEnumerable<JsonPart> Candidates(JsonPart root)
    {
        foreach (JsonPart top in root.IsList ? root.Elements : [root])
        {
            if (top.IsObject)
            {
                yield return top;
                foreach (JsonPart node in Values(top, "@graph").Where(node => node.IsObject))
                {
                    yield return node;
                }
            }
        }
    }

    private static bool IsArticle(JsonPart node) => Values(node, "@type").Any(type => JsonLdNames.IsArticle(type.Text));

    private static bool IsOrganization(JsonPart author) =>
        author.IsObject && Values(author, "@type").Any(type => JsonLdNames.IsOrganization(type.Text));

    private static IEnumerable<JsonPart> Values(JsonPart node, string property) =>
        node.Find(property) is not { } value ? [] : value.IsList ? value.Elements : [value];

    private static ImmutableArray<string> Texts(JsonPart node, string property) => [.. Values(node, property).Select(JsonLdValue.Text)];

    private static string? First(JsonPart node, string property) => Values(node, property).Select(JsonLdValue.Text).FirstOrDefault();

    // One text of several keywords has commas between them.
    private static ImmutableArray<string> Tags(JsonPart node) =>
        node.Find("keywords") is { IsText: true, Text: var text }
            ? [.. text.Split([',', '\u060C'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]
            : Texts(node, "keywords");

    private static TextDirection? Direction(JsonPart root) =>
        !root.IsObject ? null : Values(root, "@context").Where(context => context.IsObject).Select(context => context.FindText("@direction")).LastOrDefault() switch
        {
            "rtl" => TextDirection.RightToLeft,
            "ltr" => TextDirection.LeftToRight,
            _ => null,
        };
}
