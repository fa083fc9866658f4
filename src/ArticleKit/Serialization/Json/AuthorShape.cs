namespace ArticleKit.Serialization;

/// <summary>The JSON object of an author; a struct, so that <c>null</c> is refused where it stands.</summary>
internal readonly record struct AuthorShape
{
    public required string Name { get; init; }

    public string? Role { get; init; }

    public string? Place { get; init; }

    public static AuthorShape From(Author author) => new() { Name = author.Name, Role = author.Role, Place = author.Place };

    public Author ToAuthor() => new() { Name = Name, Role = Role, Place = Place };
}
