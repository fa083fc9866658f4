using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>The annotated page: the source as it stands, every part marked where it stands.</summary>
public class AnnotatedPageTests
{
    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 2000)]
    public void The_source_element_holds_the_source(string text) => AssertHolds(text ?? "");

    [Law(MaxTest = 1000)]
    public Property A_printed_article_is_held_too() =>
        Prop.ForAll(PrintedArticles.Changed.ToArbitrary(), article => AssertHolds(string.Join('\n', [article.Outlet, article.Byline, article.Headline, .. article.Paragraphs])));

    [Fact]
    public void The_texts_that_are_hard_to_keep_are_kept() => Assert.All(AnnotatedTexts.All, AssertHolds);

    [Fact]
    public void Every_part_is_labelled_with_field_confidence_and_rule()
    {
        const string Text = "الضفاف الجديدة\nكريم السرغيني//آسفي\nمجلس آسفي يصادق على تهيئة حي النوارس\nصادق المجلس على المشروع في دورته الأخيرة.";
        ArticleExplanation why = ArticleParser.Default.Explain(Text);
        string page = AnnotatedPage.ToString(Text, why);
        for (int i = 0; i < why.Parts.Length; i++)
        {
            string part = $" id=\"p{i}\" data-label=\"{i + 1} ";
            Assert.Contains(part, page, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"#p{i}\">{i + 1}</a>", page, StringComparison.Ordinal);
            Assert.Contains(why.Parts[i].Rule, page, StringComparison.Ordinal);
        }

        Assert.Equal(why.Of(ArticlePartKind.Headline).Part.Span.Slice(Text), HtmlTextContent.Between(page, "<span class=\"part headline", "</span>").Split('>')[^1]);
    }

    [Fact]
    public void Diagnostics_stand_at_their_place_of_a_text_that_is_no_article_too()
    {
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 3 });
        string page = AnnotatedPage.ToString("abcdef", parser.Explain("abcdef"));
        Assert.Contains("id=\"d0\" href=\"#m0\" aria-label=\"AK0005\"", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"m0\"><a href=\"#d0\">", page, StringComparison.Ordinal);
        Assert.Equal("abcdef", SourceOf(page));
    }

    [Fact]
    public void Another_text_than_the_one_that_was_read_is_refused()
    {
        ArticleExplanation why = ArticleParser.Default.Explain("x");
        Assert.Equal("source", Assert.Throws<ArgumentException>(() => AnnotatedPage.ToString("xy", why)).ParamName);
        Assert.Throws<ArgumentNullException>(() => AnnotatedPage.ToString(null!, why));
        Assert.Throws<ArgumentNullException>(() => AnnotatedPage.ToString("x", null!));
    }

    [Fact]
    public async Task All_ways_out_give_the_same()
    {
        ArticleExplanation why = ArticleParser.Default.Explain("نص\nآخر");
        string page = AnnotatedPage.ToString("نص\nآخر", why);
        ArrayBufferWriter<byte> buffer = new();
        AnnotatedPage.Write(buffer, "نص\nآخر", why);
        using MemoryStream stream = new();
        await AnnotatedPage.WriteAsync(stream, "نص\nآخر", why, TestContext.Current.CancellationToken);
        Assert.Equal(page, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(page, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void There_is_no_script_and_nothing_is_loaded()
    {
        string page = AnnotatedPage.ToString("x", ArticleParser.Default.Explain("x"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
    }

    private static void AssertHolds(string text) =>
        Assert.Equal(AnnotatedTexts.Allowed(text), SourceOf(AnnotatedPage.ToString(text, ArticleParser.Default.Explain(text))));

    private static string SourceOf(string page) => HtmlTextContent.Between(page, "<pre id=\"source\">\n", "</pre>");
}
