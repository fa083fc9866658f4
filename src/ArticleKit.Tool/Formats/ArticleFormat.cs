using System.Buffers;
using System.Collections.Immutable;

namespace ArticleKit.Tool.Formats;

/// <summary>Writes articles as one document: one article, unless the format is a feed.</summary>
internal delegate void FormatWriter(IBufferWriter<byte> destination, IReadOnlyList<Article> articles, FormatSettings settings);

/// <summary>Reads the articles of one document.</summary>
internal delegate ImmutableArray<Article> FormatReader(ReadOnlySpan<byte> document);

/// <summary>A format as the command knows it.</summary>
/// <param name="Name">What <c>--to</c> and <c>--from</c> call it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Shape">How many articles an output holds.</param>
/// <param name="Extensions">Of its files, with their dots; the first one is written.</param>
internal sealed record ArticleFormat(string Name, string Title, FormatShape Shape, params string[] Extensions)
{
    /// <summary>Writes it; <c>null</c> for the plain text, which needs a template, for the annotated page, which needs the source, and for formats that are only read.</summary>
    public FormatWriter? Write { get; init; }

    /// <summary>Reads it; <c>null</c> for the plain text, which is what the parser is for, and for formats that are only written.</summary>
    public FormatReader? Read { get; init; }

    /// <summary>Whether <c>--indent</c> means something.</summary>
    public bool CanIndent { get; init; }

    /// <summary>Whether <c>--id</c> means something.</summary>
    public bool HasId { get; init; }

    /// <summary>Whether <c>--now</c> means something.</summary>
    public bool HasInstant { get; init; }

    /// <summary>Whether <c>--fragment</c> means something.</summary>
    public bool HasFragment { get; init; }

    /// <summary>What <c>--format-version</c> may name, the newest first; empty where there is one version.</summary>
    public ImmutableArray<string> Versions { get; init; } = [];
}
