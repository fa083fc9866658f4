namespace ArticleKit.Serialization.Xml;

/// <summary>An element that is being read: its name, its attributes, what it stands in.</summary>
internal sealed class SourceElement
{
    /// <summary>The element that this one stands in; <c>null</c> for the root.</summary>
    public required SourceElement? Parent { get; init; }

    public required string Namespace { get; init; }

    /// <summary>The name without its prefix.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<SourceAttribute> Attributes { get; init; }

    /// <summary>Whether white space counts, by the nearest <c>xml:space</c>.</summary>
    public required bool IsPreserved { get; init; }

    /// <summary>The nearest <c>xml:lang</c>; empty where there is none.</summary>
    public required string Language { get; init; }

    /// <summary>The 1-based line and column of the start tag's name.</summary>
    public required (int Line, int Column) Position { get; init; }

    /// <summary>Whether its text is kept until it ends. To be set when it starts.</summary>
    public bool IsValue { get; set; }

    /// <summary>Whether it stands in an element whose text is kept.</summary>
    public bool IsInValue { get; init; }

    /// <summary>Where its text begins in what is kept.</summary>
    public int TextStart { get; set; }

    /// <summary>Whether the writer has made it up.</summary>
    public bool IsMade => Own(XmlNames.Made) is "true";

    /// <summary>The name, if the element is of ours; otherwise <c>null</c>.</summary>
    public string? OwnName => Namespace == XmlNames.Own ? Name : null;

    /// <summary>Whether the element has the name and stands in one of the other name.</summary>
    public bool Is(string name, string parent) => Name == name && Parent?.Name == parent;

    /// <summary>The attribute without a namespace; <c>null</c> where there is none.</summary>
    public string? Attribute(string name) => Attribute("", name);

    /// <summary>The attribute as a value of the article: an empty one counts only where white space does.</summary>
    public string? Value(string name) => Attribute(name) is { } value && (value.Length > 0 || IsPreserved) ? value : null;

    /// <summary>The attribute of ours; <c>null</c> where there is none.</summary>
    public string? Own(string name) => Attribute(XmlNames.Own, name);

    /// <summary>An attribute; <c>null</c> where there is none.</summary>
    public string? Attribute(string space, string name)
    {
        foreach (SourceAttribute attribute in Attributes)
        {
            if (attribute.Name == name && attribute.Namespace == space)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}

/// <summary>An attribute of an element that is being read.</summary>
internal readonly record struct SourceAttribute(string Namespace, string Name, string Value);
