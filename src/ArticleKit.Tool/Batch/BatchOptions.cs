namespace ArticleKit.Tool.Batch;

/// <summary>What <c>batch</c> was asked for.</summary>
internal sealed record BatchOptions
{
    public const string DefaultTextField = "text";
    public const int DefaultMaxLine = 64 * 1024 * 1024;

    public string TextField { get; init; } = DefaultTextField;

    public ArticleTemplate? Template { get; init; }

    public string? Language { get; init; }

    public bool WithLayout { get; init; }

    public bool WithDiagnostics { get; init; }

    public TextUnit Unit { get; init; }

    /// <summary>Whether the first record that fails is the last one written.</summary>
    public bool FailFast { get; init; }

    /// <summary>The longest line that is read, in bytes without its line end.</summary>
    public int MaxLine { get; init; } = DefaultMaxLine;
}
