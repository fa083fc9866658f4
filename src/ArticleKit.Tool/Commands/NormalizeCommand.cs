using System.CommandLine;
using ArticleKit.Text;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Normalize;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit normalize</c>.</summary>
internal static class NormalizeCommand
{
    public static Command Create(Session session)
    {
        // More than one is taken, so that the message for it can be of use.
        Argument<string[]> inputs = new("input")
        {
            HelpName = "FILE|-",
            Description = "A file, or - for standard input; compressed with gzip or not. Default: -",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<ArabicNormalizer> preset = PresetChoice.Option(
            "What to change, in upper or lower case; --list shows them. Default: Display.", () => ArabicNormalizer.Display);
        Option<bool> list = new("--list") { Description = "Prints the presets and what each is for, and reads nothing. Default: off." };
        Option<string?> encoding = InputOptions.Encoding();
        TaughtCommand command = new(
            "normalize",
            "Normalizes Arabic text. Line ends stay as they are, in kind and number; inputs may be of any length.",
            ("articlekit normalize article.txt > clean.txt", "the clean-up of a newsroom: tatweel, forms, invisible marks, blanks"),
            ("zcat corpus.txt.gz | articlekit normalize --preset Search > folded.txt", "for a search index, in memory that doesn't grow"),
            ("articlekit normalize article.txt --preset LuceneArabic", "what Lucene and Elasticsearch do"),
            ("articlekit normalize --list", "the presets, and what each is for"))
        {
            Usage = "[FILE|-] [OPTIONS]",
            Arguments = { inputs },
            Options = { preset, encoding, list },
        };
        command.SetAction((parsed, _) =>
        {
            string[] names = parsed.GetValue(inputs) ?? [];
            if (parsed.GetValue(list))
            {
                return names.Length == 0
                    ? ListAsync(session)
                    : throw new UsageException($"--list reads nothing; leave {names[0]} out.");
            }

            NormalizeRun run = new(session, Input(names), InputOptions.Read(isGzip: false, parsed.GetValue(encoding)), parsed.GetRequiredValue(preset));
            return ProgressDisplay.RunAsync(session, "lines", run.RunAsync);
        });
        return command;
    }

    private static Task<int> ListAsync(Session session)
    {
        session.Output.WriteText(PresetChoice.List());
        return Task.FromResult(ExitCodes.Done);
    }

    private static InputPath Input(string[] names)
    {
        if (names.Length > 1)
        {
            throw new UsageException($"normalize reads one input and writes one text, so {names[1]} is one too many; run it once a file, or pipe them in with cat.");
        }

        string name = names is [{ } only] ? only : InputPath.StandardInput;
        if (InputProblems.IsNoName(name))
        {
            throw new UsageException("The file name is empty; leave it out, or give - for standard input.");
        }

        return name != InputPath.StandardInput && Directory.Exists(name)
            ? throw new UsageException($"{name} is a directory; normalize reads one file, or standard input.")
            : new InputPath(name);
    }
}
