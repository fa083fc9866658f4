using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/embedding.md.</summary>
public class EmbeddingExamples : PageExamples
{
    private static readonly string Sample = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    [Fact]
    public void A_host_has_one_parser_and_one_under_a_key()
    {
        Builder builder = new(new ServiceCollection());

        // docs/embedding.md: Register
        builder.Services.AddArticleKit(options => options with { MaxLength = 1 << 20 });
        // docs/embedding.md: end

        // docs/embedding.md: Key
        ArticleTemplate template = ArticleTemplate.Parse("{outlet}\n{authors} من {place}\n{headline}\n{body}");
        builder.Services.AddKeyedSingleton("own", (provider, key) => new ArticleParser(
            provider.GetRequiredService<ArticleParserOptions>() with { Template = template }, provider.GetService<ILogger<ArticleParser>>()));
        // docs/embedding.md: end

        using ServiceProvider services = builder.Services.BuildServiceProvider();
        Assert.Equal(1 << 20, services.GetRequiredService<ArticleParser>().Options.MaxLength);
        ArticleParserOptions own = services.GetRequiredKeyedService<ArticleParser>("own").Options;
        Assert.Equal((1 << 20, template), (own.MaxLength, own.Template));
    }

    [Fact]
    public async Task A_request_is_answered_with_an_article_or_a_problem()
    {
        Assert.Equal(200, (await AnswerAsync(ArticleParser.Default, Sample)).Status);
        Assert.Equal((422, "AK0001 at 0"), (await AnswerAsync(ArticleParser.Default, "")) is var (status, body) ? (status, body[..11]) : default);
        Assert.Equal(413, (await AnswerAsync(new ArticleParser(new() { MaxLength = 5 }), Sample)).Status);
    }

    [Fact]
    public void Bytes_become_JSON()
    {
        ArticleParser parser = ArticleParser.Default;
        byte[] utf8 = Encoding.UTF8.GetBytes(Sample);
        ArrayBufferWriter<byte> response = new();

        // docs/embedding.md: View
        using ArticleView view = parser.Read(utf8);
        ArticleJson.Write(response, view);
        // docs/embedding.md: end

        Assert.Equal(ArticleJson.Serialize(Article.Parse(Sample)), Encoding.UTF8.GetString(response.WrittenSpan));
    }

    private static async Task<(int Status, string Body)> AnswerAsync(ArticleParser parser, string text)
    {
        using MemoryStream body = new(Encoding.UTF8.GetBytes(text));
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        // docs/embedding.md: Request
        ArticleParseResult result = await parser.ParseAsync(body, cancellationToken);
        if (result.Error is { } error)
        {
            bool tooLarge = error.Id is ArticleDiagnosticId.InputTooLong or ArticleDiagnosticId.LineTooLong or ArticleDiagnosticId.TooManyLines;
            return (tooLarge ? 413 : 422, error.ToString());
        }

        return (200, ArticleJson.Serialize(result.Article!));
        // docs/embedding.md: end
    }

    /// <summary>As much of a host as the page shows.</summary>
    private sealed record Builder(IServiceCollection Services);
}
