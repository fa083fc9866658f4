using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleKit.Tool.Input;

/// <summary>An input that says by its first two bytes what it is, whatever it is called; else it is given as it is.</summary>
/// <param name="source">The input.</param>
/// <param name="open">Reads what begins with a mark; <c>null</c> for what begins with none.</param>
/// <remarks>Owns the stream. Not thread-safe.</remarks>
internal sealed class MarkedStream(Stream source, Func<ReadOnlyMemory<byte>, Stream, Stream?> open) : ReadingStream
{
    private const int MarkLength = 2;

    // A plain array: a read that was left alone may still write into it.
    private readonly byte[] _first = new byte[MarkLength];
    private Stream? _rest;

    /// <summary>Text whose encoding nobody named: UTF-16 where it begins with the byte order mark of that. No UTF-8 begins so.</summary>
    public static MarkedStream OfText(Stream source) => new(source, static (mark, whole) =>
        mark.Span is [0xFF, 0xFE] or [0xFE, 0xFF] ? new DecodedStream(whole, new UnicodeEncoding(bigEndian: false, byteOrderMark: true)) : null);

    /// <summary>What may be compressed: unpacked where it begins as gzip does. No text begins so, in any encoding that is read.</summary>
    public static MarkedStream OfPacked(Stream source) => new(source, static (mark, whole) => mark.Span is [0x1F, 0x8B] ? new GzipInput(whole) : null);

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "What is made here owns nothing but the source.")]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest is null)
        {
            int length = await source.ReadAtLeastAsync(_first, MarkLength, throwOnEndOfStream: false, cancellationToken);
            Stream whole = new StartedStream(_first.AsMemory(0, length), source);
            _rest = open(_first.AsMemory(0, length), whole) ?? whole;
        }

        return await _rest.ReadAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>What was read already, then the rest.</summary>
    private sealed class StartedStream(ReadOnlyMemory<byte> first, Stream rest) : ReadingStream
    {
        private ReadOnlyMemory<byte> _first = first;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_first.IsEmpty)
            {
                return rest.ReadAsync(buffer, cancellationToken);
            }

            int count = Math.Min(buffer.Length, _first.Length);
            _first[..count].CopyTo(buffer);
            _first = _first[count..];
            return ValueTask.FromResult(count);
        }
    }
}
