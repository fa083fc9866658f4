using System.Xml;
using ArticleKit.Serialization.Printed;

namespace ArticleKit.Serialization.Xml;

/// <summary>Writes the <c>newsItem</c> of an article: metadata for those who route it, and its NITF, which has every field.</summary>
internal static class NewsItemWriter
{
    private const string Catalog = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_42.xml";

    /// <summary>Writes an item.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="article">An article that holds only what XML can.</param>
    /// <param name="id">Its id.</param>
    /// <param name="options">The clock, and who sends it.</param>
    public static void Write(XmlWriter writer, Article article, string id, NewsMLG2Options options)
    {
        NitfWriter nitf = new(writer, article);
        writer.WriteStartRoot("newsItem", XmlNames.NewsMLG2);
        writer.WriteAttributeString("guid", id);
        writer.WriteAttributeString("version", "1");
        writer.WriteAttributeString("standard", "NewsML-G2");
        writer.WriteAttributeString("standardversion", "2.35");
        writer.WriteAttributeString("conformance", "power");
        if (LanguageTag.IsOne(article.Language))
        {
            writer.WriteAttributeString("xml", "lang", null, article.Language);
        }

        TextDirection? around = article.Direction;
        writer.WriteOptional("dir", FieldDirection.NameOf(around));
        WriteCode(writer, "catalogRef", "href", Catalog);
        WriteItemMeta(writer, article, around, options);
        WriteContentMeta(writer, article, around, nitf);
        writer.WriteStartElement("contentSet");
        writer.WriteStartElement("inlineXML");
        writer.WriteAttributeString("contenttype", "application/nitf+xml");
        nitf.Write(id);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteItemMeta(XmlWriter writer, Article article, TextDirection? around, NewsMLG2Options options)
    {
        writer.WriteStartElement("itemMeta");
        WriteCode(writer, "itemClass", "qcode", "ninat:text");
        writer.WriteStartElement("provider");
        if (article.Outlet is { } outlet)
        {
            WriteName(writer, outlet, around);
        }
        else
        {
            // The XSD wants a provider, and a provider wants to be named.
            writer.WriteMade();
            WriteName(writer, options.Provider, around);
        }

        writer.WriteEndElement();
        writer.WriteElementString("versionCreated", XmlOutput.Instant(options.Time));
        WriteCode(writer, "pubStatus", "qcode", "stat:usable");
        writer.WriteEndElement();
    }

    private static void WriteContentMeta(XmlWriter writer, Article article, TextDirection? around, NitfWriter nitf)
    {
        writer.WriteStartElement("contentMeta");
        if (article.Date?.Iso is { } day)
        {
            writer.WriteElementString("contentCreated", DateText.InstantOf(article.Date) ?? DateText.Day(day));
        }

        WriteParties(writer, "located", nitf.Places, around);
        WriteParties(writer, "infoSource", nitf.Agencies, around);
        WriteParties(writer, "creator", article.Authors.Select(author => author.Name), around);
        WriteParties(writer, "contributor", article.Credits.Select(credit => credit.Name), around);
        if (LanguageTag.IsOne(article.Language))
        {
            WriteCode(writer, "language", "tag", article.Language!);
        }

        foreach (string tag in article.Tags)
        {
            WriteLabel(writer, "keyword", Normalized(tag), around);
        }

        if (article.Headline is { } headline)
        {
            WriteLabel(writer, "headline", headline, around);
        }

        foreach (PrintedLine dateline in nitf.Datelines.Where(line => line.Text.Length > 0))
        {
            WriteLabel(writer, "dateline", dateline.Text, around, dateline.IsMade);
        }

        if (nitf.Byline is { } byline)
        {
            WriteLabel(writer, "by", byline.Text, around, byline.IsMade);
        }

        if (article.Deck is { } deck)
        {
            WriteLabel(writer, "description", deck, around, role: "drol:summary");
        }

        foreach (string caption in article.Captions)
        {
            WriteLabel(writer, "description", caption, around, role: "drol:caption");
        }

        writer.WriteEndElement();
    }

    private static void WriteParties(XmlWriter writer, string element, IEnumerable<string> names, TextDirection? around)
    {
        foreach (string name in names)
        {
            writer.WriteStartElement(element);
            WriteName(writer, name, around);
            writer.WriteEndElement();
        }
    }

    private static void WriteName(XmlWriter writer, string name, TextDirection? around) => WriteLabel(writer, "name", Normalized(name), around);

    private static void WriteLabel(XmlWriter writer, string element, string text, TextDirection? around, bool isMade = false, string? role = null)
    {
        writer.WriteStartElement(element);
        writer.WriteOptional("role", role);
        writer.WriteDirectionOf(text, around);
        if (isMade)
        {
            writer.WriteMade();
        }

        writer.WriteSpaceOf(text);
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private static void WriteCode(XmlWriter writer, string element, string attribute, string value)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString(attribute, value);
        writer.WriteEndElement();
    }

    /// <summary>Tabs and line ends as spaces: a name or keyword of G2 has none. The NITF has it verbatim.</summary>
    private static string Normalized(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
