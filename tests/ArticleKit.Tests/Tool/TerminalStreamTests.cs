using System.Text;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tests.Tool;

/// <summary>What a terminal is shown of a text: everything but what would move its cursor or turn its lines round.</summary>
public class TerminalStreamTests
{
    [Theory]
    [InlineData("\u0639\u0646\u0648\u0627\u0646\t1\n", "\u0639\u0646\u0648\u0627\u0646\t1\n")]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("\u0007\u0008\u007F\u009B\r", "\\u0007\\u0008\\u007F\\u009B\\u000D")]
    [InlineData("a\u202Eb\u2067c", "a\\u202Eb\\u2067c")]
    [InlineData("\u0645\u06CC\u200C\u062E", "\u0645\u06CC\u200C\u062E")]
    public async Task Escapes_are_shown_by_their_numbers(string text, string shown)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        for (int cut = 0; cut <= utf8.Length; cut++)
        {
            using MemoryStream terminal = new();
            await using TerminalStream stream = new(terminal);
            await stream.WriteAsync(utf8.AsMemory(0, cut), TestContext.Current.CancellationToken);
            await stream.WriteAsync(utf8.AsMemory(cut), TestContext.Current.CancellationToken);
            await stream.FlushAsync(TestContext.Current.CancellationToken);
            Assert.Equal(shown, Encoding.UTF8.GetString(terminal.ToArray()));
        }
    }
}
