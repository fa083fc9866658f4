namespace ArticleKit.Tests.Support;

/// <summary>For tests of what a very long text costs.</summary>
internal static class Limits
{
    public static ArticleParserOptions Lifted { get; } = new()
    {
        MaxLength = 256 * 1024 * 1024,
        MaxLineLength = int.MaxValue,
        MaxLines = int.MaxValue,
        MaxAuthors = int.MaxValue,
    };
}
