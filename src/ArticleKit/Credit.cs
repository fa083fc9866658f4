namespace ArticleKit;

/// <summary>Somebody credited with something other than text: a photograph, a drawing.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record Credit
{
    /// <summary>The name as printed.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The role word as printed (<c>تصوير</c>, <c>عدسة</c>); <c>null</c> where there is none.</summary>
    public string? Role { get; init; }
}
