namespace ArticleKit.Tool.Input;

/// <summary>The files below a directory, by path in ordinal order.</summary>
internal static class DirectoryFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <remarks>Links to files are files; links to directories are not followed, which is why loops end.</remarks>
    public static IEnumerable<string> Below(string directory, string[] extensions, Session session)
    {
        // A stack, not recursion: the depth is not ours. What is on top comes next.
        Stack<(string Path, bool IsDirectory)> open = new([(directory, true)]);
        while (open.TryPop(out (string Path, bool IsDirectory) entry))
        {
            session.Stop.ThrowIfCancellationRequested();
            if (!entry.IsDirectory)
            {
                yield return entry.Path;
                continue;
            }

            foreach ((string Path, bool IsDirectory) child in List(entry.Path, extensions, session))
            {
                open.Push(child);
            }
        }
    }

    private static IEnumerable<(string Path, bool IsDirectory)> List(string directory, string[] extensions, Session session)
    {
        List<(string Key, string Path, bool IsDirectory)> children = [];
        try
        {
            foreach (FileSystemInfo info in new DirectoryInfo(directory).EnumerateFileSystemInfos("*", Everything))
            {
                bool isDirectory = info.Attributes.HasFlag(FileAttributes.Directory);
                bool isWanted = isDirectory
                    ? !info.Attributes.HasFlag(FileAttributes.ReparsePoint)
                    : extensions.Any(extension => info.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
                if (isWanted)
                {
                    // With its slash a directory stands where the paths below it do.
                    children.Add((isDirectory ? info.Name + "/" : info.Name, Path.Join(directory, info.Name), isDirectory));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            InputProblems.Report(session, directory, exception);
        }

        children.Sort((left, right) => string.CompareOrdinal(right.Key, left.Key));
        return children.Select(child => (child.Path, child.IsDirectory));
    }
}
