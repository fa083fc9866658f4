using System.CommandLine;
using ArticleKit.Serialization;
using ArticleKit.Tool.Formats;

namespace ArticleKit.Tool.Commands;

/// <summary>The options about formats.</summary>
internal static class FormatOptions
{
    public static Option<ArticleFormat> To() => SharedOptions.Choice(
        "--to",
        "FORMAT",
        $"What to write. One line an article: {Of(FormatShape.Lines)}; one feed: {Of(FormatShape.Feed)}; one article: {Of(FormatShape.Single)}. Default: json.",
        ArticleFormats.Written);

    public static Option<ArticleFormat> From() => SharedOptions.Choice(
        "--from",
        "FORMAT",
        $"What to read: {ArticleFormats.Names(ArticleFormats.Readable.Select(choice => choice.Value))}. Default: text, one article a file.",
        ArticleFormats.Readable);

    public static Option<string?> Version() => new("--format-version")
    {
        HelpName = "V",
        Description = $"The version of the format: {Versions()}. Default: the first one.",
    };

    public static Option<string?> Id() => new("--id")
    {
        HelpName = "URI",
        Description = $"The article's id, for {ArticleFormats.Names(ArticleFormats.All.Where(format => format.HasId))}. Default: a urn:uuid: that follows from its contents.",
        CustomParser = result => IsId(result.Tokens[0].Value)
            ? result.Tokens[0].Value
            : SharedOptions.Refuse<string?>(result, "--id takes an absolute URI, such as urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6."),
    };

    public static Option<DateTimeOffset?> Now() => new("--now")
    {
        HelpName = "INSTANT",
        Description = $"When the output is made, as 2026-11-23T12:00:00Z, for {ArticleFormats.Names(ArticleFormats.All.Where(format => format.HasInstant))}. "
            + "Default: left out, or where a format demands it SOURCE_DATE_EPOCH or the clock.",
        CustomParser = result => FixedClock.Read(result.Tokens[0].Value)
            ?? SharedOptions.Refuse<DateTimeOffset?>(result, $"--now takes an instant as 2026-11-23T12:00:00Z, not {result.Tokens[0].Value}."),
    };

    public static Option<bool> Fragment() => new("--fragment")
    {
        Description = $"The article element alone, for a page of your own, for {ArticleFormats.Names(ArticleFormats.All.Where(format => format.HasFragment))}. Default: a whole page.",
    };

    /// <summary>The settings of a format; the variable is read only where the format has an instant.</summary>
    public static FormatSettings Settings(ArticleFormat to, string? version, string? id, DateTimeOffset? now, bool indented, bool fragment) => new()
    {
        Version = version,
        Id = id,
        Now = now is { } instant ? new FixedClock(instant) : null,
        Clock = to.HasInstant ? FixedClock.Choose(now, Environment.GetEnvironmentVariable(FixedClock.Variable)) : TimeProvider.System,
        Indented = indented,
        Fragment = fragment,
    };

    private static string Of(FormatShape shape) => ArticleFormats.Names(ArticleFormats.Written.Select(choice => choice.Value).Where(format => format.Shape == shape));

    private static string Versions() =>
        string.Join("; ", ArticleFormats.All.Where(format => !format.Versions.IsEmpty).Select(format => $"of {format.Name} {string.Join(", ", format.Versions)}"));

    // The library knows what an id is.
    private static bool IsId(string text)
    {
        try
        {
            return new NinjsOptions { Id = text }.Id is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
