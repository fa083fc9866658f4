namespace ArticleKit;

/// <summary>Somebody who is credited, as parts of the UTF-8 bytes read.</summary>
public readonly ref struct ArticleViewPerson
{
    /// <inheritdoc cref="Author.Name"/>
    public ReadOnlySpan<byte> Name { get; internal init; }

    /// <inheritdoc cref="Author.Role"/>
    public ReadOnlySpan<byte> Role { get; internal init; }

    /// <inheritdoc cref="Author.Place"/>
    /// <remarks>Empty for credits that are no authors.</remarks>
    public ReadOnlySpan<byte> Place { get; internal init; }
}
