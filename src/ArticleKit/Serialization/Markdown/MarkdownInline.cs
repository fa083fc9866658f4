using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>A paragraph of Markdown as text, and what it says of its pictures.</summary>
internal readonly record struct MarkdownText(string Text, ImmutableArray<string> Images);

/// <summary>Reads the inlines of a paragraph: escapes and references as what they stand for; of emphasis, code and links the text; tags away.</summary>
/// <remarks>One pass, and one over the signs of emphasis; what looks for its end is told by a limit, or once for all that it has none.</remarks>
internal sealed class MarkdownInline
{
    private const int MaxLink = 2048;
    private const int MaxReference = 34;
    private const int MaxCode = 64;

    // Seven digits, or six and an x.
    private const int MaxDigits = 7;

    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly EmphasisRuns _runs = new();
    private readonly Stack<(int At, bool IsImage)> _brackets = new();
    private readonly ImmutableArray<string>.Builder _images = ImmutableArray.CreateBuilder<string>();
    private ulong _codeWithoutEnd;
    private bool _hasNoTag;

    private MarkdownInline(string source) => _source = source;

    /// <summary>Reads a paragraph; its lines end in U+000A, and what stands around them is blank only where it counts.</summary>
    public static MarkdownText Read(string source)
    {
        MarkdownInline reader = new(source.Trim(' ', '\t', '\n', '\r'));
        for (int at = 0; at < reader._source.Length;)
        {
            at = reader.ReadAt(at);
        }

        return new MarkdownText(reader._runs.Without(reader._text), reader._images.ToImmutable());
    }

    // Gives where the next one begins.
    private int ReadAt(int at)
    {
        char c = _source[at];
        switch (c)
        {
            case '\\':
                return ReadEscape(at);
            case '&':
                return ReadReference(at);
            case '`':
                return ReadCode(at);
            case '<':
                return ReadTag(at);
            case '{' when EndOfCommand(at) is > 0 and int end:
                return end;
            case '*' or '_' or '~':
                return ReadRun(at);
            case '[' or '!' when c == '[' || Next(at) == '[':
                return ReadOpening(at, isImage: c == '!');
            case ']':
                return ReadClosing(at);
            case '\n':
                // The white space around a line end is its.
                _text.Append(' ');
                return SkipBlanks(at + 1);
            default:
                _text.Append(c);
                return at + 1;
        }
    }

    private char Next(int at) => at + 1 < _source.Length ? _source[at + 1] : '\0';

