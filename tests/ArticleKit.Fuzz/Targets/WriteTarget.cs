using System.Buffers;
using System.Text;
using ArticleKit.Fuzz.Engine;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;
using ArticleKit.Tests.Serialization.Markdown;
using ArticleKit.Tests.Serialization.Xml;

namespace ArticleKit.Fuzz.Targets;

/// <summary>What was read from a text is written in every format, and comes back from those that hold every field.</summary>
internal static class WriteTarget
{
    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        ArticleExplanation explanation = ArticleParser.Default.Explain(text);
        ArrayBufferWriter<byte> page = new();
        AnnotatedPage.Write(page, text, explanation);
        Assert.True(System.Text.Unicode.Utf8.IsValid(page.WrittenSpan));
        if (explanation.Result.Article is not { } article)
        {
            return;
        }

        ArrayBufferWriter<byte> html = new();
        ArticleHtml.Write(html, article);
        Assert.True(System.Text.Unicode.Utf8.IsValid(html.WrittenSpan));
        Assert.Equal(WellFormed.Of(article), ArticleJson.Deserialize(ArticleJson.Serialize(article)));
        Assert.Equal(WellFormed.Of(article), Assert.Single(JsonFeed.Parse(JsonFeed.ToString([article]))));
        Assert.Equal(MarkdownKept.Of(article), ArticleMarkdown.Parse(ArticleMarkdown.ToString(article)));
        Assert.Equal(XmlAllowed.Of(article), Nitf.Parse(Nitf.ToString(article)));
        Assert.Equal(XmlAllowed.Of(article), NewsMLG2.Read(Encoding.UTF8.GetBytes(NewsMLG2.ToString(article, new NewsMLG2Options { Time = FixedClock.Instance }))));
        Assert.Equal(XmlAllowed.Of(article), Assert.Single(AtomFeed.Parse(AtomFeed.ToString([article], new AtomFeedOptions { Time = FixedClock.Instance }))));
        Assert.Equal(article.Headline, JsonLd.Parse(JsonLd.ToString(article)).Headline);
        Assert.Equal(article.Headline, Ninjs.Parse(Ninjs.ToString(article)).Headline);
    }
}
