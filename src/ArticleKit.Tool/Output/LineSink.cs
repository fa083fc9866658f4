using System.Buffers;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output, an article a line.</summary>
internal sealed class LineSink(ResultOutput output) : ArticleSink
{
    public override ValueTask WriteAsync(InputPath source, ReadOnlyMemory<byte> article)
    {
        output.Buffer.Write(article.Span);
        return output.IsFull ? output.FlushAsync() : ValueTask.CompletedTask;
    }
}
