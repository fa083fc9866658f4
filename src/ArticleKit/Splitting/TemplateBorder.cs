using ArticleKit.Parsing;
using ArticleKit.Templates;

namespace ArticleKit.Splitting;

/// <summary>Articles follow one another in one layout: one begins at each line that reads as the template's first line where the one before may end.</summary>
/// <remarks>
/// Follows all ways through the template at once. Where no way is left (the article doesn't fit, which the parser reports), the next first line begins an
/// article all the same.
/// </remarks>
internal sealed class TemplateBorder : ArticleBorder
{
    private readonly LineAutomaton _automaton;
    private readonly CreditLexicon _lexicon;
    private readonly PartList _parts = new();
    private readonly LineFacts _facts = new();
    private bool[] _states;
    private bool[] _next;
    private bool _isInside;

    /// <exception cref="ArgumentException">A paragraph could look like the template's first line.</exception>
    public TemplateBorder(LineAutomaton automaton, CreditLexicon lexicon)
    {
        _automaton = automaton;
        _lexicon = lexicon;
        _states = new bool[automaton.StateCount];
        _next = new bool[automaton.StateCount];
        if (automaton.From(LineAutomaton.Start).IsEmpty || automaton.From(LineAutomaton.Start).Any(pattern => !IsMarked(pattern)))
        {
            throw new ArgumentException(
                "The template can't be read again and again: its first line, as it is or without what is optional, neither begins nor ends with text of its own, "
                + "so that a paragraph could look the same. Write what the line always says into the template, such as the outlet's name in place of {outlet}, or "
                + "give the line that stands between articles as the separator.");
        }
    }

    public override BorderKind Look(ReadOnlySpan<char> line)
    {
        TextSpan text = FieldTrimmer.Trim(line, new TextSpan(0, line.Length));
        if (text.IsEmpty)
        {
            return BorderKind.None;
        }

        List<TextSpan> lines = [text];
        bool begins = _isInside && MayEnd() && FitsAny(line, lines, LineAutomaton.Start);
        if (begins || !_isInside)
        {
            Array.Clear(_states);
            _states[LineAutomaton.Start] = true;
            _isInside = true;
        }

        Step(line, lines);
        return begins ? BorderKind.Begins : BorderKind.None;
    }

    /// <summary>Takes the line for a paragraph, where there may be one.</summary>
    public override void PassLongLine()
    {
        _isInside = true;
        Array.Clear(_next);
        for (int state = 0; state < _states.Length; state++)
        {
            foreach (LinePattern pattern in _states[state] ? _automaton.From(state) : [])
            {
                _next[pattern.To] |= pattern.IsBody;
            }
        }

        (_states, _next) = (_next, _states);
    }

    private static bool IsMarked(LinePattern pattern) => pattern.Items[0].Literal is not null || pattern.Items[^1].Literal is not null;

    /// <summary>Whether the article is whole so far, or lost.</summary>
    private bool MayEnd()
    {
        bool isLost = true;
        for (int state = 0; state < _states.Length; state++)
        {
            isLost &= !_states[state];
            if (_states[state] && _automaton.IsAccepting(state))
            {
                return true;
            }
        }

        return isLost;
    }

    private void Step(ReadOnlySpan<char> line, List<TextSpan> lines)
    {
        Array.Clear(_next);
        for (int state = 0; state < _states.Length; state++)
        {
            foreach (LinePattern pattern in _states[state] ? _automaton.From(state) : [])
            {
                _next[pattern.To] = _next[pattern.To] || Fits(line, lines, pattern);
            }
        }

        (_states, _next) = (_next, _states);
    }

    private bool FitsAny(ReadOnlySpan<char> line, List<TextSpan> lines, int state)
    {
        foreach (LinePattern pattern in _automaton.From(state))
        {
            if (Fits(line, lines, pattern))
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(ReadOnlySpan<char> line, List<TextSpan> lines, LinePattern pattern)
    {
        _facts.Start(lines[0], _lexicon, isFirst: true, next: null);
        bool fits = LineReader.Read(line, _facts, pattern, _parts) != LineScores.Never;
        _parts.Truncate(0);
        return fits;
    }
}
