namespace ArticleKit.Serialization.Xml;

/// <summary>One entry of an Atom feed that is being read.</summary>
internal sealed class AtomEntry(SourceElement root) : ElementHandler
{
    private readonly ArticleBuilder _article = new() { Language = root.Language.Length > 0 ? root.Language : null };
    private readonly List<Author> _creators = [];
    private XhtmlBlocks? _blocks;
    private SourceElement? _markup;
    private string? _name;
    private string? _role;
    private string? _place;

    /// <summary>The article, with what the feed says for entries that don't.</summary>
    public Article ToArticle(List<Author> feedAuthors, string? feedTitle)
    {
        if (_article.Authors.Count == 0)
        {
            _article.Authors.AddRange(_creators.Count > 0 ? _creators : feedAuthors);
        }

        _article.Publication ??= feedTitle;
        return _article.ToArticle();
    }

    public override void Start(SourceElement element, KeptText text)
    {
        if (_markup is not null)
        {
            _blocks!.Start(element, text);
            return;
        }

        bool isDirect = ReferenceEquals(element.Parent, root);
        if (element.Namespace == XmlNames.Atom)
        {
            StartAtom(element, isDirect, text);
        }
        else
        {
            element.IsValue = (isDirect && element.Namespace is XmlNames.DublinCore or XmlNames.Own)
                || (element.OwnName is "role" or "place" && IsPerson(element.Parent));
        }
    }

    public override void End(SourceElement element, KeptText text)
    {
        if (_markup is not null)
        {
            _blocks!.End(element, text);
            if (ReferenceEquals(_markup, element))
            {
                EndMarkup(element);
            }
        }
        else if (IsPerson(element))
        {
            EndPerson(element);
        }
        else if (element.IsValue)
        {
            EndValue(element, text);
        }
    }

    private void StartAtom(SourceElement element, bool isDirect, KeptText text)
    {
        switch (element.Name)
        {
            case "title" or "summary" or "content" when isDirect:
                element.IsValue = element.Attribute("src") is null;
                if (element.Attribute("type") is "xhtml" or "application/xhtml+xml")
                {
                    _markup = element;
                    _blocks = new XhtmlBlocks();
                    _blocks.Start(element, text);
                }

                break;
            case "published" when isDirect:
                element.IsValue = true;
                break;
            case "category" when isDirect && element.Value("term") is { } term:
                if (element.Attribute("scheme") is AtomNames.SectionScheme)
                {
                    _article.Section ??= term;
                }
                else
                {
                    _article.Tags.Add(element.Value("label") ?? term);
                }

                break;
            case "author" or "contributor" when isDirect:
                _name = null;
                _role = null;
                _place = null;
                break;
            case "name":
                element.IsValue = IsPerson(element.Parent);
                break;
        }

        // The feed that an entry was copied from.
        element.IsValue |= element.Is("title", "source") && ReferenceEquals(element.Parent!.Parent, root);
    }

    private void EndMarkup(SourceElement element)
    {
        switch (element.Name)
        {
            case "content":
                _article.AddDirection(_blocks!.Direction);
                _blocks.AddTo(_article);
                break;
            case "title":
                _article.Headline ??= _blocks!.AsLine();
                break;
            default:
                _article.Deck ??= _blocks!.AsLine();
                break;
        }

        _markup = null;
        _blocks = null;
    }

    private void EndPerson(SourceElement element)
    {
        if (_name is null)
        {
            return;
        }

        if (element.Name == "author")
        {
            _article.Authors.Add(new Author { Name = _name, Role = _role, Place = _place });
        }
        else
        {
            _article.Credits.Add(new Credit { Name = _name, Role = _role });
        }
    }

    private void EndValue(SourceElement element, KeptText text)
    {
        if (element.Namespace == XmlNames.Own && ReferenceEquals(element.Parent, root))
        {
            _article.AddOwn(element, text);
        }
        else if (element.OwnName is "role")
        {
            _role = text.Of(element);
        }
        else if (element.OwnName is "place")
        {
            _place = text.Of(element);
        }
        else if (element.Namespace == XmlNames.DublinCore)
        {
            AddDublinCore(element.Name, text.Of(element));
        }
        else
        {
            EndAtom(element, text);
        }
    }

    private void EndAtom(SourceElement element, KeptText text)
    {
        switch (element.Name)
        {
            case "title" when element.Parent!.Name == "source":
                _article.Publication ??= text.Of(element);
                break;
            case "title":
                _article.Headline ??= Line(element, text);
                break;
            case "summary":
                _article.Deck ??= Line(element, text);
                break;
            case "published":
                _article.Date.AddIso(text.Of(element));
                break;
            case "name":
                _name ??= text.Of(element);
                break;
            case "content" when element.Attribute("type") is "html" or "text/html":
                foreach (string paragraph in HtmlReader.Paragraphs(text.Since(element.TextStart, isPreserved: true)!))
                {
                    _article.AddParagraph(paragraph);
                }

                break;
            case "content" when element.Attribute("type") is null or "text" or "text/plain":
                PlainParagraphs.Add(text.Since(element.TextStart, isPreserved: true)!, _article);
                break;
        }
    }

    private void AddDublinCore(string name, string? value)
    {
        switch (name)
        {
            case "publisher":
                _article.Outlet ??= value;
                break;
            case "creator" when value is not null:
                _creators.Add(new Author { Name = value });
                break;
            case "coverage":
                _article.AddPlace(value);
                break;
            case "source":
                _article.AddAgency(value);
                break;
            case "date":
                _article.Date.AddIso(value);
                break;
        }
    }

    private static string? Line(SourceElement element, KeptText text) =>
        element.Attribute("type") is "html" && text.Of(element) is { } html
            ? string.Join(' ', HtmlReader.Paragraphs(html)) is { Length: > 0 } line ? line : null
            : text.Of(element);

    private bool IsPerson(SourceElement? element) =>
        element is { Name: "author" or "contributor", Namespace: XmlNames.Atom } && ReferenceEquals(element.Parent, root);
}
