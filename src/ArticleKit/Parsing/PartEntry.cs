namespace ArticleKit.Parsing;

/// <summary>One part of a flat layout: parents stand before their children.</summary>
internal readonly record struct PartEntry
{
    private readonly int _number;
    private readonly byte _kind;
    private readonly byte _other;
    private readonly byte _depth;

    public PartEntry(ArticlePartKind kind, TextSpan span, int? index, OtherPartKind other, int depth)
    {
        (Span, _number) = (span, index ?? -1);
        (_kind, _other, _depth) = ((byte)kind, (byte)other, (byte)depth);
    }

    public TextSpan Span { get; init; }

    /// <summary>Its place in a list of the article; <c>null</c> for a field that is no list.</summary>
    public int? Index => _number < 0 ? null : _number;

    public ArticlePartKind Kind => (ArticlePartKind)_kind;

    public OtherPartKind Other => (OtherPartKind)_other;

    /// <summary>How many parts it lies in; three at most.</summary>
    public int Depth => _depth;
}
