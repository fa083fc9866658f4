using System.Text;

namespace ArticleKit.Tests;

public class ArticleLayoutTests
{
    private const string Text = "\uFEFFالعيون الآن\r\nسعيد بنعلي//الرباط\r\nعنوان \uD83D\uDE00 طويل في سطر واحد كامل\r\nفقرة من الخبر تنتهي بنقطة.";

    [Fact]
    public void Parts_are_found_by_kind_and_index()
    {
        ArticleLayout layout = ArticleParser.Default.Parse(Text).Layout;
        Assert.Equal("سعيد بنعلي", layout.Find(ArticlePartKind.Author, 0)!.Span.Slice(Text).ToString());
        Assert.Equal("//", layout.Find(ArticlePartKind.Separator)!.Span.Slice(Text).ToString());
        Assert.Null(layout.Find(ArticlePartKind.Author, 1));
        Assert.Null(layout.Find(ArticlePartKind.Agency));
    }

    [Fact]
    public void Units_differ_by_what_they_count()
    {
        ArticleLayout utf16 = ArticleParser.Default.Parse(Text).Layout;
        ArticleLayout utf8 = utf16.To(TextUnit.Utf8, Text);
        ArticleLayout codePoints = utf16.To(TextUnit.CodePoint, Text);
        Assert.Equal(1, utf16.Find(ArticlePartKind.Outlet)!.Span.Start);
        Assert.Equal(3, utf8.Find(ArticlePartKind.Outlet)!.Span.Start);
        Assert.Equal(utf16.Length - 1, codePoints.Length);
        Assert.Equal(Encoding.UTF8.GetByteCount(Text), utf8.Length);
        Assert.Equal(utf8, ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(Text)).Layout);
        Assert.Equal(utf16, codePoints.To(TextUnit.Utf16, Text));
        Assert.Same(utf16, utf16.To(TextUnit.Utf16, Text));
    }

    [Fact]
    public void A_source_of_another_length_is_refused()
    {
        ArticleLayout layout = ArticleParser.Default.Parse(Text).Layout;
        Assert.Throws<ArgumentException>(() => layout.To(TextUnit.Utf8, Text.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => layout.To(TextUnit.Utf8, Text + "س"));
        Assert.Throws<ArgumentException>(() => layout.To(TextUnit.Utf8, ""));
    }

    [Fact]
    public void Layouts_of_the_same_text_are_equal_with_equal_hashes_and_so_are_their_parts()
    {
        ArticleLayout one = ArticleParser.Default.Parse(Text).Layout;
        ArticleLayout other = ArticleParser.Default.Parse(Text).Layout;
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Parts.Select(part => part.GetHashCode()), other.Parts.Select(part => part.GetHashCode()));
        Assert.NotEqual(one, ArticleParser.Default.Parse(Text + "\nفقرة ثانية.").Layout);
    }

    [Fact]
    public void Layouts_and_parts_print_themselves_without_text()
    {
        ArticleLayout layout = ArticleParser.Default.Parse(Text).Layout;
        Assert.Equal($"ArticleLayout {{ {Text.Length} Utf16, {layout.Parts.Length} parts }}", layout.ToString());
        Assert.Equal("Author[0] [14..24)", layout.Find(ArticlePartKind.Author, 0)!.ToString());
        Assert.Equal("Outlet [1..12)", layout.Find(ArticlePartKind.Outlet)!.ToString());
    }
}
