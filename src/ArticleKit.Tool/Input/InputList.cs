namespace ArticleKit.Tool.Input;

/// <summary>What the arguments name: files, standard input, and the files below directories.</summary>
/// <remarks>All directories are listed before anything is read, so that files written meanwhile are not taken for inputs.</remarks>
internal sealed class InputList
{
    private InputList(IReadOnlyList<InputPath> paths, bool areSeveral)
    {
        Paths = paths;
        AreSeveral = areSeveral;
    }

    public IReadOnlyList<InputPath> Paths { get; }

    /// <summary>More than one argument, or a directory, however many files it holds today.</summary>
    public bool AreSeveral { get; }

    /// <summary>Whether arguments name several inputs, before any directory is listed.</summary>
    public static bool NamesSeveral(string[] arguments) => arguments.Length > 1 || arguments.Any(Directory.Exists);

    /// <param name="arguments">As given.</param>
    /// <param name="extensions">Of the files wanted from directories, with their dots.</param>
    /// <param name="session">Takes messages for what isn't there.</param>
    /// <exception cref="UsageException">Standard input is named twice.</exception>
    public static InputList Find(string[] arguments, string[] extensions, Session session)
    {
        if (arguments.Count(argument => argument == InputPath.StandardInput) > 1)
        {
            throw new UsageException("- is given twice, and standard input can be read once only; leave one out.");
        }

        if (arguments.Any(InputProblems.IsNoName))
        {
            throw new UsageException("A file name is empty; leave it out, or give - for standard input.");
        }

        List<InputPath> paths = [];
        foreach (string argument in arguments)
        {
            if (argument == InputPath.StandardInput || !Directory.Exists(argument))
            {
                paths.Add(new InputPath(argument));
                continue;
            }

            int before = paths.Count;
            paths.AddRange(DirectoryFiles.Below(argument, extensions, session).Select(file => new InputPath(file)));
            if (paths.Count == before)
            {
                InputProblems.ReportMissing(session, argument, $"the directory holds no {string.Join(", ", extensions.Select(e => "*" + e))} file");
            }
        }

        return new InputList(paths, NamesSeveral(arguments));
    }
}
