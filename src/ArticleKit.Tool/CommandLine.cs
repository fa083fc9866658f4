using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ArticleKit.Tool.Commands;
using ArticleKit.Tool.Output;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool;

/// <summary>The command as a function of its arguments and streams.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command; gives its exit code.</summary>
    /// <param name="args">The arguments, without the name of the command.</param>
    /// <param name="stdin">Standard input; <c>null</c> where it is closed.</param>
    /// <param name="stdout">Takes results and nothing else; <c>null</c> where it is closed.</param>
    /// <param name="stderr">Takes messages for people.</param>
    /// <param name="cancellationToken">Stops between records: what is done is written, the code is 130.</param>
    /// <param name="screen">The terminal behind <paramref name="stderr"/>; <c>null</c> where there is none.</param>
    internal static async Task<int> RunAsync(
        string[] args, Stream? stdin, Stream? stdout, TextWriter stderr, CancellationToken cancellationToken, TerminalScreen? screen = null)
    {
        Session session = new(stdin, stdout, stderr, screen, cancellationToken);
        try
        {
            return await RunAsync(args, session);
        }
        catch (UsageException exception)
        {
            session.Messages.Write(exception.Message);
            return exception.Code;
        }
        catch (ClosedPipeException)
        {
            // Whoever read has read enough.
            return ExitCodes.Done;
        }
        catch (OutputException exception)
        {
            session.Messages.Write($"Can't write: {exception.Message}");
            return ExitCodes.InputOutput;
        }
    }

    private static async Task<int> RunAsync(string[] args, Session session)
    {
        RootCommand root = CreateRoot(session);
        ParserConfiguration configuration = new()
        {
            // "@FILE" is a template here, and "-abc" is no bundle.
            ResponseFileTokenReplacer = null,
            EnablePosixBundling = false,
        };
        SharedOptions.RefuseSeparateCount(args);
        ParseResult parsed = root.Parse(SharedOptions.GiveAllowErrorsItsValue(args), configuration);
        if (parsed.Action is not { ClearsParseErrors: true })
        {
            ThrowIfWrong(parsed, args);
        }

        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            int code = await parsed.InvokeAsync(invocation, session.Stop);
            await session.Output.FlushAsync();
            return code;
        }
        catch (OperationCanceledException) when (session.Stop.IsCancellationRequested)
        {
            // The buffer holds whole records only.
            await session.Output.FlushAsync();
            return ExitCodes.Interrupted;
        }
    }

    private static RootCommand CreateRoot(Session session)
    {
        RootCommand root = new("Reads Arabic newsroom text and writes articles that programs can use.")
        {
            ParseCommand.Create(session),
            BatchCommand.Create(session),
            NormalizeCommand.Create(session),
            FindCommand.Create(session),
            DateCommand.Create(session),
            SchemaCommand.Create(session),
        };
        root.Directives.Clear();
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "Shows this page.";
                help.Action = new HelpPage(session);
            }
            else if (option is VersionOption version)
            {
                version.Description = "Shows the version.";
                version.Action = new VersionLine(session);
            }
        }

        return root;
    }

    private static void ThrowIfWrong(ParseResult parsed, string[] args)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "articlekit --help" : $"articlekit {command.Name} --help";
        if (FirstUnknownOption(parsed, args) is { } unknown)
        {
            string remedy = command.Name switch
            {
                FindCommand.Name => "A pattern that begins with - comes after --.",
                DateCommand.Name => "A text that begins with - comes after --.",
                _ => $"A file of that name is given as ./{unknown}.",
            };
            throw new UsageException($"{unknown} is no option here; `{help}` lists them. {remedy}");
        }

        if (command is RootCommand)
        {
            string problem = parsed.UnmatchedTokens is [{ } word, ..] ? $"There is no command {word}" : "A command is missing";
            throw new UsageException($"{problem}: use parse, batch, normalize, find, date or schema; `{help}` explains them.");
        }

        if (parsed.Errors is [{ } error, ..])
        {
            throw new UsageException($"{error.Message} `{help}` lists the options.");
        }
    }

    // System.CommandLine takes an unknown option for a file.
    private static string? FirstUnknownOption(ParseResult parsed, string[] args)
    {
        int afterDashes = Array.IndexOf(args, "--") is >= 0 and int at ? args.Length - at - 1 : 0;
        IEnumerable<Token> files = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens);
        return files.SkipLast(afterDashes).Select(token => token.Value)
            .Concat(afterDashes == 0 ? parsed.UnmatchedTokens : [])
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-');
    }
}
