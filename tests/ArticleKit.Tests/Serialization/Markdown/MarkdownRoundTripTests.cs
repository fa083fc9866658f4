using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using HostileTexts = ArticleKit.Tests.Serialization.Xml.HostileTexts;
using Printed = ArticleKit.Tests.Serialization.Xml.PrintedArticles;

namespace ArticleKit.Tests.Serialization.Markdown;

public class MarkdownRoundTripTests
{
    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Every_field_of_any_article_comes_back(Article article, bool isPlain) => AssertComesBack(article, isPlain);

    [Law(MaxTest = 5_000, Arbitrary = [typeof(MarkdownTexts)])]
    public void Every_field_comes_back_that_is_full_of_the_signs_of_Markdown_and_YAML(string text, bool isPlain) =>
        AssertComesBack(HostileTexts.Everywhere(text), isPlain);

    [Law(MaxTest = 2_000, Arbitrary = [typeof(Printed)])]
    public void Articles_as_they_are_read_and_changed_come_back(Article article, bool isPlain) => AssertComesBack(article, isPlain);

    [Law(MaxTest = 1_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task String_buffer_and_stream_get_the_same_bytes_and_give_the_same_article(Article article, bool isPlain)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        ArticleMarkdownOptions options = new() { PlainMetadata = isPlain, Id = "urn:x:1" };
        ArrayBufferWriter<byte> buffer = new();
        using MemoryStream stream = new();
        ArticleMarkdown.Write(buffer, article, options);
        await ArticleMarkdown.WriteAsync(stream, article, options, token);
        string text = ArticleMarkdown.ToString(article, options);
        Assert.Equal(Encoding.UTF8.GetBytes(text), buffer.WrittenSpan);
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        Assert.True(stream.CanWrite, "The stream is the caller's.");
        Assert.Equal(ArticleMarkdown.Parse(text), ArticleMarkdown.Read(buffer.WrittenSpan));
        Assert.Equal(ArticleMarkdown.Parse(text), ArticleMarkdown.Read(Encoding.UTF8.GetBytes("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        using ChunkedStream chunks = new(stream.ToArray(), 1, 700, 3);
        Assert.Equal(ArticleMarkdown.Parse(text), await ArticleMarkdown.ReadAsync(chunks, token));
    }

    [Fact]
    public void A_dateline_that_is_glued_to_the_lead_stands_in_the_front_matter_alone_and_comes_back()
    {
        Article article = new() { Dateline = "الرباط", Place = "الرباط", Paragraphs = ["الرباط - نص الفقرة.", "أخرى"] };
        string text = ArticleMarkdown.ToString(article);
        Assert.EndsWith("\n---\n\nنص الفقرة.\n\nأخرى\n", text, StringComparison.Ordinal);
        Assert.Contains("\ndateline: الرباط\ndateline-gap: \"&#32;-&#32;\"\n", text, StringComparison.Ordinal);
        Assert.Equal(article, ArticleMarkdown.Parse(text));
    }

    [Fact]
    public void A_line_that_contradicts_the_fields_is_called_raw_and_stays_where_it_is()
    {
        Article article = new() { Dateline = "الرباط", Place = "سلا", Byline = "بقلم: هدى النجار", Authors = [new Author { Name = "مريم بنت السالك" }], Paragraphs = ["الرباط - نص الفقرة."] };
        string text = ArticleMarkdown.ToString(article);
        Assert.Contains("\nraw-dateline: ", text, StringComparison.Ordinal);
        Assert.Contains("\nraw-byline: ", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nالرباط - نص الفقرة.\n", text, StringComparison.Ordinal);
        Assert.Equal(article, ArticleMarkdown.Parse(text));
    }

    private static void AssertComesBack(Article article, bool isPlain)
    {
        string text = ArticleMarkdown.ToString(article, new ArticleMarkdownOptions { PlainMetadata = isPlain });
        Assert.Equal(MarkdownKept.Of(article), ArticleMarkdown.Parse(text));
    }
}
