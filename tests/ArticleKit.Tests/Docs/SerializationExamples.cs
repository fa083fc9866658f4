using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/serialization.md.</summary>
public class SerializationExamples : PageExamples
{
    [Fact]
    public void Formats()
    {
        Article article = Article.Parse(File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt")));

        // docs/serialization.md: formats
        string item = Ninjs.ToString(article, new NinjsOptions { Version = "2.2" });
        string page = $"<script type=\"application/ld+json\">{JsonLd.ToString(article)}</script>";
        string feed = JsonFeed.ToString([article, Ninjs.Parse(item)]);

        // docs/serialization.md: end
        Assert.Equal(article, Ninjs.Parse(item));
        Assert.Equal(2, page.Count(c => c == '<'));
        using JsonDocument document = JsonDocument.Parse(feed);
        Assert.Equal(2, document.RootElement.GetProperty("items").GetArrayLength());
    }
}
