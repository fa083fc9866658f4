using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tests.Tool;

public class LineReaderTests
{
    [Law(MaxTest = 300)]
    public async Task Lines_come_out_whole_whatever_the_pieces_they_come_in(uint[] seeds, ushort[] chunks, byte limit)
    {
        int maxLength = 1 + (limit * 400);
        byte[][] lines = [.. seeds.Select(Line)];
        byte[] input = [.. lines.SelectMany(line => line.Append((byte)'\n'))];
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => chunk * 997)]);
        LineReader reader = new(stream, maxLength);
        foreach (byte[] line in lines)
        {
            Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
            Assert.Equal(line.Length > maxLength, reader.IsTooLong);
            Assert.Equal(line.AsSpan(0, Math.Min(line.Length, maxLength)), reader.Current.Span);
        }

        Assert.False(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(input.Length, reader.BytesRead);
    }

    [Fact]
    public async Task A_line_of_exactly_the_limit_is_read_with_its_line_end_or_without()
    {
        using MemoryStream stream = new("abcd\nabcde\nabcd"u8.ToArray());
        LineReader reader = new(stream, 4);
        foreach (bool isTooLong in new[] { false, true, false })
        {
            Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
            Assert.Equal(isTooLong, reader.IsTooLong);
            Assert.Equal("abcd"u8, reader.Current.Span);
        }
    }

    // Empty lines, short ones, and long ones around the length of the buffer and beyond.
    private static byte[] Line(uint seed)
    {
        byte[] line = new byte[(seed % 4) switch { 0 => 0, 1 => 65_526 + (seed % 20), 2 => seed * 7919 % 150_000, _ => seed % 2000 }];
        line.AsSpan().Fill((byte)('a' + (seed % 26)));
        return line;
    }
}
