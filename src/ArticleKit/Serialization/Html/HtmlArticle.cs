using System.Collections.Immutable;

namespace ArticleKit.Serialization;

/// <summary>Writes the <c>article</c> element, with the microdata of a <c>NewsArticle</c>.</summary>
internal sealed class HtmlArticle
{
    private readonly Article _article;
    private readonly HtmlFields _fields;
    private readonly HtmlBuilder _html;

    // Found out from the whole text, so once.
    private readonly TextDirection? _direction;

    private HtmlArticle(HtmlBuilder html, Article article)
    {
        _html = html;
        _article = article;
        _direction = article.Direction;
        _fields = new HtmlFields(html, _direction);
    }

    public static void Write(HtmlBuilder html, Article article) => new HtmlArticle(html, article).Write();

    private void Write()
    {
        _html.Markup("<article class=\"articlekit\"");
        WriteLanguage(_html, _article);
        _html.Markup(" itemscope itemtype=\"https://schema.org/NewsArticle\">\n");
        string? dateline = PrintedCredits.Dateline(_article);
        bool isGlued = dateline is not null && BodyText.NotBlank(_article.Paragraphs).FirstOrDefault() is { } lead && DatelineSlot.Cut(dateline, lead).Length == lead.Length - dateline.Length;
        WriteHeader(isGlued ? null : dateline);
        WriteBody(isGlued ? dateline : null);
        WriteCaptions();
        WriteFooter();
        _html.Markup("</article>\n");
    }

    /// <summary>The language and the direction of the whole, where they are known.</summary>
    public static void WriteLanguage(HtmlBuilder html, Article article)
    {
        html.Attribute("lang", article.Language is { } language && LanguageTag.IsWellFormed(language) ? language : "");
        html.Attribute("dir", FieldDirection.NameOf(article.Direction));
    }

    private void WriteHeader(string? dateline)
    {
        _html.Markup("<header>\n");
        HtmlLine source = new(_html, "source");
        source.Add(_article.Outlet, outlet => _fields.Thing("publisher", JsonLdNames.Outlet, "name", outlet));
        source.Add(_article.Section, section => _fields.Inline(section, "section", "articleSection"));
        source.End();
        _fields.Block("p", _article.Kicker, "kicker", "alternativeHeadline");
        _fields.Block("h1", _article.Headline, null, "headline");
        _fields.Block("p", _article.Deck, "deck", "description");
        WriteByline();
        WriteDateline();
        if (HtmlFields.IsShown(dateline))
        {
            _html.Markup("<meta itemprop=\"dateline\"").Attribute("content", dateline).Markup(">\n");
        }

        _html.Markup("</header>\n");
    }

    private void WriteByline()
    {
        HtmlLine byline = new(_html, "byline");
        foreach (Author author in _article.Authors)
        {
            byline.Add(author.Name, _ => _fields.Person("author", author.Role, author.Name, author.Place));
        }

        // Whom nobody could tell apart is shown as printed.
        byline.Add(_article.Authors.IsEmpty && _article.Credits.IsEmpty && SaysMore(_article.Byline) ? _article.Byline : null, text => _fields.Inline(text, null, null));
        byline.End();
    }

    /// <summary>Whether a byline has words that no other field shows.</summary>
    private bool SaysMore(string? byline)
    {
        foreach (string? shown in (IEnumerable<string?>)[_article.Outlet, _article.Status, _article.Place, .. _article.Places, _article.Agency, .. _article.Agencies])
        {
            byline = string.IsNullOrEmpty(shown) ? byline : byline?.Replace(shown, "", StringComparison.Ordinal);
        }

        return byline is not null && byline.Any(char.IsLetter);
    }

    // The time is printed beside the date, not always within its words.
    private static string? TimeBeside(ArticleDate date, string text) =>
        date.Time is { } time && date.Text is not null && DateText.Time(time)[..5] is var printed && !text.Contains(printed, StringComparison.Ordinal) ? printed : null;

    private void WriteDateline()
    {
        HtmlLine dateline = new(_html, "dateline");
        dateline.Add(_article.Status, status => _fields.Inline(status, "status", null));
        foreach (string place in Several.Names(_article.Place, _article.Places))
        {
            dateline.Add(place, name => _fields.Thing("locationCreated", "Place", "name", name));
        }

        if (_article.Date is { } date)
        {
            dateline.Add(HtmlFields.IsShown(date.Text) ? date.Text : DateText.Of(date), text => _fields.Time(text, DateText.Of(date), TimeBeside(date, text)));
        }

        foreach (string agency in Several.Names(_article.Agency, _article.Agencies))
        {
            dateline.Add(agency, name => _fields.Thing("author", JsonLdNames.Agency, "name", name));
        }

        dateline.End();
    }

    private void WriteBody(string? glued)
    {
        ImmutableArray<string> paragraphs = [.. BodyText.NotBlank(_article.Paragraphs)];
        if (paragraphs.IsEmpty)
        {
            return;
        }

        _html.Markup("<div class=\"body\" itemprop=\"articleBody\">");
        for (int i = 0; i < paragraphs.Length; i++)
        {
            // What reads the element as text gets a blank line between paragraphs.
            _html.Markup(i > 0 ? "\n\n<p" : "<p");
            _fields.Direction(paragraphs[i]).Markup(">");
            TextDirection? direction = FieldDirection.Of(paragraphs[i], _direction) ?? _direction;
            int start = 0;
            if (i == 0 && glued is not null)
            {
                _html.Markup("<span itemprop=\"dateline\">");
                _fields.Text(glued, direction);
                _html.Markup("</span>");
                start = glued.Length;
            }

            _fields.Text(paragraphs[i].AsSpan(start), direction);
            _html.Markup("</p>");
        }

        _html.Markup("</div>\n");
    }

    private void WriteCaptions()
    {
        foreach (string caption in _article.Captions.Where(HtmlFields.IsShown))
        {
            _html.Markup("<figure itemprop=\"associatedMedia\" itemscope itemtype=\"https://schema.org/ImageObject\">");
            _fields.Block("figcaption", caption, null, "caption", lineEnd: false);
            _html.Markup("</figure>\n");
        }
    }

    private void WriteFooter()
    {
        HtmlLine credits = new(_html, "credits");
        foreach (Credit credit in _article.Credits)
        {
            credits.Add(credit.Name, _ => _fields.Person("contributor", credit.Role, credit.Name, null));
        }

        credits.End();
        ImmutableArray<string> tags = [.. _article.Tags.Where(HtmlFields.IsShown)];
        if (!tags.IsEmpty)
        {
            _html.Markup("<ul class=\"tags\">\n");
            foreach (string tag in tags)
            {
                _fields.Block("li", tag, null, "keywords");
            }

            _html.Markup("</ul>\n");
        }
    }
}
