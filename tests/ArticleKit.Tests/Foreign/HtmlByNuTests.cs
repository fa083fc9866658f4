using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>HTML by the Nu HTML checker.</summary>
public class HtmlByNuTests
{
    private static readonly ArticleHtmlOptions Fragment = new() { Fragment = true };

    [Fact]
    public async Task Any_article_is_a_valid_page_and_so_is_one_with_its_fragment()
    {
        // The checker looks a language up in the registry; the library doesn't, so that one drawn at random isn't tried.
        Article[] articles = [.. GeneratedArticles.All.Select(article => LanguageTag.IsWellFormed(article.Language) ? article with { Language = "ar" } : article)];
        string[] pages =
        [
            .. articles.Select(article => ArticleHtml.ToString(article)),
            .. articles.Select(article => $"<!DOCTYPE html><html lang=\"en\"><title>x</title><main>{ArticleHtml.ToString(article, Fragment)}</main></html>"),
        ];
        Assert.True(pages.Length >= 600);
        IReadOnlyList<string> problems = await ProblemsAsync(pages);
        Assert.All(pages.Zip(problems), pair => Assert.True(pair.Second.Length == 0, $"{pair.Second}\n{pair.First}"));
    }

    [Fact]
    public async Task An_annotated_page_is_valid()
    {
        string[] texts = [.. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))];
        string[] pages = [.. texts.Append("<b>&\"'").Append("").Select(text => AnnotatedPage.ToString(text, ArticleParser.Default.Explain(text)))];
        Assert.All(pages.Zip(await ProblemsAsync(pages)), pair => Assert.True(pair.Second.Length == 0, $"{pair.Second}\n{pair.First}"));
    }

    [Theory]
    [InlineData("dir=\"rtl\"", "dir=\"right\"")]
    [InlineData("<h1 ", "<headline ")]
    [InlineData("datetime=\"2016-06-07", "datetime=\"2016-06-7")]
    [InlineData("</h1>", "\u0001</h1>")]
    [InlineData("<ul class=\"tags\">", "<ul class=\"tags\"><p>")]
    [InlineData("itemscope itemtype", "itemtype")]
    public async Task A_broken_page_is_rejected(string right, string wrong)
    {
        string page = ArticleHtml.ToString(GeneratedArticles.Maximal);
        Assert.Contains(right, page, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(await ProblemsAsync([page.Replace(right, wrong, StringComparison.Ordinal)])));
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(string[] pages)
    {
        string folder = await NodeProgram.FolderAsync("vnu-jar");
        Shared.Require(await ExternalProgram.ExistsAsync("java"), "java is not here; install default-jre-headless (apt-get)");
        DirectoryInfo files = Directory.CreateTempSubdirectory("articlekit-html-");
        try
        {
            for (int i = 0; i < pages.Length; i++)
            {
                File.WriteAllText(Path.Combine(files.FullName, Name(i)), pages[i], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            string jar = Path.Combine(folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
            ExternalProgram run = await ExternalProgram.RunAsync("java", ["-Xss4m", "-jar", jar, "--errors-only", "--format", "json", "--skip-non-html", files.FullName]);
            using JsonDocument verdict = JsonDocument.Parse(run.Errors);
            ILookup<string, string> messages = verdict.RootElement.GetProperty("messages").EnumerateArray()
                .ToLookup(one => Path.GetFileName(one.GetProperty("url").GetString()!), one => one.GetRawText());
            Assert.Equal(messages.Count == 0, run.ExitCode == 0);
            return [.. pages.Select((_, i) => string.Join('\n', messages[Name(i)]))];
        }
        finally
        {
            files.Delete(recursive: true);
        }

        static string Name(int number) => number.ToString("D4", CultureInfo.InvariantCulture) + ".html";
    }
}
