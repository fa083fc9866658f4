namespace ArticleKit.Tool.Commands;

/// <summary>What <c>--template</c> names: a built-in template, a file, or the template itself.</summary>
internal static class TemplateChoice
{
    /// <exception cref="UsageException">It is no template, or its file can't be read.</exception>
    public static ArticleTemplate? Read(string? choice)
    {
        if (choice is null)
        {
            return null;
        }

        if (ArticleTemplate.BuiltIn.TryGetValue(choice, out ArticleTemplate? builtIn))
        {
            return builtIn;
        }

        string text = choice is ['@', .. var path] ? ReadFile(path) : choice;
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            string names = string.Join(", ", ArticleTemplate.BuiltIn.Keys.Order(StringComparer.Ordinal));
            throw new UsageException($"--template {choice}: neither a built-in template ({names}) nor one that names a {{field}}; a file is given as @FILE.");
        }

        return ArticleTemplate.TryParse(text, out ArticleTemplate? template, out string? error)
            ? template
            : throw new UsageException($"--template: {error}");
    }

    private static string ReadFile(string path)
    {
        string text = OptionFile.Read($"--template @{path}", path);

        // An editor ends the last line; the template doesn't mean that.
        return text.EndsWith('\n') ? text[..^1].TrimEnd('\r') : text;
    }
}
