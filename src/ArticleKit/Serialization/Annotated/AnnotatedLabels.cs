using System.Collections.Frozen;

namespace ArticleKit.Serialization;

/// <summary>The words of the annotated page, from <c>labels.txt</c>.</summary>
internal static class AnnotatedLabels
{
    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(() => HtmlPage.Resource("labels.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .Select(line => line.TrimEnd('\r').Split('\t'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal));

    /// <summary>The word for a name of ours.</summary>
    public static string Of(string name) => Words.Value[name];

    /// <summary>The name of a part: of the field, or of the other part that it is. It is a class of the style sheet, too.</summary>
    public static string NameOf(ArticlePart part) => part.Kind == ArticlePartKind.Other
        ? part.Other switch
        {
            OtherPartKind.EndMark => "end-mark",
            var other => Lower(other.ToString()),
        }
        : Lower(part.Kind.ToString());

    /// <summary>The name of a confidence or a severity.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Lower(value.ToString());

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
