namespace ArticleKit.Serialization;

/// <summary>The JSON object of a credit; a struct, so that <c>null</c> is refused where it stands.</summary>
internal readonly record struct CreditShape
{
    public required string Name { get; init; }

    public string? Role { get; init; }

    public static CreditShape From(Credit credit) => new() { Name = credit.Name, Role = credit.Role };

    public Credit ToCredit() => new() { Name = Name, Role = Role };
}
