using System.Collections.Immutable;
using System.Xml;
using ArticleKit.Serialization.Printed;

namespace ArticleKit.Serialization.Xml;

/// <summary>Writes the <c>nitf</c> element of an article, elements in the order of the XSD.</summary>
/// <remarks>One article, one use; the article holds only what XML can (<see cref="XmlContent"/>).</remarks>
internal sealed class NitfWriter
{
    private readonly XmlWriter _writer;
    private readonly Article _article;
    private readonly SeveralTexts _places;
    private readonly SeveralTexts _agencies;
    private readonly PrintedLine? _byline;
    private readonly ImmutableArray<PrintedLine> _datelines;

    public NitfWriter(XmlWriter writer, Article article)
    {
        _writer = writer;
        _article = article;
        _places = SeveralTexts.Of(article.Place, article.Places);
        _agencies = SeveralTexts.Of(article.Agency, article.Agencies);
        _byline = PrintedByline.Of(article);
        _datelines = PrintedDateline.Of(article, _places.Slots);
    }

    /// <summary>The places one by one.</summary>
    public ImmutableArray<string> Places => _places.Slots;

    /// <summary>The agencies one by one.</summary>
    public ImmutableArray<string> Agencies => _agencies.Slots;

    /// <summary>The byline to show.</summary>
    public PrintedLine? Byline => _byline;

    /// <summary>The datelines to show.</summary>
    public ImmutableArray<PrintedLine> Datelines => _datelines;

