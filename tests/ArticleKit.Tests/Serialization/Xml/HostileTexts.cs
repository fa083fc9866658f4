namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>Texts that try to be more than text: each is put into each field of each format.</summary>
internal static class HostileTexts
{
    private static readonly string[] Payloads =
    [
        "<b>x</b>", "<b", "b>", "</b>", "<!-- x -->", "<!--", "-->", "--", "<![CDATA[x]]>", "<![CDATA[", "]]>", "]]", "<?xml version=\"1.0\"?>", "<?pi x?>", "?>",
        "<!DOCTYPE x [<!ENTITY e \"y\">]>", "&e;", "&lt;", "&amp;lt;", "&#60;b&#62;", "&#x3C;b&#x3E;", "&", "&#0;", "&#xD;", "\" x=\"y", "' x='y", "\" xmlns:ak=\"urn:x", "\"/><b x=\"",
        "'/><b x='", "</p><p>", "</p></body.content></body></nitf>", "</hl1></hedline>", "</title><author><name>x</name></author><title>", "</content></entry><entry>",
        "</div></content>", "</name></creator><creator><name>", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>", "<script>alert(1)</script>",
        "</script><script>", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "=1+1", "+ADw-b+AD4-", "\u202Eevil\u202C", "\u2066x", "\u2069x", "\u200Fx\u200E",
        "\u0000<b>", "\u000B", "\u001B[31m", "\uFFFE", "\uFFFF<", "\uD800<b>", "<\uDC00", "\uFEFF<b>", "\u0085<b>", "\u2028</b>", "\r\n<b>", "\t<b>\t", "  <b>  ", "{{x}}", "${x}", "%3Cb%3E",
        "\uFF1Cb\uFF1E", "\u2039b\u203A", "<ak:made/>", "xml:space=\"preserve\"",
    ];

    /// <summary>Each payload alone, around a word, and twice.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Payloads, .. Payloads.Select(payload => $"كلمة{payload}كلمة"), .. Payloads.Select(payload => payload + payload)];

    /// <summary>The text fields of an article, each with a way to set it.</summary>
    public static IReadOnlyDictionary<string, Func<Article, string, Article>> Fields { get; } = new Dictionary<string, Func<Article, string, Article>>
    {
        ["outlet"] = (article, text) => article with { Outlet = text },
        ["section"] = (article, text) => article with { Section = text },
        ["byline"] = (article, text) => article with { Byline = text },
        ["author"] = (article, text) => article with { Authors = [new Author { Name = text, Role = "بقلم", Place = "سلا" }] },
        ["role"] = (article, text) => article with { Authors = [new Author { Name = "هدى", Role = text, Place = "سلا" }] },
        ["place of the author"] = (article, text) => article with { Authors = [new Author { Name = "هدى", Role = "بقلم", Place = text }] },
        ["credit"] = (article, text) => article with { Credits = [new Credit { Name = text, Role = "تصوير" }] },
        ["role of the credit"] = (article, text) => article with { Credits = [new Credit { Name = "راوية", Role = text }] },
        ["dateline"] = (article, text) => article with { Dateline = text },
        ["dateline in the lead"] = (article, text) => article with { Dateline = text, Paragraphs = [text + " - نص"] },
        ["place"] = (article, text) => article with { Place = text },
        ["places"] = (article, text) => article with { Places = [text, "سلا"] },
        ["agency"] = (article, text) => article with { Agency = text },
        ["agencies"] = (article, text) => article with { Agencies = [text, "ومع"] },
        ["date"] = (article, text) => article with { Date = article.Date! with { Text = text } },
        ["status"] = (article, text) => article with { Status = text },
        ["kicker"] = (article, text) => article with { Kicker = text },
        ["headline"] = (article, text) => article with { Headline = text },
        ["deck"] = (article, text) => article with { Deck = text },
        ["caption"] = (article, text) => article with { Captions = [text] },
        ["paragraph"] = (article, text) => article with { Paragraphs = [text, "نص"] },
        ["tag"] = (article, text) => article with { Tags = [text] },
        ["language"] = (article, text) => article with { Language = text },
    };

    /// <summary>An article with every field.</summary>
    public static Article Plain { get; } = Fields.Values.Aggregate(
        new Article { Date = new ArticleDate { Iso = new DateOnly(2026, 3, 4) }, Direction = TextDirection.RightToLeft },
        (article, set) => set(article, "نص لا يضر")) with
    { Dateline = "سطر", Paragraphs = ["فقرة أولى", "نص"] };

    /// <summary>The article with a text in all its fields.</summary>
    public static Article Everywhere(string text) => Fields.Values.Aggregate(Plain, (article, set) => set(article, text));
}
