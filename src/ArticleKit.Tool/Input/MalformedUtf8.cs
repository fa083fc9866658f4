using System.Buffers;
using System.Text;
using ArticleKit.Transcoding;

namespace ArticleKit.Tool.Input;

/// <summary>Counts what is no UTF-8 in an input that goes by in pieces, and says so once, at the end.</summary>
internal sealed class MalformedUtf8
{
    private long _offset;

    /// <summary>How many sequences were read as U+FFFD.</summary>
    public long Count { get; private set; }

    /// <summary>The 0-based byte offset of the first one.</summary>
    public long First { get; private set; }

    /// <param name="piece">The next bytes of the input. A piece may not end inside a character, unless the input ends there too.</param>
    public void Add(ReadOnlySpan<byte> piece)
    {
        if (!Utf8Kernels.IsValid(piece))
        {
            CountIn(piece);
        }

        _offset += piece.Length;
    }

    /// <summary>Goes over bytes that are known to be sound.</summary>
    public void Skip(int bytes) => _offset += bytes;

    public void Report(Session session, string name)
    {
        if (Count > 0)
        {
            session.Messages.Write(FormattableString.Invariant(
                $"{name}: {Sequences} read as U+FFFD, {(Count == 1 ? "" : "the first one ")}at byte {First}. If the input isn't UTF-8, convert it first."));
        }
    }

    private string Sequences => Count == 1
        ? "1 malformed byte sequence was" : FormattableString.Invariant($"{Count} malformed byte sequences were");

    private void CountIn(ReadOnlySpan<byte> piece)
    {
        for (int at = 0; at < piece.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(piece[at..], out _, out int length);
            if (status != OperationStatus.Done && Count++ == 0)
            {
                First = _offset + at;
            }

            at += length;
        }
    }
}
