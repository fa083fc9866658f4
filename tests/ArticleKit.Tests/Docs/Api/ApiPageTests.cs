using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>docs/api.md says what the library has.</summary>
public class ApiPageTests
{
    private static readonly Type[] Public = typeof(Article).Assembly.GetExportedTypes();

    [Fact]
    public void The_page_is_current()
    {
        string path = Shared.InRepository(ApiPage.Name);
        string text = ApiPage.Text();
        if (Environment.GetEnvironmentVariable("ARTICLEKIT_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n"),
            $"{ApiPage.Name} is not current. Run this test once with the environment variable ARTICLEKIT_UPDATE_DOCS=1, and commit the page.");
    }

    [Fact]
    public void Every_public_type_is_in_one_group() =>
        Assert.Equal(Public.Select(type => type.FullName).Order(StringComparer.Ordinal), ApiGroups.All.SelectMany(group => group.Types).Select(type => type.FullName).Order(StringComparer.Ordinal));

    // The page is made by reflection, the list by the analyzer of the public surface: each looks after the other.
    [Fact]
    public void Every_member_of_the_declared_surface_is_on_the_page_unless_the_compiler_makes_it()
    {
        HashSet<string> shown = [.. Public.SelectMany(type => ApiPage.MembersOf(type).Select(member => $"{ApiSignature.Name(type)}.{(member.Name == ".ctor" ? type.Name : member.Name)}"))];
        string[] declared =
        [
            .. File.ReadLines(Shared.InRepository("src", "ArticleKit", "PublicAPI.Unshipped.txt")).Concat(File.ReadLines(Shared.InRepository("src", "ArticleKit", "PublicAPI.Shipped.txt")))
                .Where(line => line.Contains(" -> ", StringComparison.Ordinal) && !line.StartsWith('~') && !line.StartsWith("override ", StringComparison.Ordinal))
                .Where(line => !line.Contains(".operator ", StringComparison.Ordinal) && !line.Contains("<Clone>$", StringComparison.Ordinal)).Select(NameOf),
        ];
        string[] made = ["Equals", "Deconstruct", "Enumerator", "GetHashCode"];
        Assert.NotEmpty(declared);
        Assert.All(declared, name => Assert.True(shown.Contains(name) || made.Contains(name.Split('.')[^1]) || IsDefaultConstructor(name), name));
    }

    private static string NameOf(string line)
    {
        string name = line.Replace("static ", "", StringComparison.Ordinal).Replace("const ", "", StringComparison.Ordinal).Split(" -> ")[0].Split(" = ")[0].Split('(')[0].Replace(".this[", ".Item[", StringComparison.Ordinal).Split('[')[0];
        name = name.EndsWith(".get", StringComparison.Ordinal) ? name[..^4] : name.EndsWith(".init", StringComparison.Ordinal) ? name[..^5] : name;
        return name.Replace("ArticleKit.Serialization.", "", StringComparison.Ordinal).Replace("ArticleKit.Text.", "", StringComparison.Ordinal).Replace("ArticleKit.", "", StringComparison.Ordinal);
    }

    private static bool IsDefaultConstructor(string name) => name.Split('.') is [.., string type, string member] && type == member;
}
