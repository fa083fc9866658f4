using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Writes one <c>NewsArticle</c>.</summary>
internal static class JsonLdWriter
{
    /// <summary>Writes the article as one object.</summary>
    public static void Write(Utf8JsonWriter writer, Article given, JsonLdOptions options)
    {
        string id = ArticleId.Of(given, options.Id);
        Article article = ArticleStrings.WellFormed(given);
        string? dateline = PrintedCredits.Dateline(article);
        writer.WriteStartObject();
        WriteContext(writer, options.WithDirection ? article.Direction : null);
        writer.WriteString("@type"u8, "NewsArticle"u8);
        writer.WriteString("@id"u8, id);
        writer.WriteString("identifier"u8, id);
        WriteText(writer, "headline", article.Headline);
        WriteText(writer, "alternativeHeadline", article.Kicker);
        WriteText(writer, "description", article.Deck);
        WriteText(writer, "articleSection", article.Section);
        WriteText(writer, "inLanguage", article.Language);
        WriteAuthors(writer, article);
        WriteThings(writer, "contributor", "Person", "name", [.. article.Credits.Select(credit => credit.Name)]);
        WritePublisher(writer, article.Outlet);
        WriteText(writer, "dateline", dateline);
        WriteThings(writer, "locationCreated", "Place", "name", Several.Names(article.Place, article.Places));
        WriteText(writer, "datePublished", DateText.Of(article.Date));
        WriteThings(writer, "associatedMedia", "ImageObject", "caption", article.Captions);
        WriteTexts(writer, "keywords", article.Tags);
        WriteText(writer, "articleBody", Body(dateline, article.Paragraphs));
        writer.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter writer, TextDirection? direction)
    {
        if (direction is null)
        {
            writer.WriteString("@context"u8, JsonLdNames.Context);
            return;
        }

        writer.WriteStartArray("@context"u8);
        writer.WriteStringValue(JsonLdNames.Context);
        writer.WriteStartObject();
        writer.WriteString("@direction"u8, FieldDirection.NameOf(direction));
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    // People, then agencies: schema.org has one property for both, and tells them apart by type.
    private static void WriteAuthors(Utf8JsonWriter writer, Article article)
    {
        ImmutableArray<string> agencies = Several.Names(article.Agency, article.Agencies);
        if (article.Authors.IsEmpty && agencies.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("author"u8);
        foreach (Author author in article.Authors)
        {
            WriteThing(writer, "Person", "name", author.Name);
        }

        foreach (string agency in agencies)
        {
            WriteThing(writer, JsonLdNames.Agency, "name", agency);
        }

        writer.WriteEndArray();
    }

    private static void WritePublisher(Utf8JsonWriter writer, string? outlet)
    {
        if (outlet is not null)
        {
            writer.WritePropertyName("publisher"u8);
            WriteThing(writer, JsonLdNames.Outlet, "name", outlet);
        }
    }

    private static string? Body(string? dateline, ImmutableArray<string> paragraphs)
    {
        string[] body = [.. BodyText.NotBlank(paragraphs)];
        if (body.Length == 0)
        {
            return null;
        }

        body[0] = DatelineSlot.Cut(dateline, body[0]);
        return BodyText.Join(body);
    }

    private static void WriteThings(Utf8JsonWriter writer, string property, string type, string of, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            WriteThing(writer, type, of, name);
        }

        writer.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter writer, string type, string property, string name)
    {
        writer.WriteStartObject();
        writer.WriteString("@type"u8, type);
        writer.WriteString(property, name);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string property, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(property);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(property, text);
        }
    }
}
