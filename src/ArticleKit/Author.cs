namespace ArticleKit;

/// <summary>A person credited with text.</summary>
/// <remarks>Immutable; compared by value. Photographers and others are <see cref="Credit"/>s.</remarks>
public sealed record Author
{
    /// <summary>The name as printed, titles kept (<c>د.</c>), role words and the conjunction cut off.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The role word as printed (<c>بقلم</c>, <c>كتب</c>); <c>null</c> where there is none.</summary>
    public string? Role { get; init; }

    /// <summary>The place printed with this author, where several authors have places of their own.</summary>
    public string? Place { get; init; }
}
