using System.Diagnostics.CodeAnalysis;
using ArticleKit.Dates;

namespace ArticleKit;

/// <summary>Goes through the date expressions of a text: <c>foreach (ArabicDate date in ArabicDate.Enumerate(text))</c>.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Nobody compares enumerators.")]
public ref struct ArabicDateEnumerator
{
    private readonly ArabicDateOptions _options;
    private DateTokens _tokens;
    private DateToken _before;
    private DateToken _beforeThat;
    private bool _others;

    internal ArabicDateEnumerator(ReadOnlySpan<char> text, ArabicDateOptions options)
    {
        _tokens = new DateTokens(text);
        _options = options;
    }

    /// <summary>The expression at hand.</summary>
    public ArabicDate Current { get; private set; }

    /// <summary>This enumerator.</summary>
    public readonly ArabicDateEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next expression.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        for (DateToken token = _tokens[0]; token.Kind != DateTokenKind.End; token = _tokens[0])
        {
            if (ExpressionReader.MayBegin(token) && ExpressionReader.TryRead(ref _tokens, _before, _beforeThat, out int read, out PrintedExpression printed))
            {
                Take(read);
                Current = DateResolver.Resolve(printed, _options);
                return true;
            }

            _others |= token.Kind == DateTokenKind.Number || (token.Kind == DateTokenKind.Word && token.Word.Kind is not (DateWordKind.Day or DateWordKind.DayPart));
            Take(1);
        }

        return false;
    }

    /// <summary>Whether the text has no words and no numbers beside the first expression.</summary>
    internal bool IsWhole()
    {
        for (; !_others && _tokens[0].Kind != DateTokenKind.End; Take(1))
        {
            _others = _tokens[0].Kind != DateTokenKind.Mark;
        }

        return !_others;
    }

    private void Take(int tokens)
    {
        _beforeThat = tokens > 1 ? _tokens[tokens - 2] : _before;
        _before = _tokens[tokens - 1];
        _tokens.Advance(tokens);
    }
}
