using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ArticleKit.Serialization;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that write JSON.</summary>
internal static class JsonLines
{
    /// <summary>An article by our writer, and its properties by the source-generated serializer with the encoder that leaves Arabic as it is.</summary>
    public static RatioPair Article(RatioText text)
    {
        Article[] articles = [.. ParseLines.Standard(text).Select(ArticleKit.Article.Parse)];
        PlainArticle[] plain = [.. articles.Select(PlainArticle.From)];
        PlainContext context = new(new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        });
        int[] lengths = [.. articles.Select(article => Encoding.UTF8.GetByteCount(ArticleJson.Serialize(article)))];
        ArrayBufferWriter<byte> ours = new();
        ArrayBufferWriter<byte> theirs = new();
        return new RatioPair(
            new(i =>
            {
                ours.ResetWrittenCount();
                ArticleJson.Write(ours, articles[i]);
                return ours.WrittenCount;
            }),
            new(i =>
            {
                theirs.ResetWrittenCount();
                using Utf8JsonWriter writer = new(theirs, new JsonWriterOptions { Encoder = context.Options.Encoder });
                JsonSerializer.Serialize(writer, plain[i], context.PlainArticle);
                return theirs.WrittenCount;
            }),
            articles.Length,
            Math.Min(articles.Length, 256),
            i => lengths[i]);
    }
}

/// <summary>An article as people write one for a serializer; language and direction known, as ours has them from its text.</summary>
internal sealed record PlainArticle(string? Outlet, string? Byline, PlainAuthor[]? Authors, string? Place, string? Headline, string[] Paragraphs, string? Language, string? Direction)
{
    public static PlainArticle From(Article article) => new(
        article.Outlet,
        article.Byline,
        article.Authors.IsEmpty ? null : [.. article.Authors.Select(author => new PlainAuthor(author.Name, author.Role))],
        article.Place,
        article.Headline,
        [.. article.Paragraphs],
        article.Language,
        article.Direction?.ToString());
}

/// <summary>An author of it.</summary>
internal sealed record PlainAuthor(string Name, string? Role);

/// <summary>Its source-generated serializer.</summary>
[JsonSerializable(typeof(PlainArticle))]
internal sealed partial class PlainContext : JsonSerializerContext;
