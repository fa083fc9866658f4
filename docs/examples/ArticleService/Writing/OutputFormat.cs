using System.Buffers;
using ArticleKit;

namespace ArticleService.Writing;

/// <summary>A format to answer in.</summary>
/// <param name="Name">Its name, as <c>articlekit parse --to</c> has it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes an article.</param>
internal sealed record OutputFormat(string Name, string MediaType, Action<IBufferWriter<byte>, Article> Write)
{
    public string ContentType { get; } = MediaType.StartsWith("text/", StringComparison.Ordinal) ? MediaType + "; charset=utf-8" : MediaType;
}
