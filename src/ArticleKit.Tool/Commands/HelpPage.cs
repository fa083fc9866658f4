using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace ArticleKit.Tool.Commands;

/// <summary>Purpose, usage, examples, options with their defaults, exit codes: on standard output, since help was asked for.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private const int Width = 100;
    private const string ExitCodesText = """
        Exit codes:
          0    all done
          1    find found nothing
          64   wrong usage
          65   some input is no article, some record failed (see --allow-errors), or a line is too long
          66   no such input
          74   input or output error
          129  hung up (SIGHUP); 130 interrupted (SIGINT); 143 terminated (SIGTERM)
        """;

    private static readonly (string Line, string Purpose)[] RootExamples =
    [
        ("articlekit parse article.txt --indent", "one article as JSON"),
        ("articlekit parse news/ --output out/", "every *.txt below news/, a file an article"),
        ("zcat corpus.ndjson.gz | articlekit batch > articles.ndjson", "a stream of records"),
        ("articlekit normalize article.txt > clean.txt", "clean Arabic text"),

        // Meem jeem lam seen.
        ("articlekit find '\u0645\u062C\u0644\u0633' article.txt", "a word, whatever its spelling"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        StringBuilder page = new();
        page.Append(command.Description).Append("\n\nUsage:\n  articlekit ")
            .Append(command is TaughtCommand taught ? $"{taught.Name} {taught.Usage}".TrimEnd() : "COMMAND [OPTIONS]").Append("\n\nExamples:\n");
        foreach ((string line, string purpose) in command is TaughtCommand { Examples: var examples } ? examples : RootExamples)
        {
            page.Append("  ").Append(line).Append("\n      ").Append(purpose).Append('\n');
        }

        AppendTable(page, "Commands", [.. command.Subcommands.Select(sub => (sub.Name, sub.Description ?? ""))]);
        AppendTable(page, "Input", [.. command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? ""))]);
        AppendTable(page, "Options", [.. Options(command)]);
        page.Append('\n').Append(ExitCodesText.ReplaceLineEndings("\n")).Append('\n');
        session.Output.WriteText(page.ToString());
        return ExitCodes.Done;
    }

    private static IEnumerable<(string Term, string Text)> Options(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        foreach (Option option in command.Options.Concat(inherited).Where(option => !option.Hidden))
        {
            // Of its aliases (-h, -?, /h) the help option needs no more than one.
            string names = option is System.CommandLine.Help.HelpOption ? "-h, --help" : option.Name;
            string value = option.HelpName is not { } name ? "" : name.StartsWith('[') ? name : $" {name}";
            yield return (names + value, option.Description ?? "");
        }
    }

    private static void AppendTable(StringBuilder page, string title, IReadOnlyList<(string Term, string Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        int indent = rows.Max(row => row.Term.Length) + 4;
        page.Append('\n').Append(title).Append(":\n");
        foreach ((string term, string text) in rows)
        {
            page.Append("  ").Append(term.PadRight(indent - 2));
            int column = indent;
            foreach (string word in text.Split(' '))
            {
                if (column + word.Length > Width)
                {
                    page.Length--;
                    page.Append('\n').Append(' ', indent);
                    column = indent;
                }

                page.Append(word).Append(' ');
                column += word.Length + 1;
            }

            page.Length--;
            page.Append('\n');
        }
    }
}