    public void Write(string id)
    {
        _writer.WriteStartRoot("nitf", XmlNames.Nitf);
        _writer.WriteAttributeString("version", "-//IPTC//DTD NITF 3.6//EN");
        if (!string.IsNullOrEmpty(_article.Language))
        {
            _writer.WriteAttributeString("baselang", _article.Language);
        }

        _writer.WriteOwnAttribute("dir", FieldDirection.NameOf(_article.Direction));
        WriteHead(id);
        _writer.WriteStartElement("body");
        WriteBodyHead();
        WriteContent();
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void WriteHead(string id)
    {
        _writer.WriteStartElement("head");
        _writer.WriteValue("title", _article.Headline);
        _writer.WriteStartElement("docdata");
        _writer.WriteStartElement("doc-id");
        _writer.WriteAttributeString("id-string", id);
        _writer.WriteEndElement();
        if (!_article.Tags.IsEmpty)
        {
            _writer.WriteStartElement("key-list");
            foreach (string tag in _article.Tags)
            {
                _writer.WriteStartElement("keyword");
                _writer.WriteAttributeValue("key", tag);
                _writer.WriteEndElement();
            }

            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
        if (_article.Section is { } section)
        {
            _writer.WriteStartElement("pubdata");
            _writer.WriteAttributeValue("position.section", section);
            _writer.WriteEndElement();
        }

        WriteOwn();
        _writer.WriteEndElement();
    }

    /// <summary>What NITF has no place for, and raw lines that don't say what the fields say.</summary>
    private void WriteOwn()
    {
        _writer.WriteOwn("byline", _byline is { IsMade: false } ? null : _article.Byline);
        _writer.WriteOwn("dateline", _datelines.Any(line => !line.IsMade) ? null : _article.Dateline);
        _writer.WriteOwn("place", _places.Run);
        _writer.WriteOwn("places", _places.Items);
        _writer.WriteOwn("agency", _agencies.Run);
        _writer.WriteOwn("agencies", _agencies.Items);
        _writer.WriteOwn("status", _article.Status);
        _writer.WriteOwn("language", _article.Language is "" ? "" : null);
    }

    private void WriteBodyHead()
    {
        _writer.WriteStartElement("body.head");
        if (_article.Headline is not null || _article.Kicker is not null || _article.Deck is not null)
        {
            _writer.WriteStartElement("hedline");
            if (_article.Headline is null)
            {
                // The XSD wants one.
                _writer.WriteStartElement("hl1");
                _writer.WriteEndElement();
            }

            _writer.WriteValue("hl1", _article.Headline);
            _writer.WriteValue("hl2", _article.Kicker, "kicker");
            _writer.WriteValue("hl2", _article.Deck, "deck");
            _writer.WriteEndElement();
        }

        WriteBylines();
        if (_article.Outlet is { } outlet)
        {
            _writer.WriteStartElement("distributor");
            _writer.WriteValue("org", outlet);
            _writer.WriteEndElement();
        }

        foreach (PrintedLine dateline in _datelines)
        {
            WriteLine("dateline", dateline, WriteDatelineMark);
        }

        _writer.WriteEndElement();
    }

    private void WriteBylines()
    {
        if (_byline is not null)
        {
            WriteLine("byline", _byline, (mark, text) => WritePerson(text, _article.Authors[mark.Index].Role, _article.Authors[mark.Index].Place));
        }

        foreach (string agency in _agencies.Slots)
        {
            _writer.WriteStartElement("byline");
            _writer.WriteAttributeString("class", "agency");
            _writer.WriteStartElement("byttl");
            _writer.WriteValue("org", agency);
            _writer.WriteEndElement();
            _writer.WriteEndElement();
        }

        foreach (Credit credit in _article.Credits)
        {
            _writer.WriteStartElement("byline");
            _writer.WriteAttributeString("class", "credit");
            _writer.WriteString(credit.Role is { Length: > 0 } role ? $"{role}: " : "");
            WritePerson(credit.Name, credit.Role, place: null);
            _writer.WriteEndElement();
        }
    }

    private void WritePerson(string name, string? role, string? place)
    {
        _writer.WriteStartElement("person");
        _writer.WriteOwnAttribute("role", role);
        _writer.WriteOwnAttribute("place", place);
        _writer.WriteSpaceOf(name);
        _writer.WriteString(name);
        _writer.WriteEndElement();
    }

    private void WriteLine(string name, PrintedLine line, Action<PrintedMark, string> writeMark)
    {
        _writer.WriteStartElement(name);
        if (line.IsMade)
        {
            _writer.WriteMade();
        }
        else
        {
            _writer.WriteSpaceOf(line.Text, isVerbatim: HasBlankGap(line));
        }

        // Text first, if only an empty one: or an indenting writer would put white space before the first mark.
        int at = 0;
        foreach (PrintedMark mark in line.Marks)
        {
            _writer.WriteString(line.Text[at..mark.Span.Start]);
            writeMark(mark, line.Text.Substring(mark.Span.Start, mark.Span.Length));
            at = mark.Span.End;
        }

        _writer.WriteString(line.Text[at..]);
        _writer.WriteEndElement();
    }

    /// <summary>Whether two values have nothing but blanks between them, which some parsers drop, and readers take for no line that was printed.</summary>
    private static bool HasBlankGap(PrintedLine line)
    {
        int? end = null;
        foreach (PrintedMark mark in line.Marks.Where(mark => !mark.Span.IsEmpty))
        {
            if (end is { } last && string.IsNullOrWhiteSpace(line.Text[last..mark.Span.Start]))
            {
                return true;
            }

            end = mark.Span.End;
        }

        return false;
    }

    private void WriteDatelineMark(PrintedMark mark, string text)
    {
        if (mark.Kind == ArticlePartKind.Date)
        {
            WriteDate(_article.Date!, text);
            return;
        }

        _writer.WriteStartElement("location");
        _writer.WriteValue("city", text);
        _writer.WriteEndElement();
    }

    private void WriteDate(ArticleDate date, string text)
    {
        string? norm = XmlDates.Norm(date);
        _writer.WriteStartElement("story.date");
        _writer.WriteOptional("norm", norm);
        XmlDates.WriteDetails(_writer, date, withText: false, withTime: !XmlDates.CarriesTime(date), isOnly: date.Text is null && norm is null);
        if (date.Text is null)
        {
            // An empty text would be one, if it stood in a line whose white space counts.
            _writer.WriteAttributeString("xml", "space", null, "default");
        }
        else
        {
            _writer.WriteSpaceOf(text);
        }

        _writer.WriteString(text);
        _writer.WriteEndElement();
    }

    private void WriteContent()
    {
        _writer.WriteStartElement("body.content");
        for (int i = 0; i < _article.Paragraphs.Length; i++)
        {
            string text = _article.Paragraphs[i];
            _writer.WriteStartElement("p");
            if (i == 0 && GluedDateline.IsIn(_article))
            {
                text = text[_article.Dateline!.Length..];
                int gap = GluedDateline.GapLength(text);
                _writer.WriteOwnAttribute("gap", text[..gap]);
                text = text[gap..];
            }

            _writer.WriteSpaceOf(text);
            _writer.WriteString(text);
            _writer.WriteEndElement();
        }

        foreach (string caption in _article.Captions)
        {
            _writer.WriteStartElement("media");
            _writer.WriteAttributeString("media-type", "image");
            _writer.WriteStartElement("media-reference");
            _writer.WriteEndElement();
            _writer.WriteValue("media-caption", caption);
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
    }
}
