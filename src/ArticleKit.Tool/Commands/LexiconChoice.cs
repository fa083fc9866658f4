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
            return ArticleWords.Parse(OptionFile.Read($"--lexicon {path}", path));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"--lexicon {path}: {exception.Message}");
        }
    }
}
