using System.Text;
using ArticleKit.Parsing;

namespace ArticleKit.Splitting;

/// <summary>Articles end at a line that the caller names, such as <c>***</c> or a form feed.</summary>
internal sealed class SeparatorBorder : ArticleBorder
{
    private readonly string _separator;
    private readonly bool _isBlank;
    private readonly byte[] _utf8;

    /// <exception cref="ArgumentException">No line can be this separator, or a blank line could.</exception>
    public SeparatorBorder(string separator)
    {
        if (SourceLines.HasLineEnd(separator))
        {
            throw new ArgumentException("The separator holds a line end; it is one line, without the line end.", nameof(separator));
        }

        _separator = FieldTrimmer.Trim(separator, new TextSpan(0, separator.Length)).Slice(separator).ToString();
        _isBlank = _separator.Length == 0;
        if (_isBlank)
        {
            _separator = ControlsIn(separator);
        }

        if (_separator.Length == 0)
        {
            throw new ArgumentException("The separator is blank, and blank lines stand everywhere; name a line that has text or a control character.", nameof(separator));
        }

        if (_separator.Length > LongestLine)
        {
            throw new ArgumentException($"The separator is longer than {LongestLine} characters.", nameof(separator));
        }

        _utf8 = Encoding.UTF8.GetBytes(_separator);
    }

    // A lone surrogate or U+FFFD may stand for bytes that are no UTF-8; then only the decoded line tells.
    public override bool IsNone(ReadOnlySpan<byte> utf8Line) => utf8Line.IndexOf(_utf8) < 0 && !_separator.Contains('\uFFFD', StringComparison.Ordinal);

    public override BorderKind Look(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = FieldTrimmer.Trim(line, new TextSpan(0, line.Length)).Slice(line);
        bool separates = _isBlank
            ? text.IsEmpty && ControlsIn(line).Contains(_separator, StringComparison.Ordinal)
            : text.SequenceEqual(_separator);
        return separates ? BorderKind.Separates : BorderKind.None;
    }

    // A form feed is white space, but no one types it by accident: of a blank line it is what counts.
    private static string ControlsIn(ReadOnlySpan<char> line)
    {
        StringBuilder controls = new();
        foreach (char c in line)
        {
            if (char.IsControl(c) && c != '\t')
            {
                controls.Append(c);
            }
        }

        return controls.ToString();
    }
}
