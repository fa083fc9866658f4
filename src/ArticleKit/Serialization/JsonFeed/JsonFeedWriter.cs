using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Writes a feed, article by article.</summary>
internal sealed class JsonFeedWriter(Utf8JsonWriter writer, JsonFeedOptions options)
{
    public const string Version = "https://jsonfeed.org/version/1.1";

    /// <summary>The extension object: the native JSON of what the format has no property for.</summary>
    public const string Extension = "_articlekit";

    private bool _isOpen;

    /// <summary>Writes an article.</summary>
    public void Add(Article given)
    {
        Article article = ArticleStrings.WellFormed(given);
        Open(article.Outlet);
        string text = BodyText.Join(article.Paragraphs);
        writer.WriteStartObject();
        writer.WriteString("id"u8, ArticleId.Of(given));
        WriteText("title", article.Headline);
        WriteText("language", article.Language);
        WriteAuthors(article);
        WriteText("date_published", DateText.InstantOf(article.Date));
        WriteText("summary", article.Deck);
        writer.WriteString("content_text"u8, text);
        if (text.Length > 0)
        {
            writer.WriteString("content_html"u8, HtmlParagraphs.Write(article));
        }

        WriteTags(article);
        WriteRest(article, text);
        writer.WriteEndObject();
    }

    /// <summary>Ends the feed.</summary>
    public void End()
    {
        Open(null);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Open(string? outlet)
    {
        if (_isOpen)
        {
            return;
        }

        _isOpen = true;
        writer.WriteStartObject();
        writer.WriteString("version"u8, Version);
        writer.WriteString("title"u8, options.Title ?? outlet ?? "");
        WriteText("home_page_url", options.HomePageUrl?.AbsoluteUri);
        WriteText("feed_url", options.FeedUrl?.AbsoluteUri);
        writer.WriteStartArray("items"u8);
    }

    private void WriteAuthors(Article article)
    {
        if (!article.Authors.IsEmpty)
        {
            writer.WriteStartArray("authors"u8);
            foreach (Author author in article.Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("name"u8, author.Name);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private void WriteTags(Article article)
    {
        if (!article.Tags.IsEmpty)
        {
            writer.WriteStartArray("tags"u8);
            foreach (string tag in article.Tags)
            {
                writer.WriteStringValue(tag);
            }

            writer.WriteEndArray();
        }
    }

    // What stands elsewhere, and comes back from there, is left out. The object is there even if nothing is in it: it says whose feed this is.
    private void WriteRest(Article article, string text)
    {
        Article rest = article with
        {
            Headline = null,
            Deck = null,
            Tags = [],
            Language = null,
            Direction = article.Direction,
            Authors = article.Authors.All(author => author is { Role: null, Place: null }) ? [] : article.Authors,
            Paragraphs = BodyText.Split(text).SequenceEqual(article.Paragraphs) ? [] : article.Paragraphs,
        };
        ArrayBufferWriter<byte> json = new();
        ArticleJson.Write(json, rest);
        writer.WritePropertyName(Extension);
        using JsonDocument document = JsonDocument.Parse(json.WrittenMemory);
        document.RootElement.WriteTo(writer);
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
