namespace ArticleKit.Serialization.Xml;

/// <summary>What our entries say beyond RFC 4287.</summary>
internal static class AtomNames
{
    /// <summary>The scheme of a category that is the section an article was filed under; tags have none.</summary>
    public const string SectionScheme = XmlNames.Own + "#section";
}
