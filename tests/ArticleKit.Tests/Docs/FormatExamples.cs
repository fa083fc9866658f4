using System.Buffers;
using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/format.md.</summary>
public class FormatExamples : PageExamples
{
    [Fact]
    public void Several_articles()
    {
        // docs/format.md: Several articles
        foreach (ArticleParseResult one in ArticleParser.Default.ParseMany("خبر أول\n***\nخبر ثان", "***"))
        {
            Console.WriteLine($"{one.Start} {one.Layout.Length} {one.Article?.Headline}");
        }

        // docs/format.md: end
        Assert.Equal(["0 8 خبر أول", "12 7 خبر ثان"], Output.Split(Environment.NewLine)[..^1]);
    }

    [Fact]
    public void Without_strings()
    {
        ArticleParser parser = ArticleParser.Default;
        byte[] utf8 = File.ReadAllBytes(Support.Shared.InRepository("docs", "samples", "01-standard.txt"));
        int bytes = 0;

        // docs/format.md: Without strings
        ArrayBufferWriter<byte> json = new();
        using (ArticleView view = parser.Read(utf8))               // over the bytes in utf8; good until it is disposed of
        {
            ReadOnlySpan<byte> headline = view.Headline;           // a part of utf8
            foreach (ReadOnlySpan<byte> paragraph in view.Paragraphs)
            {
                bytes += paragraph.Length;
            }

            ArticleJson.Write(json, view);                         // what Write gives for parser.ParseUtf8(utf8).Article
        }

        // docs/format.md: end
        Article article = parser.ParseUtf8(utf8).GetArticleOrThrow();
        Assert.Equal(ArticleJson.Serialize(article), Encoding.UTF8.GetString(json.WrittenSpan));
        Assert.Equal(article.Paragraphs.Sum(Encoding.UTF8.GetByteCount), bytes);
    }
}
