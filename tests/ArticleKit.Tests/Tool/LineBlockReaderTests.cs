using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tests.Tool;

public class LineBlockReaderTests
{
    [Law(MaxTest = 300)]
    public async Task Blocks_hold_whole_lines_with_their_numbers_whatever_the_pieces_they_come_in(uint[] seeds, ushort[] chunks, byte limit, bool endsWithLine, bool marked)
    {
        int maxLength = 1 + (limit * 1500);
        byte[][] lines = [.. seeds.Select(Line)];
        byte[] all = [.. lines.SelectMany(line => line.Append((byte)'\n'))];
        bool cutsEnd = !endsWithLine && lines is [.., [_, ..]];
        byte[] input = [.. marked ? "\uFEFF"u8 : [], .. cutsEnd ? all.AsSpan(0, all.Length - 1) : all];
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => chunk * 17)]);
        LineBlockReader reader = new(stream, maxLength);
        LineBlock block = new();
        List<byte[]> given = [];
        while (await reader.ReadAsync(block, TestContext.Current.CancellationToken))
        {
            Assert.Equal(given.Count + 1, block.FirstLine);
            Assert.False(block.Lines.IsEmpty);
            given.AddRange(Split(block.Lines));
        }

        Assert.Equal(lines.Length, given.Count);
        Assert.All(lines.Zip(given), pair => Assert.True(pair.First.Length > maxLength
            ? pair.Second.Length > maxLength && pair.First.AsSpan().StartsWith(pair.Second)
            : pair.First.AsSpan().SequenceEqual(pair.Second)));
        Assert.Equal(input.Length, reader.BytesRead);
    }

    // Byte by byte, and too long before three are there, which a mark would have.
    [Theory]
    [InlineData("aaaa\n")]
    [InlineData("\uFEFFaaaa\nb\n")]
    [InlineData("\n\uFEFFa\n")]
    public async Task A_short_limit_at_the_start(string text)
    {
        byte[] input = System.Text.Encoding.UTF8.GetBytes(text);
        using ChunkedStream stream = new(input, [1]);
        LineBlockReader reader = new(stream, 1);
        LineBlock block = new();
        int lines = 0;
        while (await reader.ReadAsync(block, TestContext.Current.CancellationToken))
        {
            lines += Split(block.Lines).Count;
        }

        Assert.Equal(text.Count(c => c == '\n'), lines);
    }

    [Fact]
    public async Task The_memory_of_a_long_line_is_given_back_with_the_next_block()
    {
        byte[] input = [.. Enumerable.Repeat((byte)'a', 5_000_000), .. Enumerable.Repeat("\nb"u8.ToArray(), 100_000).SelectMany(line => line)];
        using ChunkedStream stream = new(input, [65_536]);
        LineBlockReader reader = new(stream, 10_000_000);
        LineBlock block = new();
        Assert.True(await reader.ReadAsync(block, TestContext.Current.CancellationToken));
        Assert.True(block.IsLarge);
        Assert.True(await reader.ReadAsync(block, TestContext.Current.CancellationToken));
        Assert.False(block.IsLarge);
        Assert.True(block.Lines.StartsWith("b\nb\n"u8));
    }

    private static List<byte[]> Split(ReadOnlySpan<byte> lines)
    {
        List<byte[]> all = [];
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n');
            all.Add((end < 0 ? lines : lines[..end]).ToArray());
            lines = end < 0 ? [] : lines[(end + 1)..];
        }

        return all;
    }

    // Empty lines, short ones, and long ones around the length of a block and beyond.
    private static byte[] Line(uint seed)
    {
        byte[] line = new byte[(seed % 4) switch { 0 => 0, 1 => LineBlock.UsualLength - 10 + (seed % 20), 2 => seed * 7919 % 600_000, _ => seed % 2000 }];
        line.AsSpan().Fill((byte)('a' + (seed % 26)));
        return line;
    }
}
