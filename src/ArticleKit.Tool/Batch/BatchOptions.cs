using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Batch;

/// <summary>What <c>batch</c> was asked for.</summary>
internal sealed record BatchOptions
{
    public const string DefaultTextField = "text";
    public const int DefaultMaxLine = 64 * 1024 * 1024;

    public string TextField { get; init; } = DefaultTextField;

    /// <summary>How the bytes of inputs become UTF-8.</summary>
    public InputDecoding Decoding { get; init; } = new(IsGzip: false, Encoding: null);

    /// <summary>What the parser is to do.</summary>
    public ArticleParserOptions Reading { get; init; } = ArticleParserOptions.Default;

    /// <summary>What the article of a record is written as: a format of lines.</summary>
    public ArticleFormat To { get; init; } = ArticleFormats.Json;

    public FormatSettings Settings { get; init; } = new();

    /// <summary>How many records are worked on at the same time.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether output is compressed.</summary>
    public bool GzipOutput { get; init; }

    /// <summary>Whether rows of attributes come out, as Dolma keeps them beside its documents, and not records.</summary>
    public bool Attributes { get; init; }

    /// <summary>Whether the run is summed up at its end.</summary>
    public bool Stats { get; init; }

    public bool WithLayout { get; init; }

    public bool WithDiagnostics { get; init; }

    public TextUnit Unit { get; init; }

    /// <summary>Whether the first record that fails is the last one written.</summary>
    public bool FailFast { get; init; }

    /// <summary>The longest line that is read, in bytes without its line end.</summary>
    public int MaxLine { get; init; } = DefaultMaxLine;
}
