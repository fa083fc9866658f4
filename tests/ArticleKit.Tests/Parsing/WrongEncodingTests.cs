using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Parsing;

/// <summary>AK0010: told where it is so, and of no text that isn't.</summary>
public class WrongEncodingTests
{
    private static readonly Encoding Arabic = CodePagesEncodingProvider.Instance.GetEncoding("windows-1256")!;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;

    public static TheoryData<string, string> Wrong => new()
    {
        { "UTF-8 as Windows-1252", Western.GetString(Encoding.UTF8.GetBytes(Text)) },
        { "UTF-8 as Latin-1", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Text)) },
        { "UTF-8 as Windows-1256", Arabic.GetString(Encoding.UTF8.GetBytes(Text)) },
        { "Windows-1256 as Windows-1252", Western.GetString(Arabic.GetBytes(Text)) },
        { "Windows-1256 as UTF-8", Encoding.UTF8.GetString(Arabic.GetBytes(Text)) },
        { "Windows-1256 as Latin-1", Encoding.Latin1.GetString(Arabic.GetBytes(Text)) },
    };

    private static string Text => File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Arabic_that_was_decoded_wrongly_is_reported_where_it_begins(string how, string text)
    {
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        Assert.False(result.IsArticle);
        Assert.Equal(OtherPartKind.Unread, Assert.Single(result.Layout.Parts).Other);
        Assert.Equal("AK0010", result.Error?.Code);
        Assert.True(result.Error?.Span is { Start: < 4 } span && span.End <= text.Length, how);
        Assert.Equal("AK0010", ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(text)).Error?.Code);
    }

    [Fact]
    public void Bytes_that_are_hardly_UTF8_are_refused_and_some_broken_ones_are_a_warning()
    {
        Assert.Equal(["AK0006", "AK0010"], ArticleParser.Default.ParseUtf8(Arabic.GetBytes(Text)).Diagnostics.Select(one => one.Code).Order(StringComparer.Ordinal));
        ArticleParseResult broken = ArticleParser.Default.ParseUtf8([.. Encoding.UTF8.GetBytes(Text), .. Enumerable.Repeat((byte)0xFF, 20)]);
        Assert.True(broken.IsArticle);
        Assert.Null(broken.Error);
        Assert.Contains(broken.Diagnostics, one => one.Id == ArticleDiagnosticId.InvalidUtf8);
    }

    [Theory]
    [InlineData("Le déjeuner à Noël, où l'on goûte la crème brûlée: très réussi, même l'été.")]
    [InlineData("Øl og brød på Østerbro. Særlig gode æbler.")]
    [InlineData("ÀÉÎÕÜ")]
    [InlineData("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("eight of them \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("Новости дня и погода на завтра в городе")]
    [InlineData("\u062E\u0637\u060C \u062D\u0638\u061B \u0634\u0631\u0637: \u0648\u0633\u0637\u060C \u0636\u063A\u0637\u060C \u0646\u0642\u0637\u060C \u0641\u0642\u0637\u060C \u0646\u0645\u0637\u060C \u0634\u0631\u0637\u060C \u0631\u0628\u0637\u060C")]
    public void Text_that_is_what_it_should_be_is_not(string text) => Assert.True(ArticleKit.Parsing.WrongEncoding.Find(text).IsEmpty);

    [Fact]
    public void No_sample_is() => Assert.All(
        Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt"),
        path => Assert.True(ArticleKit.Parsing.WrongEncoding.Find(File.ReadAllText(path)).IsEmpty, path));
}
