using System.Buffers;
using System.Net;
using ArticleKit.Text;
using ArticleKit.Text.Folding;

namespace ArticleKit.Parsing.Cleaning;

/// <summary>Takes out of a text what pages and word processors leave in it: entities are decoded, once; soft hyphens go, and bullets before a line;
/// a tab becomes a blank, for the words beside it are two.</summary>
/// <remarks>Reads once, left to right. What is decoded ends no line, and the cleaned text is never longer than the text.</remarks>
internal ref struct TextCleaner
{
    private const char SoftHyphen = '\u00AD';
    private const int LongestEntity = 32;

    // BULLET, TRIANGULAR BULLET, HYPHEN BULLET, leftwards and rightwards ones, BULLET OPERATOR, squares, pointers, circles, INVERSE BULLET, WHITE
    // BULLET, DOT OPERATOR; the bullets of word processors' symbol fonts (private use).
    private const string Bullets =
        "\u2022\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25BA\u25C4\u25CB\u25CF\u25D8\u25E6\u22C5\uF0A7\uF0A8\uF0B7\uF0D8\uF076\uF0FC";

    private static readonly SearchValues<char> Found = SearchValues.Create("&\t\u00AD" + Bullets);

    private readonly ReadOnlySpan<char> _source;
    private readonly Span<char> _cleaned;
    private RunRecorder _runs = new();
    private int _length;
    private bool _beginsLine = true;

    private TextCleaner(ReadOnlySpan<char> source, Span<char> cleaned)
    {
        _source = source;
        _cleaned = cleaned;
    }

    /// <summary>Whether there may be anything to take out.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> source) => source.ContainsAny(Found);

    /// <summary>Cleans a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="cleaned">Takes it; as long as the text.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>The way back.</returns>
    public static OffsetMap Clean(ReadOnlySpan<char> source, Span<char> cleaned, out int length)
    {
        TextCleaner cleaner = new(source, cleaned);
        cleaner.Run();
        length = cleaner._length;
        return new OffsetMap(TextUnit.Utf16, cleaner._runs.Finish());
    }

    private void Run()
    {
        int at = 0;
        while (at < _source.Length)
        {
            int next = _source[at..].IndexOfAny(Found);
            int end = next < 0 ? _source.Length : at + next;
            Copy(_source[at..end]);
            at = end;
            if (at < _source.Length)
            {
                at += Take(at);
            }
        }
    }

    /// <summary>Takes what was found, and says how long it is.</summary>
    private int Take(int at)
    {
        if (_source[at] != '&')
        {
            Replace(1, _source.Slice(at, 1));
            return 1;
        }

        int length = _source.Slice(at, Math.Min(LongestEntity, _source.Length - at)).IndexOf(';') + 1;
        string entity = length == 0 ? "" : _source.Slice(at, length).ToString();
        string decoded = entity.LastIndexOf('&') == 0 ? WebUtility.HtmlDecode(entity) : entity;
        if (decoded == entity)
        {
            Copy(_source.Slice(at, 1));
            return 1;
        }

        Replace(length, decoded);
        return length;
    }

    private void Replace(int sourceLength, ReadOnlySpan<char> by)
    {
        if (by is [SoftHyphen] || (by.Length == 1 && _beginsLine && Bullets.Contains(by[0], StringComparison.Ordinal)))
        {
            _runs.Replaced(sourceLength, 0);
            return;
        }

        if (by.Length == 1 && (char.IsControl(by[0]) || SourceLines.HasLineEnd(by)))
        {
            by = " ";
        }

        by.CopyTo(_cleaned[_length..]);
        _length += by.Length;
        _runs.Replaced(sourceLength, by.Length);
        _beginsLine &= FieldTrimmer.BlankAtStart(by) == by.Length;
    }

    private void Copy(ReadOnlySpan<char> run)
    {
        run.CopyTo(_cleaned[_length..]);
        _length += run.Length;
        _runs.Copied(run.Length);
        int line = run.LastIndexOfAny(LineEnds.Characters) + 1;
        _beginsLine = (_beginsLine || line > 0) && FieldTrimmer.BlankAtStart(run[line..]) == run.Length - line;
    }
}
