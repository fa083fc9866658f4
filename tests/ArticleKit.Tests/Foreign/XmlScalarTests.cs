using System.Text;
using ArticleKit.Tests.Serialization.Xml;

namespace ArticleKit.Tests.Foreign;

/// <summary>All 1,112,064 Unicode scalars through each format and libxml2: the same text back, or U+FFFD where XML 1.0 has no way to write it.</summary>
public class XmlScalarTests
{
    private const int Block = 4096;

    private static readonly Lazy<string[]> Blocks = new(() =>
        [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Chunk(Block).Select(block => string.Concat(block.Select(char.ConvertFromUtf32)))]);

    [Theory]
    [InlineData("nitf", "//*[local-name()='hl1']", "//*[local-name()='body.content']")]
    [InlineData("newsml-g2", "//*[local-name()='contentMeta']/*[local-name()='headline']", "//*[local-name()='body.content']")]
    [InlineData("atom", "//*[local-name()='entry']/*[local-name()='title']", "//*[local-name()='content']")]
    public async Task Every_scalar_in_headline_and_body_is_read_back_by_libxml2_and_by_us(string name, string headline, string body)
    {
        await XmllintValidator.RequireAsync();
        string all = string.Concat(Blocks.Value);
        Assert.Equal(1_112_064, all.EnumerateRunes().Count());
        Article article = new() { Headline = all, Paragraphs = [.. Blocks.Value] };
        XmlFormat format = XmlFormat.Of(name);
        string text = format.Write(article);
        string expected = XmlAllowed.Of(all)!;
        Assert.Equal(31, all.Zip(expected).Count(pair => pair.First != pair.Second));
        Assert.True(expected == await XmllintValidator.TextAsync(text, headline), "the headline differs");
        Assert.True(expected == await XmllintValidator.TextAsync(text, body), "the body differs");
        Assert.True(XmlAllowed.Of(article) == format.Parse(text), "our reader differs");
    }

    [Fact]
    public void Every_scalar_comes_back_from_us_between_letters_at_the_ends_and_alone()
    {
        string[] texts = [.. Enumerable.Range(0, 0x3000).Concat(Enumerable.Range(0xF900, 0x700)).Where(Rune.IsValid).Select(char.ConvertFromUtf32)];
        Article article = new() { Paragraphs = [.. texts], Tags = [.. texts], Captions = [.. texts.Select(text => text + "a" + text)] };
        foreach (XmlFormat format in XmlFormat.All)
        {
            Assert.True(XmlAllowed.Of(article) == format.Parse(format.Write(article)), format.Name);
        }
    }
}
