namespace ArticleKit.Serialization;

/// <summary>Words of schema.org 30.0.</summary>
internal static class JsonLdNames
{
    public const string Context = "https://schema.org";

    /// <summary>The type of an author that is an agency.</summary>
    public const string Agency = "Organization";

    /// <summary>The type of the outlet.</summary>
    public const string Outlet = "NewsMediaOrganization";

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle",
        "Article", "AdvertiserContentArticle", "Report", "SatiricalArticle", "BlogPosting", "LiveBlogPosting",
    };

    /// <summary>Whether a type is an article, written with its address or without.</summary>
    public static bool IsArticle(string type) => Articles.Contains(Short(type));

    /// <summary>Whether a type is an organization of some kind.</summary>
    public static bool IsOrganization(string type) => Short(type).EndsWith("Organization", StringComparison.Ordinal);

    private static string Short(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
}
