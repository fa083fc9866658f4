using System.Buffers;
using System.Text;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Blocks and writers give what the whole gives, and a block of 1,024 units is always read in part.</summary>
internal static class BlockTarget
{
    private const int Progress = 1024;

    private delegate OperationStatus Fold<T>(ReadOnlySpan<T> source, Span<T> destination, out int read, out int written, bool isFinalBlock);

    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        foreach (ArabicNormalizer normalizer in Normalizers.For(input))
        {
            string whole = normalizer.Normalize(text);
            Escaped.Equal(whole, new string(InBlocks<char>(text, Inputs.Choices(input), normalizer.GetMaxLength, normalizer.Normalize)), normalizer.Name);
            Escaped.Equal(whole, Encoding.UTF8.GetString(InBlocks<byte>(input, Inputs.Choices(input), normalizer.GetMaxUtf8Length, normalizer.NormalizeUtf8)), $"{normalizer}, UTF-8");
            ArrayBufferWriter<char> writer = new();
            normalizer.Normalize(text, writer);
            Escaped.Equal(whole, writer.WrittenSpan.ToString(), $"{normalizer}, a writer");
            ArrayBufferWriter<byte> utf8 = new();
            normalizer.NormalizeUtf8(input, utf8);
            Escaped.Equal(whole, Encoding.UTF8.GetString(utf8.WrittenSpan), $"{normalizer}, a writer of UTF-8");
        }
    }

    private static T[] InBlocks<T>(ReadOnlySpan<T> text, Random random, Func<int, int> mostOf, Fold<T> fold)
    {
        List<T> result = [];
        T[] room = new T[mostOf(Math.Max(text.Length, 1))];
        int grown = 0;
        while (!text.IsEmpty)
        {
            int size = Math.Min(random.Next(1, 200) + grown, text.Length);
            OperationStatus status = fold(text[..size], room, out int read, out int written, size == text.Length);
            Assert.Equal(read == size ? OperationStatus.Done : OperationStatus.NeedMoreData, status);
            Assert.True(read > 0 || size < Progress, "a block of 1,024 units is always read in part");
            grown = read == 0 ? size : 0;
            result.AddRange(room.AsSpan(0, written));
            text = text[read..];
        }

        return [.. result];
    }
}
