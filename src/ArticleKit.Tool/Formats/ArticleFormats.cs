using System.Buffers;
using ArticleKit.Serialization;

namespace ArticleKit.Tool.Formats;

/// <summary>The one table of formats: options, help, file names, reading and writing follow it. A new format is a line here.</summary>
internal static class ArticleFormats
{
    /// <summary>JSON, schema version 1; layouts, diagnostics and sources stand beside its properties.</summary>
    public static readonly ArticleFormat Json = Lines("json", "JSON", [".json", ".ndjson", ".jsonl"], (to, article, with) => ArticleJson.Write(to, article, new() { Indented = with.Indented }), json => ArticleJson.Deserialize(json));

    /// <summary>Plain text in some layout.</summary>
    public static readonly ArticleFormat Text = new("text", "plain text", FormatShape.Single, ".txt");

    /// <summary>The page that shows what the parser did, which needs the text that was read.</summary>
    public static readonly ArticleFormat Annotated = new("annotated", "the annotated page", FormatShape.Single, ".html");

    private static readonly ArticleFormat[] Others =
    [
        Lines("jsonld", "JSON-LD", [".jsonld", ".json", ".ndjson", ".jsonl"], (to, article, with) => JsonLd.Write(to, article, new() { Id = with.Id, Indented = with.Indented }), JsonLd.Read) with { HasId = true },
        Lines("ninjs", "ninjs", [".json", ".ndjson", ".jsonl"], (to, article, with) => Ninjs.Write(to, article, new() { Version = with.Version ?? "3.1", Id = with.Id, Time = with.Now, Indented = with.Indented }), Ninjs.Read) with { HasId = true, HasInstant = true, Versions = ["3.1", "2.2", "1.6"] },
        Single("newsml-g2", "NewsML-G2", [".xml"], (to, article, with) => NewsMLG2.Write(to, article, new() { Id = with.Id, Time = with.Clock, Indented = with.Indented }), NewsMLG2.Read) with { HasId = true, HasInstant = true },
        Single("nitf", "NITF", [".xml"], (to, article, with) => Nitf.Write(to, article, new() { Id = with.Id, Indented = with.Indented }), Nitf.Read) with { HasId = true },
        Single("markdown", "Markdown", [".md", ".markdown"], (to, article, with) => ArticleMarkdown.Write(to, article, new() { Id = with.Id }), ArticleMarkdown.Read) with { HasId = true, CanIndent = false },
        new("jsonfeed", "a JSON Feed", FormatShape.Feed, ".json") { Write = (to, articles, with) => JsonFeed.Write(to, articles, new() { Indented = with.Indented }), Read = json => JsonFeed.Read(json), CanIndent = true },
        new("atom", "an Atom feed", FormatShape.Feed, ".atom", ".xml") { Write = (to, articles, with) => AtomFeed.Write(to, articles, new() { Time = with.Clock, Indented = with.Indented }), Read = xml => AtomFeed.Read(xml), CanIndent = true, HasInstant = true },
        new("html", "HTML", FormatShape.Single, ".html") { Write = (to, articles, with) => ArticleHtml.Write(to, articles[0], new() { Fragment = with.Fragment }), HasFragment = true },
    ];

    /// <summary>Every format, in the order of the help page.</summary>
    public static IReadOnlyList<ArticleFormat> All { get; } = [Json, .. Others, Text, Annotated];

    /// <summary>What <c>--to</c> takes, the default first.</summary>
    public static (string Word, ArticleFormat Value)[] Written { get; } = [.. All.Where(format => format == Text || format == Annotated || format.Write is not null).Select(format => (format.Name, format))];

    /// <summary>What <c>--from</c> takes, the default first.</summary>
    public static (string Word, ArticleFormat Value)[] Readable { get; } =
        [(Text.Name, Text), .. All.Where(format => format.Read is not null).Select(format => (format.Name, format))];

    /// <summary>Names in a sentence: <c>json, jsonld or text</c>.</summary>
    public static string Names(IEnumerable<ArticleFormat> formats)
    {
        string[] names = [.. formats.Select(format => format.Name)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    private static ArticleFormat Single(string name, string title, string[] extensions, Action<IBufferWriter<byte>, Article, FormatSettings> write, Func<ReadOnlySpan<byte>, Article> read) =>
        Lines(name, title, extensions, write, read) with { Shape = FormatShape.Single };

    private static ArticleFormat Lines(string name, string title, string[] extensions, Action<IBufferWriter<byte>, Article, FormatSettings> write, Func<ReadOnlySpan<byte>, Article> read) =>
        new(name, title, FormatShape.Lines, extensions) { Write = (to, articles, with) => write(to, articles[0], with), Read = json => [read(json)], CanIndent = true };
}
