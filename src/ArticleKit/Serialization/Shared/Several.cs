using System.Collections.Immutable;

namespace ArticleKit.Serialization;

/// <summary>A field such as the place: one, or one and the list of all of them, in formats that have a list only.</summary>
internal static class Several
{
    /// <summary>The names to list: each of several, or the one; the one first where it was printed elsewhere than the several.</summary>
    public static ImmutableArray<string> Names(string? one, ImmutableArray<string> all) =>
        one is null ? all : all.IsEmpty ? [one] : all.Contains(one) || one.Contains(all[0], StringComparison.Ordinal) ? all : all.Insert(0, one);

    /// <summary>Whether a field has every name that a printed one has.</summary>
    public static bool Covers(string? one, ImmutableArray<string> all, string? printed, ImmutableArray<string> allPrinted) =>
        printed is null || printed == one || Names(printed, allPrinted).All(name => all.Contains(name));

    /// <summary>The field from such a list: the first name is the one, and only several are listed.</summary>
    public static (string? One, ImmutableArray<string> All) Fields(ImmutableArray<string> names) => names switch
    {
        [] => (null, []),
        [string one] => (one, []),
        _ => (names[0], names),
    };
}
