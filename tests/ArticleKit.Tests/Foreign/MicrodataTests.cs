using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization.Html;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>The microdata of HTML as another implementation reads it: what JSON-LD says, by the vocabulary of schema.org 30.0.</summary>
public class MicrodataTests
{
    [Fact]
    public async Task Any_article_says_what_its_JSON_LD_says()
    {
        string folder = await NodeProgram.FolderAsync("microdata-rdf-streaming-parser");
        SchemaOrgVocabulary vocabulary = new(Shared.File("schemas", "schemaorg", "NewsArticle-properties-30.0.json"));
        string[] pages = [.. GeneratedArticles.All.Select(article => JsonSerializer.Serialize(ArticleHtml.ToString(article)))];
        string[] items = await NodeProgram.LinesAsync([Shared.InRepository("eng", "read-microdata.mjs"), folder], pages);
        Assert.True(items.Length >= 300 && items.Length == pages.Length);
        Assert.All(GeneratedArticles.All.Zip(items), pair =>
        {
            Assert.Empty(vocabulary.Problems(pair.Second));
            JsonObject item = JsonNode.Parse(pair.Second)!.AsObject();
            JsonObject expected = Expected(pair.First);
            Assert.True(JsonNode.DeepEquals(expected, item), $"{expected.ToJsonString()}\n{item.ToJsonString()}");
        });
    }

    // As JSON-LD has it, but for blank fields, and with each value in a list.
    private static JsonObject Expected(Article article)
    {
        string[] paragraphs = [.. article.Paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph))];
        string? date = DateText.Of(article.Date);
        JsonObject item = new() { ["@type"] = "NewsArticle" };
        Add("headline", Text(article.Headline));
        Add("alternativeHeadline", Text(article.Kicker));
        Add("description", Text(article.Deck));
        Add("articleSection", Text(article.Section));
        Add("author", [.. article.Authors.SelectMany(author => Thing("Person", "name", author.Name)), .. Several.Names(article.Agency, article.Agencies).SelectMany(name => Thing("Organization", "name", name))]);
        Add("contributor", [.. article.Credits.SelectMany(credit => Thing("Person", "name", credit.Name))]);
        Add("publisher", Thing("NewsMediaOrganization", "name", article.Outlet));
        Add("dateline", Text(PrintedCredits.Dateline(article)));
        Add("locationCreated", [.. Several.Names(article.Place, article.Places).SelectMany(name => Thing("Place", "name", name))]);
        Add("datePublished", date is null ? [] : [date]);
        Add("associatedMedia", [.. article.Captions.SelectMany(caption => Thing("ImageObject", "caption", caption))]);
        Add("keywords", [.. article.Tags.SelectMany(Text)]);
        Add("articleBody", paragraphs.Length == 0 ? [] : [string.Join("\n\n", paragraphs.Select(HtmlAllowed.Of))]);
        return item;

        void Add(string property, JsonNode[] values)
        {
            if (values.Length > 0)
            {
                item[property] = new JsonArray(values);
            }
        }

        static JsonNode[] Text(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [HtmlAllowed.Of(text)];

        static JsonNode[] Thing(string type, string property, string? text) =>
            [.. Text(text).Select(value => new JsonObject { ["@type"] = type, [property] = new JsonArray(value) })];
    }
}
