namespace ArticleKit.Serialization.Xml;

/// <summary>
/// Takes an article out of NewsML-G2, ours or anybody's. The NITF in it is the article; what that doesn't say is taken from the metadata. Of a
/// news message it is the first news item.
/// </summary>
internal sealed class NewsItemHandler : ElementHandler
{
    private readonly ArticleBuilder _article = new();
    private readonly ArticleBuilder _metadata = new();
    private readonly NitfHandler _nitf;
    private XhtmlBlocks? _blocks;
    private SourceElement? _item;
    private SourceElement? _named;
    private SourceElement? _content;
    private ElementHandler? _inner;
    private bool _isDone;

    public NewsItemHandler() => _nitf = new NitfHandler(_article);

    public Article ToArticle()
    {
        if (_blocks is not null)
        {
            // A page shows the headline above the text.
            _blocks.AddTo(_article, _metadata.Headline);
        }

        _article.FillFrom(_metadata);
        return _article.ToArticle();
    }

    public override void Start(SourceElement element, KeptText text)
    {
        if (element.Parent is null)
        {
            StartRoot(element);
        }
        else if (_item is null && !_isDone && element is { Name: "newsItem", Namespace: XmlNames.NewsMLG2 or "" })
        {
            StartItem(element);
        }
        else if (_item is null)
        {
            return;
        }
        else if (_content is not null)
        {
            _inner?.Start(element, text);
        }
        else if (element.Parent.Name == "inlineXML")
        {
            StartContent(element, text);
        }
        else if (element.Namespace is XmlNames.NewsMLG2 or "")
        {
            StartMetadata(element);
        }
    }

    public override void End(SourceElement element, KeptText text)
    {
        if (_item is null)
        {
            return;
        }

        if (_content is not null)
        {
            _inner?.End(element, text);
            _content = ReferenceEquals(_content, element) ? null : _content;
        }
        else if (ReferenceEquals(_item, element))
        {
            _item = null;
            _isDone = true;
        }
        else if (element.IsValue)
        {
            EndMetadata(element, text);
        }
    }

    private void StartRoot(SourceElement element)
    {
        bool isKnown = element.Namespace is XmlNames.NewsMLG2 or "" && element.Name is
            "newsItem" or "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem" or "catalogItem" or "contentMeta" or "contentSet";
        if (!isKnown)
        {
            throw XmlSource.Error($"The root element of NewsML-G2 is an item such as newsItem, in the namespace {XmlNames.NewsMLG2} or in none.", element);
        }

        if (element.Name != "newsMessage")
        {
            StartItem(element);
        }
    }

    private void StartItem(SourceElement element)
    {
        _item = element;
        _metadata.AddDirection(element.Attribute("dir"));
    }

    private void StartContent(SourceElement element, KeptText text)
    {
        // Other XML, results of matches say, is no text of an article.
        bool isPage = element.Namespace == XmlNames.Xhtml || element.Name == "html";
        _content = element;
        _inner = NitfHandler.IsRoot(element) ? _nitf : isPage ? _blocks ??= new XhtmlBlocks() : null;
        element.IsValue = isPage;
        _inner?.Start(element, text);
    }

    private void StartMetadata(SourceElement element)
    {
        switch (element.Name)
        {
            case "name":
                element.IsValue = element.Parent!.Name is "provider" or "located" or "creator" or "contributor" or "infoSource"
                    && element.Parent.Parent?.Name is "itemMeta" or "contentMeta" && !ReferenceEquals(_named, element.Parent);
                break;
            case "headline" or "by" or "dateline" or "description" or "keyword" or "contentCreated":
                element.IsValue = element.Parent?.Name == "contentMeta";
                break;
            case "language" when element.Parent?.Name == "contentMeta":
                _metadata.Language ??= element.Value("tag");
                break;
            case "contentMeta":
                _metadata.AddDirection(element.Attribute("dir"));
                break;
            case "inlineData":
                element.IsValue = true;
                break;
        }
    }

    private void EndMetadata(SourceElement element, KeptText text)
    {
        string? value = element.Name == "inlineData" ? text.Since(element.TextStart, isPreserved: true) : text.Of(element);
        if (value is null || element.IsMade || (element.Name == "name" && element.Parent!.IsMade))
        {
            return;
        }

        if (_metadata.Language is null && element.Language.Length > 0)
        {
            _metadata.Language = element.Language;
        }

        switch (element.Name)
        {
            case "name":
                _named = element.Parent;
                AddName(element.Parent!.Name, value);
                break;
            case "headline":
                _metadata.Headline ??= value;
                break;
            case "by":
                _metadata.Byline ??= value;
                break;
            case "dateline":
                _metadata.Dateline ??= value;
                break;
            case "keyword":
                _metadata.Tags.Add(value);
                break;
            case "contentCreated":
                _metadata.Date.AddIso(value);
                break;
            case "description" when element.Attribute("role")?.Contains("caption", StringComparison.Ordinal) == true:
                _metadata.Captions.Add(value);
                break;
            case "description":
                _metadata.Deck ??= value;
                break;
            case "inlineData" when element.Attribute("encoding") is null && element.Attribute("contenttype") is null or "text/plain":
                PlainParagraphs.Add(value, _metadata);
                break;
        }
    }

    private void AddName(string party, string name)
    {
        switch (party)
        {
            case "provider":
                _metadata.Outlet ??= name;
                break;
            case "located":
                _metadata.AddPlace(name);
                break;
            case "creator":
                _metadata.Authors.Add(new Author { Name = name });
                break;
            case "contributor":
                _metadata.Credits.Add(new Credit { Name = name });
                break;
            default:
                _metadata.AddAgency(name);
                break;
        }
    }
}
