using System.Collections.Immutable;

namespace ArticleKit.Templates;

/// <summary>Makes one state of those after which the same lines may follow: a template with choices has many of them, and each is weighed for every line.</summary>
internal static class AutomatonReducer
{
    /// <param name="from">What may follow each state.</param>
    /// <param name="accepting">Where the text may end.</param>
    public static (ImmutableArray<ImmutableArray<LinePattern>> From, ImmutableArray<bool> Accepting) Reduce(
        ImmutableArray<ImmutableArray<LinePattern>> from, ImmutableArray<bool> accepting)
    {
        // From the coarsest partition, by whether the text may end, to one in which all of a class go on alike.
        int[] classes = [.. accepting.Select(ends => ends ? 1 : 0)];
        for (int count = 0, before = -1; count != before;)
        {
            before = count;
            List<(int Class, ImmutableArray<LinePattern> Patterns)> kinds = [];
            int[] finer = new int[classes.Length];
            for (int state = 0; state < classes.Length; state++)
            {
                int kind = kinds.FindIndex(known => known.Class == classes[state] && GoOnAlike(known.Patterns, from[state], classes));
                finer[state] = kind < 0 ? kinds.Count : kind;
                if (kind < 0)
                {
                    kinds.Add((classes[state], from[state]));
                }
            }

            (classes, count) = (finer, kinds.Count);
        }

        // Numbered by their first state, so that the start stays the start.
        int[] firsts = [.. Enumerable.Range(0, classes.Max() + 1).Select(kind => Array.IndexOf(classes, kind))];
        return (
            [.. firsts.Select((first, kind) => Distinct(from[first], classes, kind))],
            [.. firsts.Select(first => accepting[first])]);
    }

    private static ImmutableArray<LinePattern> Distinct(ImmutableArray<LinePattern> patterns, int[] classes, int from)
    {
        List<LinePattern> distinct = [];
        foreach (LinePattern pattern in patterns)
        {
            if (!distinct.Exists(known => known.To == classes[pattern.To] && SameLine(known, pattern)))
            {
                distinct.Add(pattern with { From = from, To = classes[pattern.To] });
            }
        }

        return [.. distinct];
    }

    private static bool GoOnAlike(ImmutableArray<LinePattern> one, ImmutableArray<LinePattern> other, int[] classes) =>
        IsWithin(one, other, classes) && IsWithin(other, one, classes);

    private static bool IsWithin(ImmutableArray<LinePattern> some, ImmutableArray<LinePattern> all, int[] classes) =>
        some.All(pattern => all.Any(other => classes[other.To] == classes[pattern.To] && SameLine(other, pattern)));

    private static bool SameLine(LinePattern one, LinePattern other) => one.Items.AsSpan().SequenceEqual(other.Items.AsSpan());
}
