using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;
using ArticleKit.Tests.Serialization.Markdown;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Markdown: read or refused, the same from characters, bytes and pieces; every field of what was read comes back.</summary>
internal static class MarkdownTarget
{
    public static void Run(byte[] input)
    {
        Reading bytes = Reading.Of(() => ArticleMarkdown.Read(input));
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => ArticleMarkdown.ReadAsync(stream).AsTask().GetAwaiter().GetResult()), sameWords: true);
        Reading.Same(bytes, Reading.Of(() => ArticleMarkdown.Parse(Encoding.UTF8.GetString(input))), sameWords: true);
        foreach (Article article in bytes.Articles)
        {
            foreach (bool isPlain in (bool[])[false, true])
            {
                Assert.Equal(MarkdownKept.Of(article), ArticleMarkdown.Parse(ArticleMarkdown.ToString(article, new ArticleMarkdownOptions { PlainMetadata = isPlain })));
            }
        }
    }
}
