using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tests.Tool;

public class TextLineReaderTests
{
    // Line ends in every order, characters of one to four bytes, parts of them, what is never UTF-8, a byte order mark.
    private static readonly byte[][] Pieces =
    [
        "\n"u8.ToArray(), "\r"u8.ToArray(), "\r\n"u8.ToArray(), "a"u8.ToArray(), "\u00E9"u8.ToArray(), "\u0627"u8.ToArray(), "\u20AC"u8.ToArray(),
        "\U0001F600"u8.ToArray(), [0xF0, 0x9F], [0xD8], [0xFF], [0xE0, 0x80], [0xED, 0xA0, 0x80], "\uFEFF"u8.ToArray(), "\u2028"u8.ToArray(), new byte[70_000],
    ];

    [Law(MaxTest = 500)]
    public async Task Lines_are_those_of_the_whole_text_whatever_the_pieces_it_comes_in(byte[] seeds, byte[] chunks, byte limit, bool mark)
    {
        byte[] input = [.. mark ? "\uFEFF"u8.ToArray() : [], .. seeds.SelectMany(seed => Pieces[seed % Pieces.Length])];
        string text = Encoding.UTF8.GetString(input);
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => chunk < 128 ? chunk % 8 : chunk * 300)]);
        TextLineReader reader = new(stream, limit);
        int at = text.StartsWith('\uFEFF') ? 1 : 0;
        for (long number = 1; at < text.Length; number++)
        {
            int length = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and int found ? found : text.Length - at;
            Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
            Assert.Equal((number, at, length > limit), (reader.Number, reader.Start, reader.IsTooLong));
            Assert.Equal(length > limit ? "" : text.Substring(at, length), reader.Current.ToString());
            at += length;
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        Assert.False(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(input.Length, reader.BytesRead);
        Assert.Equal(text.Count(c => c == '\uFFFD'), reader.Malformed.Count);
    }

    [Fact]
    public async Task A_carriage_return_ends_a_line_before_more_is_read()
    {
        using ChunkedStream stream = new("a\r\nb"u8.ToArray(), [2]);
        TextLineReader reader = new(stream, 10);
        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, stream.Given);
        Assert.True(await reader.MoveNextAsync(TestContext.Current.CancellationToken));
        Assert.Equal((2, 3, "b"), (reader.Number, reader.Start, reader.Current.ToString()));
    }
}
