using System.Buffers;
using System.IO.Pipelines;
using ArticleKit;
using ArticleService.Writing;
using Microsoft.AspNetCore.Http.Features;

namespace ArticleService.Reading;

/// <summary>NDJSON of any length: a record a line in, a record a line out, in order, while the rest is still coming.</summary>
/// <remarks>No more than a line is kept. A caller who doesn't read the answers isn't read from either: that is the back-pressure.</remarks>
internal static class RecordStream
{
    public static async Task HandleAsync(HttpContext context, ArticleParser parser)
    {
        // Each line has its limit; the whole has none.
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        context.Response.ContentType = "application/x-ndjson";
        int longest = (int)Math.Min(context.RequestServices.GetRequiredService<ServiceSettings>().MaxBytes, int.MaxValue);
        using RecordWriter records = new(context.Response.BodyWriter, parser);
        PipeReader body = context.Request.BodyReader;
        bool isInLongLine = false;
        while (true)
        {
            ReadResult read = await body.ReadAsync(context.RequestAborted);
            ReadOnlySequence<byte> rest = read.Buffer;
            while (TryTakeLine(ref rest, read.IsCompleted, out ReadOnlySequence<byte> line))
            {
                if (!isInLongLine)
                {
                    records.Write(line, isTooLong: line.Length > longest);
                }

                isInLongLine = false;
                if (records.IsFull)
                {
                    await records.FlushAsync(context.RequestAborted);
                }
            }

            if (rest.Length > longest)
            {
                if (!isInLongLine)
                {
                    records.Write(rest, isTooLong: true);
                }

                isInLongLine = true;
                rest = rest.Slice(rest.End);
            }

            body.AdvanceTo(rest.Start, rest.End);
            await records.FlushAsync(context.RequestAborted);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool isLast, out ReadOnlySequence<byte> line)
    {
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }

        line = rest;
        if (!isLast || rest.IsEmpty)
        {
            return false;
        }

        rest = rest.Slice(rest.End);
        return true;
    }
}
