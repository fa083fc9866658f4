using System.Text;
using ArticleKit.Splitting;

namespace ArticleKit.Tool.Input;

/// <summary>The texts of an input of several articles, and what stands before each: lines, and units of any kind.</summary>
internal sealed class CountedTexts(Stream source, ArticleBorder border, long maxLength) : ArticleTextReader(source, border, maxLength)
{
    private long _units;
    private long _points;
    private long _lines;
    private bool _isAfterReturn;

    /// <summary>How many lines end before the text, at U+000A, U+000D or both, as editors count them.</summary>
    public long LinesBefore { get; private set; }

    /// <summary>Where the text begins, in any unit; a malformed sequence counts as one U+FFFD.</summary>
    public long StartIn(TextUnit unit) => unit switch
    {
        TextUnit.Utf8 => Start,
        TextUnit.Utf16 => StartInUnits,
        _ => StartInPoints,
    };

    private long StartInUnits { get; set; }

    private long StartInPoints { get; set; }

    /// <remarks>A read from a terminal or a pipe can't be cancelled, only left alone.</remarks>
    protected override ValueTask<int> ReadAsync(Stream source, Memory<byte> destination, CancellationToken cancellationToken) =>
        source.ReadOrStopAsync(destination, cancellationToken);

    protected override void Passed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            _lines += b == '\r' || (b == '\n' && !_isAfterReturn) ? 1 : 0;
            _isAfterReturn = b == '\r';
        }

        while (!bytes.IsEmpty)
        {
            Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            _units += rune.Utf16SequenceLength;
            _points++;
            bytes = bytes[length..];
        }
    }

    protected override void Begun() => (LinesBefore, StartInUnits, StartInPoints) = (_lines, _units, _points);
}
