using System.Text;

namespace ArticleKit.Benchmarks.Evaluation;

/// <summary>The parts of a byline line, by what they are, and whether the parser's are those of the list.</summary>
internal static class SkeletonParts
{
    private const string Trimmed = " :.*\u060C,-/()\u00AB\u00BB\"\u201C\u201D{}";
    private const string Bureau = "\u0645\u0643\u062A\u0628 "; // "bureau", as a part of the outlet that the list has

    private static readonly string[] Roles = ["AU", "PL", "AG", "OUT"];

    /// <summary>What the parser found, with the roles of the list.</summary>
    public static List<(string Role, string Text)> Of(Article article) =>
    [
        .. article.Authors.Select(author => ("AU", author.Name)),
        .. article.Credits.Select(credit => ("AU", credit.Name)),
        .. Several(article.Places, article.Place).Select(place => ("PL", place)),
        .. Several(article.Agencies, article.Agency).Select(agency => ("AG", agency)),
        .. Several([], article.Outlet).Select(outlet => ("OUT", outlet)),
    ];

    /// <summary>Whether both divide the line into the same texts with the same roles.</summary>
    /// <remarks>
    /// What the list calls Latin, a number or a word of status may be anything. The list doesn't divide names at "and": several names are as good as one
    /// part that holds them all. An article has one outlet; where the list has two, either will do.
    /// </remarks>
    public static bool Agree(List<(string Role, string Text)> listed, List<(string Role, string Text)> found)
    {
        List<(string Role, string Text)> left = [.. found.Select(one => (one.Role, Bare(one.Text)))];
        foreach ((string role, string text) in listed)
        {
            string bare = Bare(text);
            if (!Roles.Contains(role))
            {
                left.RemoveAll(one => bare.EndsWith(one.Text, StringComparison.Ordinal));
                continue;
            }

            if (left.Remove((role, bare)))
            {
                continue;
            }

            if (role == "AU" && Names(bare, left))
            {
                continue;
            }

            bool isSecond = role == "OUT" && listed.Count(one => one.Role == "OUT") > 1 && listed.Any(one => one.Role == "OUT" && found.Contains(("OUT", Bare(one.Text))));
            if (!isSecond)
            {
                return false;
            }
        }

        return left.Count == 0;
    }

    public static string Show(List<(string Role, string Text)>? parts) => parts is null ? "not cut" : string.Join(" + ", parts.Select(part => $"{part.Role}<{part.Text}>"));

    /// <summary>Takes the names away that make a part up, with "and" between.</summary>
    private static bool Names(string text, List<(string Role, string Text)> left)
    {
        List<(string Role, string Text)> inside = [.. left.Where(one => one.Role == "AU" && text.Contains(one.Text, StringComparison.Ordinal))];
        int letters = inside.Sum(one => one.Text.Count(char.IsLetter)) + inside.Count - 1;
        if (inside.Count < 2 || text.Count(char.IsLetter) != letters)
        {
            return false;
        }

        inside.ForEach(one => left.Remove(one));
        return true;
    }

    private static IEnumerable<string> Several(IReadOnlyList<string> all, string? first) => all.Count > 0 ? all : first is null ? [] : [first];

    private static string Bare(string text)
    {
        StringBuilder bare = new();
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            bare.Append(bare.Length > 0 ? " " : "").Append(word);
        }

        string trimmed = bare.ToString().Trim(Trimmed.ToCharArray());
        return trimmed.StartsWith(Bureau, StringComparison.Ordinal) ? trimmed[Bureau.Length..] : trimmed;
    }
}
