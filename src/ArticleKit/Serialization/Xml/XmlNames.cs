namespace ArticleKit.Serialization.Xml;

/// <summary>The namespaces of the formats, and our own for what a format has no place for.</summary>
internal static class XmlNames
{
    /// <summary>NITF 3.6.</summary>
    public const string Nitf = "http://iptc.org/std/NITF/2006-10-18/";

    /// <summary>NewsML-G2, all versions of 2.</summary>
    public const string NewsMLG2 = "http://iptc.org/std/nar/2006-10-01/";

    /// <summary>Atom, RFC 4287.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Dublin Core, the fifteen elements.</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>XHTML.</summary>
    public const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>The attributes that every XML has.</summary>
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Ours.</summary>
    public const string Own = "https://articlekit.dev/ns/article/v1";

    /// <summary>The prefix that <see cref="Own"/> is written with.</summary>
    public const string OwnPrefix = "ak";

    /// <summary>The attribute of ours on what the writer had to make up, so that readers don't take it for the article's.</summary>
    public const string Made = "made";
}
