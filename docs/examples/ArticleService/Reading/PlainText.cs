using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using ArticleKit;
using ArticleKit.Serialization;
using ArticleService.Writing;
using Microsoft.Net.Http.Headers;

namespace ArticleService.Reading;

/// <summary>One text as the body.</summary>
internal static class PlainText
{
    public static async Task HandleAsync(HttpContext context, ArticleParser parser, MediaTypeHeaderValue type, OutputFormat format)
    {
        if (!TryFindEncoding(type, out Encoding? encoding))
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, null, "The charset is not known here. Send UTF-8, or leave it out.");
            return;
        }

        PipeReader body = context.Request.BodyReader;
        ReadOnlySequence<byte> bytes = await ReadToEndAsync(body, context.RequestAborted);
        if (encoding is null && format == OutputFormats.Json)
        {
            await JsonFromBytesAsync(context, parser, bytes);
        }
        else
        {
            await Answer.WriteAsync(context, parser, (encoding ?? Encoding.UTF8).GetString(bytes), format);
        }

        body.AdvanceTo(bytes.End);
    }

    // From bytes to JSON without a string between: most requests.
    private static Task JsonFromBytesAsync(HttpContext context, ArticleParser parser, in ReadOnlySequence<byte> bytes)
    {
        if (bytes.IsSingleSegment)
        {
            return JsonFromBytesAsync(context, parser, bytes.FirstSpan);
        }

        byte[] whole = ArrayPool<byte>.Shared.Rent((int)bytes.Length);
        try
        {
            bytes.CopyTo(whole);
            return JsonFromBytesAsync(context, parser, whole.AsSpan(0, (int)bytes.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private static Task JsonFromBytesAsync(HttpContext context, ArticleParser parser, ReadOnlySpan<byte> bytes)
    {
        using ArticleView view = parser.Read(bytes);
        if (!view.IsArticle)
        {
            return Problem.WriteAsync(context, view.ToResult());
        }

        context.Response.ContentType = OutputFormats.Json.ContentType;
        ArticleJson.Write(context.Response.BodyWriter, view);
        return Task.CompletedTask;
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadToEndAsync(PipeReader body, CancellationToken stop)
    {
        ReadResult read = await body.ReadAsync(stop);
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync(stop);
        }

        return read.Buffer;
    }

    // null is UTF-8, which the library reads itself.
    private static bool TryFindEncoding(MediaTypeHeaderValue type, out Encoding? encoding)
    {
        encoding = null;
        string charset = HeaderUtilities.RemoveQuotes(type.Charset).ToString();
        if (charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            encoding = Encoding.GetEncoding(charset);
            return true;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // The second is UTF-7, which .NET knows and refuses.
            return false;
        }
    }
}
