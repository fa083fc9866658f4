namespace ArticleKit.Tool.Commands;

/// <summary>What <c>--lexicon</c> names: a file of words.</summary>
internal static class LexiconChoice
{
    /// <exception cref="UsageException">The file can't be read, or a line of it is no word.</exception>
    public static ArticleWords Read(string? path)
    {
        if (path is null)
        {
            return ArticleWords.Default;
        }

        try
        {
            // A template's file is named behind @; who does the same here means the same.
            string file = path.StartsWith('@') && !File.Exists(path) ? path[1..] : path;
            return ArticleWords.Parse(OptionFile.Read($"--lexicon {path}", file));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--lexicon {path}: {exception.Message}");
        }
    }
}
