using ArticleKit.Fuzz.Targets;

namespace ArticleKit.Fuzz.Engine;

/// <summary>An entry point and what must hold of it for any bytes.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Family">The inputs that it starts from.</param>
/// <param name="Run">Throws where something doesn't hold. Depends on nothing but the bytes.</param>
internal sealed record FuzzTarget(string Name, InputFamily Family, Action<byte[]> Run)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("parse", InputFamily.Text, ParseTarget.Run),
        new("view", InputFamily.Text, ViewTarget.Run),
        new("clean", InputFamily.Text, CleanTarget.Run),
        new("stream", InputFamily.Text, StreamTarget.Run),
        new("several", InputFamily.Text, SeveralTarget.Run),
        new("template", InputFamily.Template, TemplateTarget.Run),
        new("words", InputFamily.Words, WordsTarget.Run),
        new("write", InputFamily.Text, WriteTarget.Run),
        new("utf8", InputFamily.Text, Utf8Target.Run),
        new("normalize", InputFamily.Text, NormalizeTarget.Run),
        new("kernels", InputFamily.Text, KernelTarget.Run),
        new("blocks", InputFamily.Text, BlockTarget.Run),
        new("match", InputFamily.Pair, MatchTarget.Run),
        new("compare", InputFamily.Pair, CompareTarget.Run),
        new("analyze", InputFamily.Text, AnalyzeTarget.Run),
        new("date", InputFamily.Date, DateTarget.Run),
        new("json", InputFamily.Json, JsonTarget.Run),
        new("ndjson", InputFamily.JsonLines, JsonLinesTarget.Run),
        new("jsonld", InputFamily.JsonLd, JsonLdTarget.Run),
        new("ninjs", InputFamily.Ninjs, NinjsTarget.Run),
        new("jsonfeed", InputFamily.JsonFeed, JsonFeedTarget.Run),
        new("nitf", InputFamily.Nitf, XmlTargets.RunNitf),
        new("newsml-g2", InputFamily.NewsMLG2, XmlTargets.RunNewsMLG2),
        new("atom", InputFamily.Atom, XmlTargets.RunAtom),
        new("markdown", InputFamily.Markdown, MarkdownTarget.Run),
    ];

    public static FuzzTarget Of(string name) => All.FirstOrDefault(target => target.Name == name) ?? throw new FormatException($"{name} is no target.");
}
