using System.Globalization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>A page of the documentation, as its tests read it.</summary>
/// <param name="name">Its path in the repository.</param>
internal sealed class MarkdownPage(string name)
{
    /// <summary>The README, the changelog and everything under docs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "README.md", "CHANGELOG.md",
        .. Directory.GetFiles(Shared.InRepository("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Shared.RepositoryRoot, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public string Name { get; } = name;

    public string[] Lines { get; } = System.IO.File.ReadAllLines(Shared.InRepository(name));

    /// <summary>What links to its headings have after the #.</summary>
    public IEnumerable<string> Anchors => Lines.Where(line => line.StartsWith('#')).Select(line => Anchor(line.TrimStart('#').Trim()));

    public static string Anchor(string heading) =>
        string.Concat(heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(char.ToLowerInvariant)).Replace(' ', '-');

    /// <summary>The fenced blocks of a language, each as its lines.</summary>
    public IEnumerable<string[]> Blocks(string language)
    {
        List<string>? block = null;
        bool wanted = false;
        foreach (string line in Lines)
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Add(line);
                continue;
            }

            if (block is not null && wanted)
            {
                yield return [.. block];
            }

            wanted = line == "```" + language;
            block = block is null ? [] : null;
        }
    }

    /// <summary>The files that a page shows: each a fenced block below a line that ends in its name, as `news.txt`:</summary>
    public IEnumerable<(string Name, string Text)> Files => Lines.Index()
        .Where(line => line.Item.EndsWith("`:", StringComparison.Ordinal) && Lines.ElementAtOrDefault(line.Index + 2) is "```text" or "```json")
        .Select(line => (line.Item[..^2].Split('`')[^1], string.Concat(Lines.Skip(line.Index + 3).TakeWhile(one => one != "```").Select(one => one + "\n"))))
        .Where(file => file.Item1.Contains('.', StringComparison.Ordinal));

    /// <summary>The rows of every table with this header, as trimmed cells.</summary>
    public string[][] Table(string header) =>
    [
        .. Lines.Index().Where(line => line.Item == header)
            .SelectMany(line => Lines.Skip(line.Index + 2).TakeWhile(row => row.StartsWith('|')))
            .Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>The text that a cell stands for: as it is, or, where it wouldn't be seen, as its code points.</summary>
    public static string Text(string cell)
    {
        string text = cell.Trim('`');
        return !text.StartsWith("U+", StringComparison.Ordinal)
            ? text
            : string.Concat(text.Split(' ').Select(part => char.ConvertFromUtf32(int.Parse(part.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))));
    }
}
