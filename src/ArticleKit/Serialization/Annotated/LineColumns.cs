using System.Globalization;
using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Lines and columns of offsets that come in the order of the source: each is counted on from the one before.</summary>
internal sealed class LineColumns(string source)
{
    private int _at;
    private int _line = 1;
    private int _column = 1;

    /// <summary>Line and column, from 1; the column in code points, a byte order mark not counted.</summary>
    public (int Line, int Column) At(int offset)
    {
        if (offset < _at)
        {
            (_at, _line, _column) = (0, 1, 1);
        }

        while (_at < offset)
        {
            Rune.DecodeFromUtf16(source.AsSpan(_at), out Rune rune, out int length);
            bool endsLine = rune.Value == '\n' || (rune.Value == '\r' && !(_at + 1 < source.Length && source[_at + 1] == '\n'));
            _line += endsLine ? 1 : 0;
            _column = endsLine ? 1 : _column + (rune.Value == 0xFEFF ? 0 : 1);
            _at += length;
        }

        return (_line, _column);
    }

    /// <summary><c>line:column</c>.</summary>
    public string Of(int offset)
    {
        (int line, int column) = At(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
    }
}
