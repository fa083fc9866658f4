using System.Buffers;
using ArticleKit.Tool.Formats;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output, one document for all articles. They are kept until the last one is there; without any, nothing is written.</summary>
internal sealed class FeedSink(ResultOutput output, ArticleFormat format, FormatSettings settings)
{
    private readonly List<Article> _articles = [];

    public void Add(Article article) => _articles.Add(article);

    /// <summary>There are no more.</summary>
    public void Complete()
    {
        if (_articles.Count > 0)
        {
            format.Write!(output.Buffer, _articles, settings);
            output.Buffer.Write("\n"u8);
        }
    }
}
