using System.Text;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output where it is a terminal: what would move the cursor, or the order in which it is read, is shown by its number.</summary>
/// <remarks>Files and pipes get every byte as it is. Not thread-safe.</remarks>
internal sealed class TerminalStream(Stream terminal) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        char[] text = new char[_decoder.GetCharCount(buffer.Span, flush: false)];
        int length = _decoder.GetChars(buffer.Span, text, flush: false);
        await terminal.WriteAsync(Encoding.UTF8.GetBytes(Shown(text.AsSpan(0, length))), cancellationToken);
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Results are written asynchronously.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush() => terminal.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => terminal.FlushAsync(cancellationToken);

    private static string Shown(ReadOnlySpan<char> text)
    {
        StringBuilder shown = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHarmless(rune))
            {
                shown.Append(rune.ToString());
            }
            else
            {
                SafeText.Append(shown, rune);
            }
        }

        return shown.ToString();
    }

    // Lines and columns, and the joiners that words of Arabic script have, are wanted; controls and embeddings of direction are not.
    private static bool IsHarmless(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => true,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => false,
        _ => !Rune.IsControl(rune),
    };
}
