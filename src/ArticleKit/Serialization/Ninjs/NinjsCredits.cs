using System.Collections.Immutable;

namespace ArticleKit.Serialization;

/// <summary>People credited with other things: ninjs has their names, and our credit lines their roles.</summary>
internal static class NinjsCredits
{
    private const string Colon = ": ";

    /// <summary>A line for each of them, <c>role: name</c>, where any of them has a role.</summary>
    public static IEnumerable<string> Lines(ImmutableArray<Credit> credits) =>
        credits.All(credit => credit.Role is null) ? [] : credits.Select(credit => credit.Role is null ? credit.Name : credit.Role + Colon + credit.Name);

    /// <summary>The credits from names, and from lines where there is one for each name that ends with it.</summary>
    public static ImmutableArray<Credit> Read(ImmutableArray<string> names, ImmutableArray<string> lines)
    {
        bool fits = lines.Length == names.Length && lines.Zip(names).All(pair => pair.First == pair.Second || pair.First.EndsWith(Colon + pair.Second, StringComparison.Ordinal));
        return [.. names.Select((name, i) => new Credit { Name = name, Role = fits && lines[i] != name ? lines[i][..^(Colon.Length + name.Length)] : null })];
    }
}
