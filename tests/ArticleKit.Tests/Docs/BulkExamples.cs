using System.Buffers;
using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/bulk.md.</summary>
public class BulkExamples : PageExamples
{
    [Fact]
    public void Without_strings()
    {
        string[] texts = ["خبر أول", " "];

        // docs/bulk.md: Without strings
        ArrayBufferWriter<byte> line = new();
        foreach (string text in texts)
        {
            using (ArticleView view = ArticleParser.Default.Read(Encoding.UTF8.GetBytes(text)))
            {
                ArticleJson.Write(line, view);               // an article, or an object with its error
            }

            line.Write("\n"u8);
        }
        // docs/bulk.md: end
        Assert.Equal(
            string.Concat(texts.Select(text => ArticleJson.Serialize(ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(text))) + "\n")),
            Encoding.UTF8.GetString(line.WrittenSpan));
    }
}
