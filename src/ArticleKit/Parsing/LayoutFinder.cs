using System.Numerics;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>Finds the best way through a template for the lines of a source: one scored assignment, not a cascade of cases.</summary>
/// <remarks>
/// A line of body text scores 0, every other role by how much more the line looks like it. Only so many lines from each end as the template
/// can use otherwise are weighed; between them everything is body. Time is linear in the source.
/// </remarks>
internal ref struct LayoutFinder
{
    private const int Unreached = int.MinValue;

    /// <summary>A longer line is a paragraph where the layout is found, wherever it stands; a template may say otherwise.</summary>
    private const int LongestHeader = 260;

    private readonly ReadOnlySpan<char> _source;
    private readonly LineAutomaton _automaton;
    private readonly LayoutWorkspace _work;
    private readonly LayoutRecorder? _recorder;
    private readonly bool _finds;

    // Weighed are the lines before the first number and from the second on.
    private readonly int _head;
    private readonly int _tail;

    private LayoutFinder(ReadOnlySpan<char> source, LineAutomaton automaton, CreditLexicon lexicon, LayoutWorkspace work, LayoutRecorder? recorder)
    {
        _source = source;
        (_automaton, _work, _recorder) = (automaton, work, recorder);
        _finds = ReferenceEquals(automaton, AutoLayout.Automaton);
        int weighed = automaton.MaxOtherLines + 1;
        int lines = work.Lines.Count;
        _head = lines > 2 * weighed ? weighed : lines;
        _tail = Math.Max(_head, lines - weighed);
        work.Facts.Start(work.Lines, lexicon, _head, _tail);
    }

    /// <summary>Adds the parts of the best way through the template.</summary>
    /// <param name="source">The source.</param>
    /// <param name="automaton">The template.</param>
    /// <param name="lexicon">What words of headers are looked up in.</param>
    /// <param name="cutsDateline">Whether a dateline is cut off the lead.</param>
    /// <param name="work">Has the lines, takes the parts.</param>
    /// <param name="recorder">Takes what each line was worth; <c>null</c> for nobody.</param>
    /// <returns>-1, or, where there is no way, the index of the line at which the last way ended (the number of lines, where some are missing).</returns>
    public static int Find(
        ReadOnlySpan<char> source, LineAutomaton automaton, CreditLexicon lexicon, bool cutsDateline, LayoutWorkspace work, LayoutRecorder? recorder = null) =>
        new LayoutFinder(source, automaton, lexicon, work, recorder).Find(cutsDateline);

    private readonly int Steps => _head + (_work.Lines.Count - _tail);

    private readonly int Find(bool cutsDateline)
    {
        int states = _automaton.StateCount;
        Span<int> best = _work.Best(Steps, states);
        (int[] scores, int[] next) = _work.Scores(states);
        (ulong[] from, ulong[] to) = _work.Reached(states);
        Array.Fill(scores, Unreached);
        scores[LineAutomaton.Start] = 0;
        from[0] = 1UL << LineAutomaton.Start;
        for (int step = 0; step < Steps; step++)
        {
            int line = step < _head ? step : _tail + (step - _head);
            if (step == _head)
            {
                KeepBody(scores, from);
            }

            if (!Step(line, scores, next, from, to, best.Slice(step * states, states)))
            {
                return line;
            }

            (scores, next, from, to) = (next, scores, to, from);
        }

        int end = BestEnd(scores);
        if (end < 0)
        {
            return _work.Lines.Count;
        }

        // Traced from the end; then each step has the pattern of its line in the first place of its row.
        for (int step = Steps - 1; step >= 0; step--)
        {
            int pattern = best[(step * states) + end];
            best[step * states] = pattern;
            end = _automaton.Pattern(pattern).From;
        }

        Emit(best, states, cutsDateline);
        return -1;
    }

    /// <param name="line">The number of the line.</param>
    /// <param name="scores">The best score of each state before it.</param>
    /// <param name="next">Takes the best score of each state after it.</param>
    /// <param name="from">A bit for each state that was reached before it.</param>
    /// <param name="to">Takes a bit for each that is reached after it.</param>
    /// <param name="best">Takes the number of the pattern that led to each.</param>
    private readonly bool Step(int line, int[] scores, int[] next, ulong[] from, ulong[] to, Span<int> best)
    {
        Array.Fill(next, Unreached);
        Array.Clear(to);
        LineFacts facts = _work.Facts[line];
        bool isParagraph = _finds && facts.Line.Length > LongestHeader;
        bool reached = false;

        // What a line is worth as one field doesn't depend on the way that led to it.
        Span<int> known = stackalloc int[(int)TemplateField.Title + 1];
        known.Fill(Unreached);
        for (int word = 0; word < LayoutWorkspace.WordsOf(_automaton.StateCount); word++)
        {
            for (ulong states = from[word]; states != 0; states &= states - 1)
            {
                int state = (64 * word) + BitOperations.TrailingZeroCount(states);
                foreach (ref readonly LineEdge edge in _automaton.Edges(state, isParagraph))
                {
                    int score = edge.OnlyField < 0 ? Weigh(facts, edge) : known[edge.OnlyField];
                    if (score == Unreached)
                    {
                        known[edge.OnlyField] = score = Weigh(facts, edge);
                    }

                    _recorder?.Weigh(line, _automaton.Pattern(edge.Pattern), score);
                    if (score != LineScores.Never && scores[state] + score > next[edge.To])
                    {
                        next[edge.To] = scores[state] + score;
                        best[edge.To] = edge.Pattern;
                        to[edge.To / 64] |= 1UL << (edge.To % 64);
                        reached = true;
                    }
                }
            }
        }

        return reached;
    }

    private readonly int Weigh(LineFacts facts, in LineEdge edge)
    {
        if (edge.IsBody)
        {
            // What all else is weighed against.
            return 0;
        }

        int score = LineReader.Read(_source, facts, _automaton.Pattern(edge.Pattern), _work.Scratch);
        _work.Scratch.Truncate(0);
        return score;
    }

    /// <summary>Over the lines that are not weighed only the body goes on.</summary>
    private readonly void KeepBody(int[] scores, ulong[] reached)
    {
        for (int state = 0; state < _automaton.StateCount; state++)
        {
            bool loops = false;
            foreach (ref readonly LineEdge edge in _automaton.Edges(state, onlyBody: true))
            {
                loops |= edge.To == state;
            }

            if (!loops)
            {
                scores[state] = Unreached;
                reached[state / 64] &= ~(1UL << (state % 64));
            }
        }
    }

    private readonly int BestEnd(int[] scores)
    {
        int best = -1;
        for (int state = 0; state < _automaton.StateCount; state++)
        {
            if (scores[state] != Unreached && _automaton.IsAccepting(state) && (best < 0 || scores[state] > scores[best]))
            {
                best = state;
            }
        }

        return best;
    }

    private readonly void Emit(Span<int> path, int states, bool cuts)
    {
        List<TextSpan> lines = _work.Lines;
        Span<BodyLineKind> kinds = _work.Kinds(lines.Count);
        bool headline = false;
        for (int line = 0; line < kinds.Length; line++)
        {
            LinePattern? pattern = PatternOf(path, states, line);
            _recorder?.Choose(line, lines[line], pattern);
            headline |= pattern?.Items is [{ Field: TemplateField.Headline }];
            kinds[line] = pattern is null or { IsBody: true } ? BodyLineKind.Paragraph : BodyLineKind.NotBody;
        }

        if (_finds)
        {
            BodyLines.Classify(_source, _work.Facts, lines, kinds);
            if (!headline && !kinds.Contains(BodyLineKind.Paragraph))
            {
                // What looks like a page without an article is all there is: it stays text.
                foreach (ref BodyLineKind kind in kinds)
                {
                    kind = kind == BodyLineKind.NotBody ? kind : BodyLineKind.Paragraph;
                }
            }
        }

        BodyParts body = new(kinds.LastIndexOf(BodyLineKind.Paragraph), _finds, cuts, _work.Parts);
        for (int line = 0; line < kinds.Length; line++)
        {
            if (kinds[line] == BodyLineKind.NotBody)
            {
                LineReader.Read(_source, _work.Facts[line], PatternOf(path, states, line)!, _work.Parts);
            }
            else
            {
                body.Add(_source, _work.Facts[line], line, kinds[line]);
            }
        }
    }

    // Lines that are not weighed have none: they are body.
    private readonly LinePattern? PatternOf(Span<int> path, int states, int line) =>
        line < _head ? _automaton.Pattern(path[line * states]) : line < _tail ? null : _automaton.Pattern(path[(_head + (line - _tail)) * states]);
}
