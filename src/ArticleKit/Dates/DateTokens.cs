namespace ArticleKit.Dates;

/// <summary>Cuts a text into tokens, as far ahead as is asked for.</summary>
/// <remarks>Each token is made once; an expression has fewer than <see cref="DateTokenWindow.Length"/> of them, so a text takes linear time.</remarks>
internal ref struct DateTokens(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private DateTokenWindow _window;
    private int _head;
    private int _count;
    private int _at;

    /// <summary>Whether the window begins at the start of the text.</summary>
    public bool AtStart { get; private set; } = true;

    /// <summary>The token so many places ahead; the end where there are fewer, or it is too far.</summary>
    public DateToken this[int ahead]
    {
        get
        {
            if (ahead >= DateTokenWindow.Length)
            {
                return new DateToken { Kind = DateTokenKind.End, Start = _text.Length };
            }

            while (_count <= ahead)
            {
                DateToken token = DateTokenizer.Next(_text, _at);
                _at = token.End;
                _window[(_head + _count++) & (DateTokenWindow.Length - 1)] = token;
            }

            return _window[(_head + ahead) & (DateTokenWindow.Length - 1)];
        }
    }

    /// <summary>Whether a token is one letter, and that one.</summary>
    public bool IsLetter(int ahead, char letter)
    {
        DateToken token = this[ahead];
        return token is { Kind: DateTokenKind.Word, Length: 1 } && _text[token.Start] == letter;
    }

    /// <summary>Goes on by so many tokens that were looked at.</summary>
    public void Advance(int tokens)
    {
        AtStart = false;
        _head = (_head + tokens) & (DateTokenWindow.Length - 1);
        _count -= tokens;
    }
}
