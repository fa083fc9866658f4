using System.Diagnostics;

namespace ArticleKit.Serialization;

/// <summary>The one source of the schema is <c>docs/article.schema.json</c>, embedded.</summary>
internal static class ArticleSchema
{
    public static string Text { get; } = Load();

    private static string Load()
    {
        using Stream? resource = typeof(ArticleSchema).Assembly.GetManifestResourceStream("article.schema.json");
        Debug.Assert(resource is not null, "The project file embeds it.");
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }
}
