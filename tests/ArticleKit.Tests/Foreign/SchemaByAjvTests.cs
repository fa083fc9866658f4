using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Foreign;

public class SchemaByAjvTests
{
    private const int Generated = 600;

    [Fact]
    public async Task Any_article_s_JSON_is_valid()
    {
        string[] values = [.. ArticleGenerators.Articles.Drawn(Generated).Select(article => ArticleJson.Serialize(article))];
        Assert.Equal(Generated, values.Length);
        await AssertValidAsync(values);
    }

    [Fact]
    public async Task What_reading_a_text_came_to_is_valid_with_layout_and_diagnostics()
    {
        ArticleJsonOptions options = new() { WithLayout = true, WithDiagnostics = true };
        string[] texts = [.. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllText), "one line", "two\nlines \uD800", ""];
        await AssertValidAsync([.. texts.Select(text => Written(ArticleParser.Default.Parse(text), options))]);
        await AssertValidAsync([.. texts.Select(text => Written(ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(text)), options))]);
    }

    [Fact]
    public async Task A_value_of_another_type_is_rejected_wherever_it_stands()
    {
        string[] broken = [.. BrokenJson.OfAnotherType(BrokenJson.Full)];
        Assert.True(broken.Length > 100, $"only {broken.Length} places were broken");
        await AssertValidAsync([BrokenJson.Full]);
        await AssertRejectedAsync(broken);
    }

    [Fact]
    public async Task A_value_out_of_its_range_a_missing_name_and_a_value_that_is_no_article_are_rejected() =>
        await AssertRejectedAsync(BrokenJson.OutOfRange);

    private static string Written(ArticleParseResult result, ArticleJsonOptions options)
    {
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, result, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static async Task AssertValidAsync(IReadOnlyList<string> values)
    {
        IReadOnlyList<string> problems = await AjvValidator.ProblemsAsync(values);
        Assert.All(values.Zip(problems), pair => Assert.True(pair.Second.Length == 0, $"{pair.Second} {pair.First}"));
    }

    private static async Task AssertRejectedAsync(IReadOnlyList<string> values)
    {
        IReadOnlyList<string> problems = await AjvValidator.ProblemsAsync(values);
        Assert.All(values.Zip(problems), pair => Assert.True(pair.Second.Length > 0, $"valid: {pair.First}"));
    }
}
