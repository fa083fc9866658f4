namespace ArticleKit.Serialization.Xml;

/// <summary>Takes an article out of NITF, ours or anybody's: in its namespace, or without one as documents of the DTD are.</summary>
internal sealed class NitfHandler : ElementHandler
{
    private readonly ArticleBuilder _article;
    private readonly NitfHead _head;
    private readonly NitfBody _body;
    private SourceElement? _skipped;

    public NitfHandler()
        : this(new ArticleBuilder())
    {
    }

    /// <summary>Adds to an article that is gathered from elsewhere too.</summary>
    public NitfHandler(ArticleBuilder article)
    {
        _article = article;
        _head = new NitfHead(article);
        _body = new NitfBody(article);
    }

    public Article ToArticle() => _article.ToArticle();

    public override void Start(SourceElement element, KeptText text)
    {
        if (element.Parent is null && !IsRoot(element))
        {
            throw XmlSource.Error($"The root element of NITF is nitf, in the namespace {XmlNames.Nitf} or in none.", element);
        }

        if (_skipped is not null)
        {
            return;
        }

        if (element.Namespace is not (XmlNames.Nitf or "") && element.OwnName is null)
        {
            // Elements of others may stand anywhere; their text is theirs, unless it is part of a value.
            _skipped = element.IsInValue ? null : element;
            return;
        }

        if (IsRoot(element))
        {
            _article.Language ??= element.Value("baselang") ?? (element.Language.Length > 0 ? element.Language : null);
            _article.AddDirection(element.Own("dir"));
            return;
        }

        if (NitfBody.IsSkipped(element))
        {
            _skipped = element;
            return;
        }

        _head.Start(element);
        _body.Start(element);
    }

    public override void End(SourceElement element, KeptText text)
    {
        if (_skipped is not null)
        {
            _skipped = ReferenceEquals(_skipped, element) ? null : _skipped;
            return;
        }

        if (element.IsValue && (element.Namespace is XmlNames.Nitf or "" || element.OwnName is not null))
        {
            _head.End(element, text);
            _body.End(element, text);
        }
    }

    /// <summary>Whether an element is that of an article in NITF.</summary>
    public static bool IsRoot(SourceElement element) => element is { Name: "nitf", Namespace: XmlNames.Nitf or "" };
}
