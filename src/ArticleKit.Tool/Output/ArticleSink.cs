using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Output;

/// <summary>Where rendered articles go.</summary>
internal abstract class ArticleSink
{
    /// <param name="source">What the article was read from.</param>
    /// <param name="article">The whole article, with its line end.</param>
    public abstract ValueTask WriteAsync(InputPath source, ReadOnlyMemory<byte> article);

    /// <summary>There are no more.</summary>
    public virtual ValueTask CompleteAsync() => ValueTask.CompletedTask;
}
