namespace ArticleKit.Tool.Input;

/// <summary>The path of a file with every link on the way resolved: two names of one file give one path.</summary>
internal static class RealPath
{
    // The limit of Linux; beyond it the links form a loop and the file can't be opened anyway.
    private const int MaxLinks = 40;

    public static string Of(string path)
    {
        string root = Path.GetPathRoot(Path.GetFullPath(path)) ?? "";
        Stack<string> rest = new();
        Push(rest, Path.GetFullPath(path)[root.Length..]);
        string real = root;
        int links = 0;
        while (rest.TryPop(out string? name))
        {
            string next = Path.Join(real, name);
            if (links < MaxLinks && TargetOf(next) is { } target)
            {
                links++;
                string full = Path.GetFullPath(target, real);
                real = Path.GetPathRoot(full) ?? "";
                Push(rest, full[real.Length..]);
            }
            else
            {
                real = next;
            }
        }

        return real;
    }

    private static void Push(Stack<string> names, string path)
    {
        foreach (string name in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            names.Push(name);
        }
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            return null;
        }
    }
}
