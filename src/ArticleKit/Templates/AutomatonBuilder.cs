using System.Collections.Immutable;
using ArticleKit.Parsing;

namespace ArticleKit.Templates;

/// <summary>Turns the nodes of a template into a <see cref="LineAutomaton"/>.</summary>
/// <remarks>
/// The nodes are walked with a set of threads: each is a state and the items of the line begun there. A choice splits threads, a line end
/// closes them. Blank lines mean nothing when reading, so an empty line is no step.
/// </remarks>
internal sealed class AutomatonBuilder
{
    private const int MaxThreads = 64;
    private const int MaxPatterns = 512;

    private readonly List<LinePattern> _patterns = [];
    private readonly List<(int From, int To)> _skips = [];
    private int _states = 1;

    private sealed record Thread(int State, ImmutableArray<LineItem> Items)
    {
        public bool Same(Thread other) => State == other.State && Items.AsSpan().SequenceEqual(other.Items.AsSpan());
    }

    /// <exception cref="TemplateFormatException">The template is ambiguous or too large.</exception>
    public static LineAutomaton Build(ImmutableArray<TemplateNode> nodes)
    {
        AutomatonBuilder builder = new();
        List<Thread> threads = builder.Walk(nodes, [new Thread(LineAutomaton.Start, [])]);
        int end = builder.CloseLine(threads, nodes.Length > 0 ? nodes[^1].Offset : 0);
        return builder.ToAutomaton(end);
    }

    private List<Thread> Walk(ImmutableArray<TemplateNode> nodes, List<Thread> threads)
    {
        foreach (TemplateNode node in nodes)
        {
            threads = node switch
            {
                TemplateNode.Literal literal => WalkLiteral(literal, threads),
                TemplateNode.Field field => Append(threads, new LineItem(null, field.What), field.Offset),
                TemplateNode.Choice choice => WalkChoice(choice, threads),
                _ => threads,
            };
        }

        return threads;
    }

    private List<Thread> WalkLiteral(TemplateNode.Literal literal, List<Thread> threads)
    {
        string[] lines = literal.Text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                threads = [new Thread(CloseLine(threads, literal.Offset), [])];
            }

