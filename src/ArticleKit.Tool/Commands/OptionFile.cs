namespace ArticleKit.Tool.Commands;

/// <summary>A file that an option names.</summary>
internal static class OptionFile
{
    /// <param name="option">The option with what was given, as messages call it.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">It isn't there (exit code 66), or can't be read.</exception>
    public static string Read(string option, string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option}: this is a directory; name a file.");
        }

        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{option}: can't be read: there is no such file.", ExitCodes.NoInput);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{option}: can't be read: {exception.Message}");
        }
    }
}
