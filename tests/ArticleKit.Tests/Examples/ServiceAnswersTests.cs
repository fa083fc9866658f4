using System.Net;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>Single texts over real HTTP.</summary>
[Collection(nameof(SharedService))]
public class ServiceAnswersTests(SharedService shared)
{
    private static readonly string Text = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    private static readonly Article Article = Article.Parse(Text);

    public static TheoryData<string, string, Func<Article, string>> Formats => new()
    {
        { "json", "application/json", static article => ArticleJson.Serialize(article) },
        { "jsonld", "application/ld+json", static article => JsonLd.ToString(article) },
        { "ninjs", "application/vnd.iptc.ninjs+json", static article => Ninjs.ToString(article) },
        { "nitf", "application/vnd.nitf", static article => Nitf.ToString(article) },
        { "jsonfeed", "application/feed+json", static article => JsonFeed.ToString([article]) },
        { "markdown", "text/markdown", static article => ArticleMarkdown.ToString(article) },
        { "html", "text/html", static article => ArticleHtml.ToString(article) },
    };

    [Theory]
    [MemberData(nameof(Formats), DisableDiscoveryEnumeration = true)]
    public async Task A_format_is_had_by_its_name_or_by_Accept(string name, string mediaType, Func<Article, string> write)
    {
        (HttpStatusCode status, string? type, string body) = await PostAsync("?to=" + name, "text/plain", Text);
        Assert.Equal((HttpStatusCode.OK, mediaType, write(Article)), (status, type, body));
        (status, type, body) = await PostAsync("", "text/plain", Text, $"application/pdf, {mediaType};q=0.9, */*;q=0.1");
        Assert.Equal((HttpStatusCode.OK, mediaType, write(Article)), (status, type, body));
    }

    [Theory]
    [InlineData("newsml-g2", "application/vnd.iptc.g2.newsitem+xml")]
    [InlineData("atom", "application/atom+xml")]
    [InlineData("annotated", "text/html")]
    public async Task What_carries_the_time_or_the_source_is_had_too(string name, string mediaType)
    {
        (HttpStatusCode status, string? type, string body) = await PostAsync("?to=" + name, "text/plain", Text);
        Assert.Equal((HttpStatusCode.OK, mediaType), (status, type));
        Assert.Contains(Article.Headline!, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/plain", "", 422, "AK0001", 0)]
    [InlineData("?to=ninjs", "text/plain; charset=utf-8", " \n", 422, "AK0001", 0)]
    [InlineData("", "application/json", "{\"text\":\"\"}", 422, "AK0001", 0)]
    [InlineData("", "application/json", "{\"text\":\"a\\nb\",\"template\":\"{outlet}//\\n{body}\"}", 422, "AK0008", 0)]
    [InlineData("", "application/json", "{\"text\":\"a\",\"template\":\"{x}\"}", 422, null, 0)]
    [InlineData("", "application/json", "{\"text\":\"a\",\"words\":\"nonsense\"}", 422, null, null)]
    [InlineData("", "application/json", "{\"text\":7}", 400, null, null)]
    [InlineData("", "application/json", "{", 400, null, null)]
    [InlineData("", "application/json", "null", 400, null, null)]
    [InlineData("", "text/plain; charset=klingon", "x", 415, null, null)]
    [InlineData("", "text/plain; charset=utf-7", "x", 415, null, null)]
    [InlineData("", "text/html", "x", 415, null, null)]
    [InlineData("", "///", "x", 415, null, null)]
    [InlineData("?to=pdf", "text/plain", "x", 406, null, null)]
    public async Task What_is_wrong_is_told_with_code_and_place(string query, string type, string body, int status, string? code, int? offset)
    {
        (HttpStatusCode answered, string? answerType, string answer) = await PostAsync(query, type, body);
        Assert.Equal(((HttpStatusCode)status, "application/problem+json"), (answered, answerType));
        using JsonDocument problem = JsonDocument.Parse(answer);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
        Assert.Equal(code, problem.RootElement.TryGetProperty("code", out JsonElement one) ? one.GetString() : null);
        Assert.Equal(offset, problem.RootElement.TryGetProperty("offset", out one) ? one.GetInt32() : null);
    }

    [Theory]
    [InlineData(100_001)]
    [InlineData(600_001)]
    public async Task What_is_too_long_is_refused_by_the_parser_or_the_server(int length)
    {
        (HttpStatusCode status, _, string body) = await PostAsync("", "text/plain", new string('x', length));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("\"code\":\"AK0005\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_another_encoding_and_packed_ones_are_refused()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using ByteArrayContent unnamed = new(Encoding.GetEncoding(1256).GetBytes(Text));
        unnamed.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        using HttpResponseMessage refused = await shared.Service.Client.PostAsync(RunningService.Path("articles"), unnamed, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("AK0010", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using ByteArrayContent packed = new([0x1F, 0x8B, 8, 0]);
        packed.Headers.TryAddWithoutValidation("Content-Type", "text/plain");
        packed.Headers.TryAddWithoutValidation("Content-Encoding", "gzip");
        using HttpResponseMessage unread = await shared.Service.Client.PostAsync(RunningService.Path("articles"), packed, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, unread.StatusCode);
    }

    [Theory]
    [InlineData("application/json", "{\"text\":\"x\",\"text\":\"y\"}", HttpStatusCode.BadRequest, "byte")]
    [InlineData("application/json", "{\"TEXT\":\"x\"}", HttpStatusCode.BadRequest, "text")]
    [InlineData("application/x-ndjson", "{\"id\":7,\"id\":8,\"text\":\"x\"}\n", HttpStatusCode.OK, "AK0105")]
    public async Task A_property_counts_once_and_by_its_own_name(string type, string body, HttpStatusCode status, string told)
    {
        (HttpStatusCode answered, _, string answer) = await PostAsync("", type, body);
        Assert.Equal(status, answered);
        Assert.Contains(told, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_1256_is_read_where_it_is_named()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using ByteArrayContent content = new(Encoding.GetEncoding(1256).GetBytes(Text));
        content.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=\"windows-1256\"");
        using HttpResponseMessage answer = await shared.Service.Client.PostAsync(RunningService.Path("articles"), content, TestContext.Current.CancellationToken);
        Assert.Equal(ArticleJson.Serialize(Article), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_reference_date_resolves_what_counts_from_it()
    {
        (_, _, string body) = await PostAsync("", "application/json", JsonSerializer.Serialize(new { text = Text + "نشر أمس\n", reference = "2026-11-24" }));
        Assert.Equal(ArticleJson.Serialize(new ArticleParser(new() { ReferenceDate = new DateOnly(2026, 11, 24) }).Parse(Text + "نشر أمس\n").Article!), body);
    }

    [Fact]
    public async Task It_is_healthy_and_lets_browsers_run_nothing_but_its_page()
    {
        Assert.Equal("Healthy", await shared.Service.Client.GetStringAsync(RunningService.Path("health"), TestContext.Current.CancellationToken));
        using HttpResponseMessage page = await shared.Service.Client.GetAsync(RunningService.Path(""), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using HttpResponseMessage missing = await shared.Service.Client.GetAsync(RunningService.Path("echo"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    private async Task<(HttpStatusCode Status, string? Type, string Body)> PostAsync(string query, string type, string body, string? accept = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "articles" + query) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using HttpResponseMessage answer = await shared.Service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
