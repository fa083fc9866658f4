using System.Buffers;
using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>However a text comes, in whatever pieces and encoding, and however small the room: the result is the same.</summary>
public class ArabicNormalizerBlocks
{
    /// <summary>A block of so many units is always read in part.</summary>
    private const int Progress = 1024;

    [RoughProperty]
    public void Utf8_gives_what_UTF_16_gives(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            Escaped.Equal(preset.Normalize(Encoding.UTF8.GetString(utf8)), Whole(preset, utf8), preset.Name);
        }
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(RoughCases)])]
    public void Malformed_bytes_are_what_Encoding_reads(RoughBytes rough)
    {
        ArgumentNullException.ThrowIfNull(rough);
        byte[] bytes = rough.Bytes.ToArray();
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            Escaped.Equal(preset.Normalize(Encoding.UTF8.GetString(bytes)), Whole(preset, bytes), preset.Name);
            Assert.Equal(Whole(preset, bytes) is var whole && Encoding.UTF8.GetBytes(whole).AsSpan().SequenceEqual(bytes), preset.IsNormalizedUtf8(bytes));
        }
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(RoughCases)])]
    public void Blocks_give_what_the_whole_gives(RoughBlocks blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArabicNormalizer preset = blocks.Normalizer;
        Escaped.Equal(preset.Normalize(blocks.Text), InBlocks(blocks.Text.AsSpan(), blocks.Sizes, preset.GetMaxLength, preset.Normalize), preset.Name);
        byte[] utf8 = Encoding.UTF8.GetBytes(blocks.Text);
        Escaped.Equal(Whole(preset, utf8), Encoding.UTF8.GetString(InBlocks(utf8, blocks.Sizes, preset.GetMaxUtf8Length, preset.NormalizeUtf8)), $"{preset}, UTF-8");
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(RoughCases)])]
    public void Small_rooms_give_what_a_large_one_gives(RoughBlocks blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArabicNormalizer preset = blocks.Normalizer;
        Escaped.Equal(preset.Normalize(blocks.Text), new string(InRooms<char>(blocks.Text, blocks.Sizes[0], preset.Normalize)), preset.Name);
        byte[] utf8 = Encoding.UTF8.GetBytes(blocks.Text);
        Escaped.Equal(Whole(preset, utf8), Encoding.UTF8.GetString(InRooms<byte>(utf8, blocks.Sizes[0], preset.NormalizeUtf8)), $"{preset}, UTF-8");
    }

    [RoughProperty]
    public void A_writer_gets_what_Normalize_gives(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            ArrayBufferWriter<char> writer = new();
            preset.Normalize(text, writer);
            Escaped.Equal(preset.Normalize(text), writer.WrittenSpan.ToString(), preset.Name);
            ArrayBufferWriter<byte> utf8 = new();
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            preset.NormalizeUtf8(bytes, utf8);
            Escaped.Equal(Whole(preset, bytes), Encoding.UTF8.GetString(utf8.WrittenSpan), $"{preset}, UTF-8");
        }
    }

    [Theory]
    [InlineData("\u0628")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("\u064E")]
    [InlineData("\u0301")]
    [InlineData("\u0640")]
    [InlineData("\u200D")]
    [InlineData("\n ")]
    [InlineData("\U0001F600")]
    [InlineData("\U00010EFD")]
    [InlineData("\uD83D")]
    [InlineData("\u06CC\u200C")]
    public void A_block_of_1024_units_is_always_read_in_part(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, Progress)).Substring(0, Progress);
        byte[] utf8 = Encoding.UTF8.GetBytes(text).AsSpan(0, Progress).ToArray();
        foreach (ArabicNormalizer normalizer in ArabicNormalizer.Presets.Concat(Folds.Singles))
        {
            normalizer.Normalize(text, new char[normalizer.GetMaxLength(Progress)], out int read, out _, isFinalBlock: false);
            Assert.True(read > 0, $"{normalizer}, UTF-16");
            normalizer.NormalizeUtf8(utf8, new byte[normalizer.GetMaxUtf8Length(Progress)], out read, out _, isFinalBlock: false);
            Assert.True(read > 0, $"{normalizer}, UTF-8");
        }
    }

    private delegate OperationStatus Fold<T>(ReadOnlySpan<T> source, Span<T> destination, out int read, out int written, bool isFinalBlock);

    private static string Whole(ArabicNormalizer preset, byte[] utf8)
    {
        byte[] room = new byte[preset.GetMaxUtf8Length(utf8.Length)];
        Assert.Equal(OperationStatus.Done, preset.NormalizeUtf8(utf8, room, out int read, out int written));
        Assert.Equal(utf8.Length, read);
        return Encoding.UTF8.GetString(room, 0, written);
    }

    private static string InBlocks(ReadOnlySpan<char> text, IReadOnlyList<int> sizes, Func<int, int> mostOf, Fold<char> fold) => new(InBlocks<char>(text, sizes, mostOf, fold));

    private static T[] InBlocks<T>(ReadOnlySpan<T> text, IReadOnlyList<int> sizes, Func<int, int> mostOf, Fold<T> fold)
    {
        List<T> result = [];
        T[] room = new T[mostOf(Math.Max(text.Length, 1))];
        for (int i = 0, grown = 0; !text.IsEmpty; i++)
        {
            int size = Math.Min(sizes[i % sizes.Count] + grown, text.Length);
            bool last = size == text.Length;
            OperationStatus status = fold(text[..size], room, out int read, out int written, last);
            Assert.Equal(read == size ? OperationStatus.Done : OperationStatus.NeedMoreData, status);
            Assert.True(read > 0 || size < Progress, "a block of 1,024 units is always read in part");
            grown = read == 0 ? grown + size : 0;
            result.AddRange(room.AsSpan(0, written));
            text = text[read..];
        }

        return [.. result];
    }

    private static T[] InRooms<T>(ReadOnlySpan<T> text, int size, Fold<T> fold)
    {
        List<T> result = [];
        int room = Math.Min(size, 16);
        while (!text.IsEmpty)
        {
            T[] destination = new T[room];
            OperationStatus status = fold(text, destination, out int read, out int written, true);
            Assert.True(status is OperationStatus.Done or OperationStatus.DestinationTooSmall);
            Assert.Equal(status == OperationStatus.Done, read == text.Length);
            result.AddRange(destination.AsSpan(0, written));
            text = text[read..];
            room = read == 0 ? room * 2 : Math.Min(size, 16);
        }

        return [.. result];
    }
}
