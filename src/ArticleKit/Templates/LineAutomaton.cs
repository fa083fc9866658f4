using System.Collections.Immutable;

namespace ArticleKit.Templates;

/// <summary>A template as a machine over lines: which lines may follow which. Free of loops but for the body.</summary>
internal sealed class LineAutomaton
{
    private readonly ImmutableArray<ImmutableArray<LinePattern>> _from;
    private readonly ImmutableArray<bool> _accepting;
    private readonly LinePattern[] _patterns;
    private readonly LineEdge[][] _edges;
    private readonly LineEdge[][] _bodyEdges;

    public LineAutomaton(ImmutableArray<ImmutableArray<LinePattern>> from, ImmutableArray<bool> accepting, int maxOtherLines)
    {
        _from = from;
        _accepting = accepting;
        MaxOtherLines = maxOtherLines;
        _patterns = [.. from.SelectMany(patterns => patterns)];
        int number = 0;
        _edges = [.. from.Select(patterns => patterns.Select(pattern => new LineEdge(number++, pattern.To, pattern.OnlyField, pattern.IsBody)).ToArray())];
        _bodyEdges = [.. _edges.Select(edges => edges.Where(edge => edge.IsBody).ToArray())];
    }

    /// <summary>The same machine, where lines of one field may stand before any other line of it that the body isn't.</summary>
    /// <param name="field">The field.</param>
    /// <param name="most">How many of them are looked for at each end.</param>
    public LineAutomaton WithLoops(TemplateField field, int most) => new(
        [.. _from.Select((patterns, state) => patterns.Any(pattern => pattern.IsBody && pattern.To == state) ? patterns : patterns.Add(new LinePattern([new LineItem(null, field)], state, state)))],
        _accepting,
        MaxOtherLines + most);

    public int StateCount => _edges.Length;

    /// <summary>The state before the first line.</summary>
    public static int Start => 0;

    /// <summary>The most lines that can be something other than a paragraph.</summary>
    public int MaxOtherLines { get; }

    /// <summary>Whether the text may end here.</summary>
    public bool IsAccepting(int state) => _accepting[state];

    /// <summary>What the next line may be.</summary>
    public ImmutableArray<LinePattern> From(int state) => _from[state];

    /// <summary>What the next line may be, in short.</summary>
    /// <param name="state">The state before it.</param>
    /// <param name="onlyBody">Whether it is a paragraph.</param>
    public ReadOnlySpan<LineEdge> Edges(int state, bool onlyBody = false) => (onlyBody ? _bodyEdges : _edges)[state];

    /// <summary>The pattern of a number.</summary>
    public LinePattern Pattern(int number) => _patterns[number];
}
