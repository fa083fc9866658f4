using System.Xml;
using ArticleKit.Text;

namespace ArticleKit.Serialization.Xml;

/// <summary>Writes an Atom feed, an entry an article.</summary>
internal sealed class AtomWriter(XmlWriter writer, AtomFeedOptions options)
{
    // One reading for the whole document: its parts are as old as each other.
    private readonly string _updated = XmlOutput.Instant(options.Time);

    /// <summary>Writes what stands before the entries.</summary>
    /// <param name="first">The first article, whose outlet names a feed that has no title.</param>
    public void Begin(Article? first)
    {
        string title = XmlContent.Allowed(options.Title ?? first?.Outlet ?? "");
        writer.WriteStartRoot("feed", XmlNames.Atom);
        writer.WriteAttributeString("xmlns", "dc", null, XmlNames.DublinCore);
        writer.WriteElementString("id", ArticleId.Of(new Article { Outlet = title }, options.Id));
        WriteMadeText("title", title);
        writer.WriteElementString("updated", _updated);

        // RFC 4287, 4.1.1: for the entries that have no author.
        writer.WriteStartElement("author");
        writer.WriteMade();
        writer.WriteElementString("name", title);
        writer.WriteEndElement();
    }

    /// <summary>Writes the entry of an article.</summary>
    public void Write(Article article)
    {
        string id = options.EntryId is { } entryId
            ? ArticleId.Checked(entryId(article)) ?? throw new ArgumentException("AtomFeedOptions.EntryId gave no id.", nameof(article))
            : ArticleId.Of(article);
        article = XmlContent.Allowed(article);
        writer.WriteStartElement("entry");
        if (LanguageTag.IsOne(article.Language))
        {
            writer.WriteAttributeString("xml", "lang", null, article.Language);
        }

        writer.WriteElementString("id", id);
        WriteTitle(article.Headline);
        foreach (Author author in article.Authors)
        {
            WritePerson("author", author.Name, author.Role, author.Place);
        }

        foreach (Credit credit in article.Credits)
        {
            WritePerson("contributor", credit.Name, credit.Role, place: null);
        }

        WriteCategories(article);
        WriteDate(article.Date);
        writer.WriteElementString("updated", _updated);
        writer.WriteValue("summary", article.Deck);
        WriteRest(article);
        WriteContent(article);
        writer.WriteEndElement();
    }

    /// <summary>Writes what stands after the entries.</summary>
    public void End() => writer.WriteEndElement();

    private void WriteTitle(string? headline)
    {
        if (headline is null)
        {
            // RFC 4287, 4.1.2: an entry has a title. An empty one is none to our reader.
            writer.WriteElementString("title", "");
        }

        writer.WriteValue("title", headline);
    }

    private void WritePerson(string element, string name, string? role, string? place)
    {
        // A name has no attributes in Atom: the person says whether white space counts.
        writer.WriteStartElement(element);
        writer.WriteSpaceOf(name);
        writer.WriteElementString("name", name);
        writer.WriteOwn("role", role);
        writer.WriteOwn("place", place);
        writer.WriteEndElement();
    }

    private void WriteCategories(Article article)
    {
        foreach (string tag in article.Tags)
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeValue("term", tag);
            writer.WriteEndElement();
        }

        if (article.Section is { } section)
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeValue("term", section);
            writer.WriteAttributeString("scheme", AtomNames.SectionScheme);
            writer.WriteEndElement();
        }
    }

    private void WriteDate(ArticleDate? date)
    {
        string? instant = DateText.InstantOf(date);
        if (instant is not null)
        {
            writer.WriteElementString("published", instant);
        }
        else if (date?.Iso is { } day)
        {
            // A day alone is no instant, and Dublin Core takes it as it is.
            writer.WriteValue("dc", "date", XmlNames.DublinCore, DateText.Day(day));
        }

        bool hasTime = instant is null && (date?.Time is not null || date?.Offset is not null);
        if (date is not null && (hasTime || date.Iso is null || date.Text is not null || date.Hijri is not null || date.Calendar == ArticleCalendar.Hijri))
        {
            writer.WriteStartElement(XmlNames.OwnPrefix, "date", XmlNames.Own);
            XmlDates.WriteDetails(writer, date, withText: true, withTime: instant is null, isOnly: true);
            writer.WriteEndElement();
        }
    }

    private void WriteRest(Article article)
    {
        writer.WriteValue("dc", "publisher", XmlNames.DublinCore, article.Outlet);
        SeveralTexts places = SeveralTexts.Of(article.Place, article.Places);
        foreach (string place in places.Slots)
        {
            writer.WriteValue("dc", "coverage", XmlNames.DublinCore, place);
        }

        SeveralTexts agencies = SeveralTexts.Of(article.Agency, article.Agencies);
        foreach (string agency in agencies.Slots)
        {
            writer.WriteValue("dc", "source", XmlNames.DublinCore, agency);
        }

        writer.WriteOwn("byline", article.Byline);
        writer.WriteOwn("dateline", article.Dateline);
        writer.WriteOwn("place", places.Run);
        writer.WriteOwn("places", places.Items);
        writer.WriteOwn("agency", agencies.Run);
        writer.WriteOwn("agencies", agencies.Items);
        writer.WriteOwn("status", article.Status);
        writer.WriteOwn("kicker", article.Kicker);
        writer.WriteOwn("caption", article.Captions);
        writer.WriteOwn("language", LanguageTag.IsOne(article.Language) ? null : article.Language);
    }

    private void WriteContent(Article article)
    {
        writer.WriteStartElement("content");
        writer.WriteAttributeString("type", "xhtml");
        writer.WriteStartElement("div", XmlNames.Xhtml);
        TextDirection? around = article.Direction;
        writer.WriteOptional("dir", FieldDirection.NameOf(around));
        foreach (string paragraph in article.Paragraphs)
        {
            writer.WriteStartElement("p");

            // Readers drop the div around, as RFC 4287 (4.1.3.3) tells them to.
            writer.WriteOptional("dir", FieldDirection.NameOf(ParagraphDirection.Of(paragraph) ?? around));
            writer.WriteSpaceOf(paragraph);
            writer.WriteString(paragraph);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteMadeText(string element, string text)
    {
        writer.WriteStartElement(element);
        writer.WriteMade();
        writer.WriteString(text);
        writer.WriteEndElement();
    }
}
