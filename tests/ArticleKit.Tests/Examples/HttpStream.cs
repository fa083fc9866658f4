using System.Net.Sockets;
using System.Text;

namespace ArticleKit.Tests.Examples;

/// <summary>A request that is still being sent while its answer is read: chunked both ways, over a bare connection.</summary>
internal sealed class HttpStream : IDisposable
{
    private readonly TcpClient _connection = new();
    private StreamReader _answer = null!;

    public static async Task<HttpStream> PostAsync(Uri address, string contentType)
    {
        HttpStream stream = new();
        await stream._connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        stream._answer = new StreamReader(stream._connection.GetStream());
        string head = $"POST /articles HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: {contentType}\r\nTransfer-Encoding: chunked\r\n\r\n";
        await stream._connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        return stream;
    }

    public async Task SendAsync(string text, CancellationToken stop)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        await _connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), stop);
        await _connection.GetStream().WriteAsync(bytes, stop);
        await _connection.GetStream().WriteAsync("\r\n"u8.ToArray(), stop);
    }

    public Task EndAsync() => _connection.GetStream().WriteAsync("0\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken).AsTask();

    /// <summary>The next line of the answer that is a record; <c>null</c> at its end.</summary>
    public async Task<string?> NextRecordAsync()
    {
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(TimeSpan.FromMinutes(1));
        while (await _answer.ReadLineAsync(time.Token) is { } line)
        {
            if (line.StartsWith('{'))
            {
                return line;
            }

            if (line == "0")
            {
                return null;
            }
        }

        return null;
    }

    public void Dispose()
    {
        _answer.Dispose();
        _connection.Dispose();
    }
}
