using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleKit.Serialization;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that <c>parse</c> and <c>batch</c> have in common.</summary>
internal static class SharedOptions
{
    private const string Unlimited = "all";

    public static Argument<string[]> Inputs(string description) => new("input")
    {
        HelpName = "FILE|DIR|-",
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["-"],
    };

    public static Option<string?> Template() => new("--template")
    {
        HelpName = "NAME|@FILE|TEXT",
        Description = "The layout of the text: a built-in name (standard), a file, or the template itself, such as "
            + "'{outlet}\\n{authors}//{place}\\n{headline}\\n{body}'. Default: found out from the text.",
    };

    public static Option<bool> WithLayout() => new("--with-layout")
    {
        Description = "Adds where each part stands in the source. Default: off.",
    };

    public static Option<bool> Diagnostics() => new("--diagnostics")
    {
        Description = "Adds what is doubtful, with codes and places. Default: off.",
    };

    public static Option<TextUnit> Unit() => Choice(
        "--unit", "UNIT", "What layout and diagnostics count: utf-16 (default), utf-8 or code-point.",
        ("utf-16", TextUnit.Utf16), ("utf-8", TextUnit.Utf8), ("code-point", TextUnit.CodePoint));

    public static Option<string?> Language() => new("--language")
    {
        HelpName = "TAG",
        Description = "The BCP 47 language tag of the articles. Default: ar where the text is Arabic.",
        CustomParser = result => LanguageTag.IsOne(result.Tokens[0].Value)
            ? result.Tokens[0].Value
            : Refuse<string?>(result, "--language needs a BCP 47 tag such as ar or ar-MA."),
    };

    public static Option<DateOnly?> Reference() => new("--reference")
    {
        HelpName = "DATE",
        Description = "The day that relative dates count from, as 2026-11-23. Default: none, and then \"last Tuesday\" is no known day.",
        CustomParser = ReadDay,
    };

    public static Option<bool> CutDateline() => new("--cut-dateline")
    {
        Description = "Cuts a dateline off the lead it is glued to. Default: it stays in the first paragraph too.",
    };

    public static Option<bool> Clean() => new("--clean")
    {
        Description = "Cleans text from web pages and word processors before it is read: decodes entities, drops soft hyphens and bullets before a line, "
            + "makes tabs blanks. Layout and diagnostics count the text as it is. Default: off.",
    };

    public static Option<string?> Lexicon() => new("--lexicon")
    {
        HelpName = "FILE",
        Description = "Words of your own for headers: a line each, kind TAB word; kinds are place, outlet, agency, status, role, credit-role. Default: none.",
    };

    public static Option<bool> NoLimits() => new("--no-limits")
    {
        Description = "Reads texts of up to 512 Mi characters, with lines of any length and number; for input that you trust. "
            + "Default: 16 Mi characters, 100,000 lines, 1 Mi characters a line, 1,000 people.",
    };

    public static DateOnly? ReadDay(ArgumentResult result) =>
        DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : Refuse<DateOnly?>(result, $"--reference takes a day as 2026-11-23, not {result.Tokens[0].Value}.");

    public static Option<long> AllowErrors() => new("--allow-errors")
    {
        HelpName = "[=N]",
        Description = "Failed texts or records (up to N of them) don't make the exit code 65. Default: 0; without N, any number.",
        CustomParser = result => result.Tokens[0].Value is { } text && text == Unlimited
            ? long.MaxValue
            : long.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
                ? count
                : Refuse<long>(result, "--allow-errors=N needs a whole number, such as --allow-errors=10."),
    };

    /// <summary>An option that takes one of a few words; the first one is the default.</summary>
    public static Option<T> Choice<T>(string name, string helpName, string description, params (string Word, T Value)[] choices) => new(name)
    {
        HelpName = helpName,
        Description = description,
        DefaultValueFactory = _ => choices[0].Value,
        CustomParser = result =>
        {
            foreach ((string word, T value) in choices)
            {
                if (result.Tokens is [{ Value: var token }] && token.Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            return Refuse<T>(result, $"{name} takes {string.Join(", ", choices.Select(choice => choice.Word))}, not {result.Tokens[0].Value}.");
        },
    };

    /// <summary>Gives a bare <c>--allow-errors</c> its value, so that it doesn't take the file after it for N.</summary>
    public static string[] GiveAllowErrorsItsValue(string[] args)
    {
        int dashes = Array.IndexOf(args, "--");
        return [.. args.Select((arg, i) => arg == "--allow-errors" && (dashes < 0 || i < dashes) ? $"{arg}={Unlimited}" : arg)];
    }

    /// <summary>A number behind a blank would be taken for a file.</summary>
    /// <exception cref="UsageException"><c>--allow-errors</c> has its number as an argument of its own, and no file is called so.</exception>
    public static void RefuseSeparateCount(string[] args)
    {
        for (int i = 0; i + 1 < args.Length && args[i] != "--"; i++)
        {
            if (args[i] == "--allow-errors" && args[i + 1] is { Length: > 0 } next && next.All(char.IsAsciiDigit) && !Path.Exists(next))
            {
                throw new UsageException($"--allow-errors takes its number behind =, as --allow-errors={next}; there is no file {next} either.");
            }
        }
    }

    public static T Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }
}
