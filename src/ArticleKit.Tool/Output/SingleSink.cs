using System.Buffers;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output, for a format that has room for one article. It is kept until no second one can come.</summary>
internal sealed class SingleSink(ResultOutput output, string option) : ArticleSink
{
    private ReadOnlyMemory<byte>? _article;

    /// <exception cref="UsageException">It is the second article.</exception>
    public override ValueTask WriteAsync(InputPath source, ReadOnlyMemory<byte> article)
    {
        if (_article is not null)
        {
            throw new UsageException($"{option} writes one article, and {source.Name} holds several; leave it out, or use --output DIR, which gets a file an article.");
        }

        _article = article;
        return ValueTask.CompletedTask;
    }

    public override ValueTask CompleteAsync()
    {
        if (_article is { } article)
        {
            output.Buffer.Write(article.Span);
        }

        return ValueTask.CompletedTask;
    }
}
