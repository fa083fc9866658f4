using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Properties;

/// <summary>Nothing that reads or writes needs more stack than a small thread has.</summary>
public class SmallStackTests
{
    private const int Stack = 128 * 1024;

    // As the project's own formats go, all of them.
    private static readonly Func<Article, string>[] Writers =
    [
        article => ArticleJson.Serialize(article), article => JsonLd.ToString(article), article => Ninjs.ToString(article), article => Nitf.ToString(article),
        article => NewsMLG2.ToString(article), article => ArticleHtml.ToString(article), article => ArticleMarkdown.ToString(article),
    ];

    [Fact]
    public void Of_the_samples_and_of_hostile_texts()
    {
        string[] texts =
        [
            .. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllText),
            new string('(', 100_000), new string('/', 100_000), string.Concat(Enumerable.Repeat("\u0627\u0650\u0654\u0655 ", 20_000)),
            string.Join('\n', Enumerable.Repeat("\u0643\u062A\u0628: \u0633 - \u0634", 20_000)), string.Concat(Enumerable.Repeat("\u202B\u2067", 50_000)),
        ];
        Exception? thrown = null;
        Thread thread = new(() => thrown = Record.Exception(() => Array.ForEach(texts, Run)), Stack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
    }

    private static void Run(string text)
    {
        ArticleParser.Default.Explain(text);
        ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(text));
        using (ArticleView view = ArticleParser.Default.Read(Encoding.UTF8.GetBytes(text)))
        {
            ArrayBufferWriter<byte> json = new();
            ArticleJson.Write(json, view);
        }

        if (ArticleParser.Default.Parse(text).Article is { } article)
        {
            foreach (Func<Article, string> write in Writers)
            {
                Assert.NotEmpty(write(article));
            }

            Assert.Equal(article, ArticleJson.Deserialize(ArticleJson.Serialize(article)));
        }

        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            Assert.NotNull(preset.Normalize(text));
        }

        new ArabicMatcher("\u0627\u0644").Count(text);
        foreach (ArabicDate _ in ArabicDate.Enumerate(text))
        {
        }
    }
}
