namespace ArticleKit.Tool.Input;

/// <summary>Inputs that can't be read: the message and the cause. The others still come out.</summary>
internal static class InputProblems
{
    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>The name that an unset variable of a shell leaves: no file has it.</summary>
    public static bool IsNoName(string name) => name.Length == 0;

    public static void Report(Session session, string name, Exception exception)
    {
        if (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            ReportMissing(session, name, "there is no such file or directory");
            return;
        }

        session.Messages.Write(exception is InvalidDataException
            ? $"{name}: can't be read to its end: it is no gzip file, or a broken one; `gzip -t` tells more."
            : $"{name}: can't be read: {exception.Message}");
        session.Outcome.AddInputOutputError();
    }

    public static void ReportMissing(Session session, string name, string reason)
    {
        session.Messages.Write($"{name}: {reason}.");
        session.Outcome.AddMissingInput();
    }
}
