namespace ArticleKit.Serialization.Markdown;

/// <summary>A value of the front matter: a scalar, a list or a mapping.</summary>
/// <param name="At">Where it begins, in UTF-16 code units of the document.</param>
internal sealed record YamlValue(int At)
{
    /// <summary>The text of a scalar; <c>null</c> for what is none, and for <c>null</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The elements of a list; <c>null</c> for what is none.</summary>
    public List<YamlValue>? Elements { get; init; }

    /// <summary>The values of a mapping; <c>null</c> for what is none.</summary>
    public Dictionary<string, YamlValue>? Values { get; init; }
}
