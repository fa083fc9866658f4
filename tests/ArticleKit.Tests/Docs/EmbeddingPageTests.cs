using System.Reflection;

namespace ArticleKit.Tests.Docs;

/// <summary>The names on docs/embedding.md are those of the library.</summary>
public class EmbeddingPageTests
{
    private static readonly MarkdownPage Page = new("docs/embedding.md");

    [Fact]
    public void Every_instrument_activity_and_tag_is_on_the_page_and_no_other()
    {
        string[] names = [.. typeof(ArticleKitTelemetry).GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!)];
        string[] shown =
        [
            .. Page.Lines.SelectMany(static line => line.Split('`')).Where(static code => code.StartsWith("articlekit.", StringComparison.Ordinal)),
            .. Page.Lines.Any(static line => line.Contains("both called `ArticleKit`", StringComparison.Ordinal)) ? ["ArticleKit"] : Array.Empty<string>(),
        ];
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_event_of_the_log_is_on_the_page()
    {
        string[] events =
        [
            .. typeof(ArticleParser).Assembly.GetType("ArticleKit.Diagnostics.Log")!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
                .Select(static method => method.GetCustomAttribute<Microsoft.Extensions.Logging.LoggerMessageAttribute>()).OfType<Microsoft.Extensions.Logging.LoggerMessageAttribute>()
                .Select(static one => $"{one.EventId} `{one.EventName}`|{one.Level}").Order(StringComparer.Ordinal),
        ];
        Assert.Equal(events, Page.Table("| event | level | says |").Select(static row => $"{row[0]}|{row[1]}"));
    }
}
