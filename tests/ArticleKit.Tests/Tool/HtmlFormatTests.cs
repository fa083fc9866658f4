using ArticleKit.Serialization;

namespace ArticleKit.Tests.Tool;

/// <summary>HTML and the annotated page on the command line.</summary>
public class HtmlFormatTests
{
    [Fact]
    public async Task A_page_or_with_fragment_the_article_alone()
    {
        ToolResult page = await ToolHost.RunAsync(["parse", "--to", "html"], ToolHost.Text);
        ToolResult fragment = await ToolHost.RunAsync(["parse", "--to", "html", "--fragment"], ToolHost.Text);
        Assert.Equal(ArticleHtml.ToString(Article.Parse(ToolHost.Text)), page.OutputText);
        Assert.StartsWith("<article ", fragment.OutputText, StringComparison.Ordinal);
        Assert.Contains(fragment.OutputText, page.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fragment_of_another_format_is_refused_with_the_remedy()
    {
        ToolResult refused = await ToolHost.RunAsync(["parse", "--to", "nitf", "--fragment"], ToolHost.Text);
        Assert.Equal(64, refused.Code);
        Assert.Contains("--to html", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_annotated_page_shows_malformed_bytes_where_they_stand()
    {
        byte[] source = [.. "ab "u8, 0xFF, .. " cd"u8];
        ToolResult page = await ToolHost.RunAsync(["parse", "--to", "annotated"], source);
        Assert.Equal(0, page.Code);
        Assert.Matches("ab (<[^>]+>)*<a class=\"mark\" id=\"d[0-9]+\" href=\"#m[0-9]+\" aria-label=\"AK0006\"", page.OutputText);
    }

    [Fact]
    public async Task The_annotated_page_is_written_of_what_is_no_article_too_and_the_exit_code_says_so()
    {
        ToolResult page = await ToolHost.RunAsync(["parse", "--to", "annotated"], " \n");
        Assert.Equal(65, page.Code);
        Assert.Contains("AK0001", page.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_annotated_page_needs_a_text()
    {
        ToolResult refused = await ToolHost.RunAsync(["parse", "--from", "json", "--to", "annotated"], "{}");
        Assert.Equal(64, refused.Code);
        Assert.Contains("--from text", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_reading_are_seen_on_the_annotated_page()
    {
        ToolResult page = await ToolHost.RunAsync(["parse", "--to", "annotated", "--template", "{headline}\\n{body}"], ToolHost.Text);
        Assert.DoesNotContain("class=\"part outlet", page.OutputText, StringComparison.Ordinal);
        Assert.Contains("class=\"part headline", page.OutputText, StringComparison.Ordinal);
    }
}