    private int SkipBlanks(int at)
    {
        while (at < _source.Length && _source[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int ReadEscape(int at)
    {
        char next = Next(at);
        bool isEscape = next == '\n' || (char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next)));
        _text.Append(isEscape ? next : '\\');
        return !isEscape ? at + 1 : next == '\n' ? SkipBlanks(at + 2) : at + 2;
    }

    private int ReadReference(int at)
    {
        ReadOnlySpan<char> rest = _source.AsSpan(at, Math.Min(MaxReference, _source.Length - at));
        int end = rest.IndexOf(';');
        string? text = end < 2 ? null : rest[1] == '#' ? Numeric(rest[2..end]) : Named(rest[..(end + 1)]);
        _text.Append(text ?? "&");
        return text is null ? at + 1 : at + end + 1;
    }

    private static string? Numeric(ReadOnlySpan<char> digits)
    {
        bool isHex = digits is ['x' or 'X', ..];
        bool isNumber = isHex
            ? uint.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            : uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return !isNumber || digits.Length > MaxDigits ? null : code == 0 || !Rune.IsValid(code) ? "\uFFFD" : new Rune(code).ToString();
    }

    private static string? Named(ReadOnlySpan<char> reference)
    {
        if (reference[1..^1].ContainsAnyExcept(MarkdownSigns.NameCharacters))
        {
            return null;
        }

        string text = WebUtility.HtmlDecode(reference.ToString());
        return text.Length < reference.Length ? text : null;
    }

    private int ReadCode(int at)
    {
        int length = RunLength(at);
        int close = length >= MaxCode || (_codeWithoutEnd & (1UL << length)) != 0 ? -1 : EndOfCode(at + length, length);
        if (close < 0)
        {
            _codeWithoutEnd |= length < MaxCode ? 1UL << length : 0;
            _text.Append('`', length);
            return at + length;
        }

        string code = _source[(at + length)..close].Replace('\n', ' ');
        bool isPadded = code is [' ', _, .., ' '] && !string.IsNullOrWhiteSpace(code);
        _text.Append(isPadded ? code[1..^1] : code);
        return close + length;
    }

    private int EndOfCode(int at, int length)
    {
        while (_source.IndexOf('`', at) is >= 0 and int found)
        {
            int other = RunLength(found);
            if (other == length)
            {
                return found;
            }

            at = found + other;
        }

        return -1;
    }

    private int RunLength(int at)
    {
        int length = _source.AsSpan(at).IndexOfAnyExcept(_source[at]);
        return length < 0 ? _source.Length - at : length;
    }

    // An address in angle brackets is its text; a tag is none; a line break is one.
    private int ReadTag(int at)
    {
        char next = Next(at);
        int end = _hasNoTag || !(char.IsAsciiLetter(next) || next is '/' or '!' or '?') ? -1 : _source.IndexOf('>', at);
        if (end < 0)
        {
            _hasNoTag |= char.IsAsciiLetter(next) || next is '/' or '!' or '?';
            _text.Append('<');
            return at + 1;
        }

        ReadOnlySpan<char> inside = _source.AsSpan((at + 1)..end);
        if (MarkdownSigns.IsAddress(inside))
        {
            _text.Append(inside);
        }
        else if (inside.StartsWith("br", StringComparison.OrdinalIgnoreCase) && inside[2..].Trim(" /").IsEmpty)
        {
            _text.Append('\n');
        }

        return end + 1;
    }

    // {{< … >}} of Hugo and {% … %} of Jekyll; 0 where there is none.
    private int EndOfCommand(int at)
    {
        ReadOnlySpan<char> rest = _source.AsSpan(at, Math.Min(MaxLink, _source.Length - at));
        string? close = rest.StartsWith("{{<", StringComparison.Ordinal) ? ">}}" : rest.StartsWith("{{%", StringComparison.Ordinal) ? "%}}" : rest.StartsWith("{%", StringComparison.Ordinal) ? "%}" : null;
        int end = close is null ? -1 : rest.IndexOf(close, StringComparison.Ordinal);
        return end < 0 ? 0 : at + end + close!.Length;
    }

    private int ReadRun(int at)
    {
        int length = RunLength(at);
        char before = at == 0 ? ' ' : _source[at - 1];
        char after = at + length < _source.Length ? _source[at + length] : ' ';
        _runs.Add(_source[at], _text.Length, length, before, after);
        _text.Append(_source[at], length);
        return at + length;
    }

    private int ReadOpening(int at, bool isImage)
    {
        _brackets.Push((_text.Length, isImage));
        _text.Append(isImage ? "![" : "[");
        return at + (isImage ? 2 : 1);
    }

    private int ReadClosing(int at)
    {
        int end = MarkdownSigns.EndOfTarget(_source.AsSpan(at + 1, Math.Min(MaxLink, _source.Length - at - 1)));
        if (!_brackets.TryPop(out (int At, bool IsImage) open) || (end == 0 && !IsNote(open.At)))
        {
            _text.Append(']');
            return at + 1;
        }

        if (open.IsImage || IsNote(open.At))
        {
            if (open.IsImage)
            {
                _images.Add(_text.ToString(open.At + 2, _text.Length - open.At - 2));
            }

            _text.Length = open.At;
            _runs.RemoveFrom(open.At);
        }
        else
        {
            _runs.AddRemoved(open.At, 1);
        }

        return at + 1 + end;
    }

    private bool IsNote(int bracket) => bracket + 1 < _text.Length && _text[bracket] == '[' && _text[bracket + 1] == '^';
}
