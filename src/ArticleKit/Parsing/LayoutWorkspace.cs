namespace ArticleKit.Parsing;

/// <summary>What reading a source needs beside the source: kept by the thread, so that the next source needs no memory of its own.</summary>
internal sealed class LayoutWorkspace
{
    /// <summary>A text of more lines leaves its memory to the collector.</summary>
    private const int MostLinesKept = 4096;

    [ThreadStatic]
    private static LayoutWorkspace? _spare;

    /// <summary>A longer text, in UTF-16 code units, leaves its memory to the collector too.</summary>
    private const int MostCharactersKept = 1 << 20;

    private int[] _best = [];
    private int[] _scores = [];
    private int[] _next = [];
    private ulong[] _reached = [];
    private ulong[] _reachedNext = [];
    private BodyLineKind[] _kinds = [];

    /// <summary>The lines of the source that hold something.</summary>
    public List<TextSpan> Lines { get; } = [];

    public PartList Parts { get; } = new();

    /// <summary>Takes parts while a line is weighed.</summary>
    public PartList Scratch { get; } = new();

    public LineFactsList Facts { get; } = new();

    public ArticleFields Fields { get; } = new();

    public DiagnosticList Diagnostics { get; } = new();

    /// <summary>Whether what was read is an article.</summary>
    public bool IsArticle { get; set; }

    /// <summary>Room for a text that was decoded, and where its characters stood.</summary>
    public DecodedText Decoded { get; } = new();

    /// <summary>Changes when the workspace is given back, so that nobody reads what isn't his any more.</summary>
    public int Version { get; private set; }

    public static LayoutWorkspace Rent()
    {
        LayoutWorkspace workspace = _spare ?? new LayoutWorkspace();
        _spare = null;
        workspace.Lines.Clear();
        workspace.Parts.Truncate(0);
        workspace.Scratch.Truncate(0);
        workspace.Fields.Clear();
        workspace.Diagnostics.Clear();
        workspace.IsArticle = false;
        return workspace;
    }

    public void Return()
    {
        Version++;
        if (Lines.Capacity <= MostLinesKept && Decoded.Capacity <= MostCharactersKept)
        {
            _spare = this;
        }
    }

    /// <summary>For each step and state the number of the pattern that led there, row by row; without meaning for a state that wasn't reached.</summary>
    public Span<int> Best(int steps, int states) => Cleared(ref _best, steps * states);

    /// <summary>Two rows of scores by state.</summary>
    public (int[] Now, int[] Next) Scores(int states)
    {
        Cleared(ref _scores, states);
        Cleared(ref _next, states);
        return (_scores, _next);
    }

    /// <summary>Two rows of bits by state, all 0.</summary>
    public (ulong[] Now, ulong[] Next) Reached(int states)
    {
        int words = WordsOf(states);
        Cleared(ref _reached, words);
        Cleared(ref _reachedNext, words);
        return (_reached, _reachedNext);
    }

    /// <summary>How many words hold a bit for each state.</summary>
    public static int WordsOf(int states) => (states + 63) / 64;

    public Span<BodyLineKind> Kinds(int lines) => Cleared(ref _kinds, lines);

    private static Span<T> Cleared<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[Math.Max(length, 2 * array.Length)];
        }

        Span<T> span = array.AsSpan(0, length);
        span.Clear();
        return span;
    }
}
