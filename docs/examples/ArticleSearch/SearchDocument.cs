using ArticleKit;

namespace ArticleSearch;

/// <summary>An article and the text it was read from.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">The text as it stands in the file: what hits are marked in.</param>
/// <param name="Article">What the text says.</param>
internal sealed record SearchDocument(string Name, string Text, Article Article)
{
    /// <summary>Reads every text file of a folder that is an article.</summary>
    public static IEnumerable<SearchDocument> ReadAll(DirectoryInfo folder)
    {
        foreach (FileInfo file in folder.GetFiles("*.txt").OrderBy(static file => file.Name, StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file.FullName);
            if (ArticleParser.Default.Parse(text).Article is { } article)
            {
                yield return new SearchDocument(Path.GetFileNameWithoutExtension(file.Name), text, article);
            }
        }
    }
}
