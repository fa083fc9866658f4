using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Reads the articles of a JSON Feed, version 1 or 1.1.</summary>
internal static class JsonFeedReader
{
    /// <exception cref="JsonException">It is no JSON Feed.</exception>
    public static ImmutableArray<Article> Read(JsonPart feed)
    {
        string version = feed.FindText("version") ?? throw feed.Error("It has no version, so it is no JSON Feed.");
        if (version is not (JsonFeedWriter.Version or "https://jsonfeed.org/version/1"))
        {
            throw feed.Find("version")!.Error("The version is none of JSON Feed.");
        }

        string? title = feed.FindText("title");
        string? language = feed.FindText("language");
        return [.. feed.FindList("items").Select(item => Item(item, title, language))];
    }

    private static Article Item(JsonPart item, string? feedTitle, string? feedLanguage)
    {
        JsonPart? extension = item.Find(JsonFeedWriter.Extension);
        Article rest = extension is null ? new Article { Outlet = feedTitle } : Rest(extension);
        return rest with
        {
            Headline = item.FindText("title"),
            Deck = item.FindText("summary"),
            Language = item.FindText("language") ?? feedLanguage,
            Authors = rest.Authors.IsEmpty ? Authors(item) : rest.Authors,
            Date = rest.Date ?? DateText.Read(item.FindText("date_published")),
            Paragraphs = rest.Paragraphs.IsEmpty ? Body(item) : rest.Paragraphs,
            Tags = [.. item.FindList("tags").Select(tag => tag.Text)],
        };
    }

    private static Article Rest(JsonPart extension)
    {
        try
        {
            return ArticleJson.Deserialize(extension.Json);
        }
        catch (JsonException exception)
        {
            throw extension.Error($"It is no article: {exception.Message}");
        }
    }

    // Version 1 had one author only.
    private static ImmutableArray<Author> Authors(JsonPart item) =>
    [
        .. item.FindList("authors").Concat(item.Find("author") is { } one ? [one] : [])
            .Select(author => author.FindText("name")).OfType<string>().Select(name => new Author { Name = name }),
    ];

    private static ImmutableArray<string> Body(JsonPart item) =>
        item.FindText("content_text") is { } text ? BodyText.Split(text)
        : item.FindText("content_html") is { } html ? HtmlReader.Paragraphs(html)
        : [];
}
