namespace ArticleKit.Fuzz.Engine;

/// <summary>Always the same moment: the same seed makes the same input every day.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static FixedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
}
