using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>Finds the best way through a template for the lines of a source: one scored assignment, not a cascade of cases.</summary>
/// <remarks>
/// A line of body text scores 0, every other role by how much more the line looks like it. Only so many lines from each end as the template
/// can use otherwise are weighed; between them everything is body. Time is linear in the source.
/// </remarks>
internal static class LayoutFinder
{
    private const int Unreached = int.MinValue;

    /// <summary>A longer line is a paragraph where the layout is found; a template may say otherwise.</summary>
    private const int LongestHeader = 400;

    /// <summary>Adds the parts of the best way through the template.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="automaton">The template.</param>
    /// <param name="cutsDateline">Whether a dateline is cut off the lead.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="recorder">Takes what each line was worth; <c>null</c> for nobody.</param>
    /// <returns>-1, or, where there is no way, the index of the line at which the last way ended (the number of lines, where some are missing).</returns>
    public static int Find(ReadOnlySpan<char> source, List<TextSpan> lines, LineAutomaton automaton, bool cutsDateline, PartList parts, LayoutRecorder? recorder = null)
    {
        int weighed = automaton.MaxOtherLines + 1;
        int skipFrom = lines.Count > 2 * weighed ? weighed : lines.Count;
        int skipTo = Math.Max(skipFrom, lines.Count - weighed);
        int steps = skipFrom + (lines.Count - skipTo);
        LinePattern?[][] best = new LinePattern?[steps][];
        int[] scores = new int[automaton.StateCount];
        Array.Fill(scores, Unreached);
        scores[LineAutomaton.Start] = 0;
        PartList scratch = new();
        for (int step = 0; step < steps; step++)
        {
            int line = step < skipFrom ? step : skipTo + (step - skipFrom);
            if (step == skipFrom)
            {
                KeepBody(automaton, scores);
            }

            best[step] = new LinePattern?[automaton.StateCount];
            int[] next = Step(source, lines, line, automaton, scores, best[step], scratch, recorder);
            if (Array.TrueForAll(next, score => score == Unreached))
            {
                return line;
            }

            scores = next;
        }

        int end = BestEnd(automaton, scores);
        if (end < 0)
        {
            return lines.Count;
        }

        LinePattern[] path = Trace(best, steps, end);
        for (int line = 0; line < lines.Count && recorder is not null; line++)
        {
            recorder.Choose(line, lines[line], line < skipFrom ? path[line] : line < skipTo ? null : path[skipFrom + (line - skipTo)]);
        }

        Emit(source, lines, skipFrom, skipTo, path, parts, ReferenceEquals(automaton, AutoLayout.Automaton), cutsDateline);
        return -1;
    }

    private static int[] Step(
        ReadOnlySpan<char> source, List<TextSpan> lines, int line, LineAutomaton automaton, int[] scores, LinePattern?[] best, PartList scratch, LayoutRecorder? recorder)
    {
        int[] next = new int[scores.Length];
        Array.Fill(next, Unreached);
        LineFacts facts = new(source, lines, line);
        bool isParagraph = lines[line].Length > LongestHeader && ReferenceEquals(automaton, AutoLayout.Automaton);

        // What a line is worth as one field doesn't depend on the way that led to it.
        Span<int> known = stackalloc int[(int)TemplateField.Title + 1];
        known.Fill(Unreached);
        for (int state = 0; state < scores.Length; state++)
        {
            if (scores[state] == Unreached)
            {
                continue;
            }

            foreach (LinePattern pattern in automaton.From(state))
            {
                if (isParagraph && !pattern.IsBody)
                {
                    continue;
                }

                int field = pattern.Items is [{ Literal: null } only] ? (int)only.Field : -1;
                int score = field < 0 || known[field] == Unreached ? LineReader.Read(source, ref facts, pattern, scratch) : known[field];
                scratch.Truncate(0);
                recorder?.Weigh(line, pattern, score);
                if (field >= 0)
                {
                    known[field] = score;
                }

                if (score != LineScores.Never && scores[state] + score > next[pattern.To])
                {
                    next[pattern.To] = scores[state] + score;
                    best[pattern.To] = pattern;
                }
            }
        }

        return next;
    }

    /// <summary>Over the lines that are not weighed only the body goes on.</summary>
    private static void KeepBody(LineAutomaton automaton, int[] scores)
    {
        for (int state = 0; state < scores.Length; state++)
        {
            bool loops = false;
            foreach (LinePattern pattern in automaton.From(state))
            {
                loops |= pattern.IsBody && pattern.To == state;
            }

            scores[state] = loops ? scores[state] : Unreached;
        }
    }

    private static int BestEnd(LineAutomaton automaton, int[] scores)
    {
        int best = -1;
        for (int state = 0; state < scores.Length; state++)
        {
            if (scores[state] != Unreached && automaton.IsAccepting(state) && (best < 0 || scores[state] > scores[best]))
            {
                best = state;
            }
        }

        return best;
    }

    private static LinePattern[] Trace(LinePattern?[][] best, int steps, int end)
    {
        LinePattern[] path = new LinePattern[steps];
        int state = end;
        for (int step = steps - 1; step >= 0; step--)
        {
            path[step] = best[step][state]!;
            state = path[step].From;
        }

        return path;
    }

    private static void Emit(ReadOnlySpan<char> source, List<TextSpan> lines, int skipFrom, int skipTo, LinePattern[] path, PartList parts, bool finds, bool cuts)
    {
        BodyLineKind[] kinds = new BodyLineKind[lines.Count];
        for (int line = 0; line < kinds.Length; line++)
        {
            kinds[line] = PatternOf(line) is null or { IsBody: true } ? BodyLineKind.Paragraph : BodyLineKind.NotBody;
        }

        if (finds)
        {
            BodyLines.Classify(source, lines, kinds);
            if (Array.IndexOf(kinds, BodyLineKind.Paragraph) < 0 && !Array.Exists(path, pattern => pattern.Items is [{ Field: TemplateField.Headline }]))
            {
                // What looks like a page without an article is all there is: it stays text.
                for (int line = 0; line < kinds.Length; line++)
                {
                    kinds[line] = kinds[line] == BodyLineKind.NotBody ? BodyLineKind.NotBody : BodyLineKind.Paragraph;
                }
            }
        }

        BodyParts body = new(Array.LastIndexOf(kinds, BodyLineKind.Paragraph), finds, cuts, parts);
        for (int line = 0; line < kinds.Length; line++)
        {
            if (kinds[line] == BodyLineKind.NotBody)
            {
                LineFacts facts = new(source, lines, line);
                LineReader.Read(source, ref facts, PatternOf(line)!, parts);
            }
            else
            {
                body.Add(source, lines[line], line, kinds[line]);
            }
        }

        // Lines that are not weighed have none: they are body.
        LinePattern? PatternOf(int line) => line < skipFrom ? path[line] : line < skipTo ? null : path[skipFrom + (line - skipTo)];
    }
}