            if (lines[i].Length > 0)
            {
                threads = Append(threads, new LineItem(lines[i], default), literal.Offset);
            }
        }

        return threads;
    }

    private List<Thread> WalkChoice(TemplateNode.Choice choice, List<Thread> threads)
    {
        List<Thread> all = choice.CanBeNothing ? [.. threads] : [];
        foreach (ImmutableArray<TemplateNode> branch in choice.Branches)
        {
            foreach (Thread thread in Walk(branch, threads))
            {
                if (!all.Exists(thread.Same))
                {
                    all.Add(thread);
                }
            }
        }

        return all.Count <= MaxThreads
            ? all
            : throw new TemplateFormatException(choice.Offset, $"the choices in one line come to more than {MaxThreads} ways of reading it");
    }

    private static List<Thread> Append(List<Thread> threads, LineItem item, int offset)
    {
        List<Thread> longer = new(threads.Count);
        foreach (Thread thread in threads)
        {
            ImmutableArray<LineItem> items = thread.Items;
            if (item.Literal is not null && items.Length > 0 && items[^1].Literal is { } before)
            {
                longer.Add(thread with { Items = items.SetItem(items.Length - 1, new LineItem(before + item.Literal, default)) });
                continue;
            }

            if (item.Literal is null)
            {
                RefuseAmbiguity(items, item.Field, offset);
            }

            longer.Add(thread with { Items = items.Add(item) });
        }

        return longer;
    }

    private static void RefuseAmbiguity(ImmutableArray<LineItem> items, TemplateField field, int offset)
    {
        int last = items.Length - 1;
        if (last >= 0 && items[last].Literal is { } literal && FieldTrimmer.TrimBlank(literal).IsEmpty)
        {
            last--;
        }

        if (last >= 0 && items[last].Literal is null)
        {
            throw new TemplateFormatException(
                offset, $"nothing tells where {{{TemplateFields.NameOf(items[last].Field)}}} ends and {{{TemplateFields.NameOf(field)}}} begins; put text between them");
        }
    }

    /// <summary>Ends the line of every thread in one new state.</summary>
    private int CloseLine(List<Thread> threads, int offset)
    {
        // A blank line on the only way is no step at all; a template of nothing but line ends stays one state.
        if (threads is [var only] && Trim(only.Items).IsEmpty)
        {
            return only.State;
        }

        int to = _states++;
        foreach (Thread thread in threads)
        {
            ImmutableArray<LineItem> items = Trim(thread.Items);
            if (items.IsEmpty)
            {
                _skips.Add((thread.State, to));
            }
            else if (items.Any(item => item is { Literal: null, Field: TemplateField.Body }))
            {
                AddBody(thread.State, to, items, offset);
            }
            else
            {
                _patterns.Add(new LinePattern(items, thread.State, to));
            }
        }

        return _patterns.Count <= MaxPatterns ? to : throw new TemplateFormatException(offset, $"the template has more than {MaxPatterns} kinds of line");
    }

    private void AddBody(int from, int to, ImmutableArray<LineItem> items, int offset)
    {
        if (items.Length > 1)
        {
            throw new TemplateFormatException(offset, "{body} takes whole lines; nothing else can stand in its line");
        }

        int inside = _states++;
        _patterns.Add(new LinePattern(items, from, inside));
        _patterns.Add(new LinePattern(items, inside, inside));
        _skips.Add((inside, to));
    }

    // White space at the ends of a line is trimmed from the source, so it can't be asked for.
    private static ImmutableArray<LineItem> Trim(ImmutableArray<LineItem> items)
    {
        items = items.Length > 0 && items[0].Literal is { } first ? Replace(items, 0, first[FieldTrimmer.BlankAtStart(first)..]) : items;
        return items.Length > 0 && items[^1].Literal is { } last ? Replace(items, items.Length - 1, last[..^FieldTrimmer.BlankAtEnd(last)]) : items;

        static ImmutableArray<LineItem> Replace(ImmutableArray<LineItem> items, int index, string text) =>
            text.Length == 0 ? items.RemoveAt(index) : items.SetItem(index, new LineItem(text, default));
    }

    private LineAutomaton ToAutomaton(int end)
    {
        List<int>[] reach = [.. Enumerable.Range(0, _states).Select(state => new List<int> { state })];

        // Skips lead to later states but for the body's, whose state is made after the one it leads to: a fixed point takes few rounds.
        for (bool grown = true; grown;)
        {
            grown = false;
            foreach ((int from, int to) in _skips)
            {
                foreach (List<int> set in reach)
                {
                    if (set.Contains(from) && !set.Contains(to))
                    {
                        set.Add(to);
                        grown = true;
                    }
                }
            }
        }

        ImmutableArray<ImmutableArray<LinePattern>> patterns =
            [.. reach.Select((set, state) => _patterns.Where(p => set.Contains(p.From)).Select(p => p with { From = state }).ToImmutableArray())];
        ImmutableArray<bool> accepting = [.. reach.Select(set => set.Contains(end))];
        (patterns, accepting) = AutomatonReducer.Reduce(patterns, accepting);
        return new LineAutomaton(patterns, accepting, LongestPath(patterns));
    }

    private static int LongestPath(ImmutableArray<ImmutableArray<LinePattern>> from)
    {
        // Without the body's loops there is no cycle, so as many rounds as states reach the longest way.
        int[] longest = new int[from.Length];
        for (int round = 0; round < from.Length; round++)
        {
            bool changed = false;
            for (int state = 0; state < from.Length; state++)
            {
                foreach (LinePattern pattern in from[state])
                {
                    int length = longest[pattern.To] + (pattern.IsBody ? 0 : 1);
                    if (pattern.To != state && length > longest[state])
                    {
                        longest[state] = length;
                        changed = true;
                    }
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return longest[LineAutomaton.Start];
    }
}
