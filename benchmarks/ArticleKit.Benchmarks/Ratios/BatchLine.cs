using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The whole command on two threads and on one, from a stream in memory to nowhere. A processor that has other work shows less.</summary>
internal static class BatchLine
{
    // Many blocks a thread, so that the beginning and the end, where one thread waits for the other, are no part worth speaking of.
    private const int BytesOfSample = 16 * 1024 * 1024;

    public static RatioPair Threads(RatioText text)
    {
        byte[] records = Records(text);
        return new RatioPair(new(_ => Run(records, "2")), new(_ => Run(records, "1")), 1, 1, _ => records.Length) { IsElapsed = true };
    }

    private static byte[] Records(RatioText text)
    {
        ArrayBufferWriter<byte> records = new();
        int number = 0;
        foreach (string article in MixedArticles.Of(text).TakeWhile(_ => records.WrittenCount < BytesOfSample))
        {
            using (Utf8JsonWriter writer = new(records, new JsonWriterOptions { Encoder = Serialization.ArticleJson.Encoder }))
            {
                writer.WriteStartObject();
                writer.WriteNumber("id"u8, number++);
                writer.WriteString("text"u8, article);
                writer.WriteEndObject();
            }

            records.Write("\n"u8);
        }

        return records.WrittenSpan.ToArray();
    }

    private static int Run(byte[] records, string threads) => RunAsync(records, threads).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(byte[] records, string threads)
    {
        using MemoryStream input = new(records);
        using StringWriter messages = new();
        int code = await Tool.CommandLine.RunAsync(["batch", "--threads", threads], input, Stream.Null, messages, CancellationToken.None);
        return code == 0 ? records.Length : throw new InvalidOperationException($"batch ended with {code}: {messages}");
    }
}
