namespace ArticleKit.Serialization.Xml;

/// <summary>Takes paragraphs out of XHTML: the text between the borders of blocks. The root's text has to be kept.</summary>
internal sealed class XhtmlBlocks : ElementHandler
{
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _captions = [];
    private SourceElement? _dropped;
    private int _start;

    /// <summary>The direction of the whole: of the root, or of an element right below it.</summary>
    public string? Direction { get; private set; }

    /// <summary>The paragraphs as one line.</summary>
    public string? AsLine() => _paragraphs.Count == 0 ? null : string.Join(' ', _paragraphs);

    /// <summary>Adds what was found to an article.</summary>
    /// <param name="article">Takes it.</param>
    /// <param name="headline">What to leave out where it comes first.</param>
    public void AddTo(ArticleBuilder article, string? headline = null)
    {
        foreach (string paragraph in _paragraphs.Skip(_paragraphs.Count > 0 && _paragraphs[0] == headline ? 1 : 0))
        {
            article.AddParagraph(paragraph);
        }

        article.Captions.AddRange(_captions);
    }

    public override void Start(SourceElement element, KeptText text)
    {
        if (!element.IsInValue)
        {
            // The element that holds it all, which may have any name.
            _start = text.Length;
            Direction ??= element.Attribute("dir");
            return;
        }

        Direction ??= element.Parent is { IsInValue: true } ? null : element.Attribute("dir");
        if (_dropped is not null)
        {
            return;
        }

        if (HtmlNames.IsBlock(element.Name) || HtmlNames.IsDropped(element.Name))
        {
            Flush(text, _paragraphs);
        }

        _dropped = HtmlNames.IsDropped(element.Name) ? element : null;
    }

    public override void End(SourceElement element, KeptText text)
    {
        if (_dropped is not null)
        {
            _dropped = ReferenceEquals(_dropped, element) ? null : _dropped;
            _start = text.Length;
        }
        else if (element.Attribute(XmlNames.Xml, "space") is "preserve")
        {
            // A paragraph that white space and emptiness count in.
            _paragraphs.Add(text.Since(_start, isPreserved: true)!);
            _start = text.Length;
        }
        else if (HtmlNames.IsBlock(element.Name) || !element.IsInValue)
        {
            Flush(text, element.Name == "figcaption" ? _captions : _paragraphs);
        }
    }

    private void Flush(KeptText text, List<string> list)
    {
        if (text.Since(_start, isPreserved: false) is { } block)
        {
            list.Add(block);
        }

        _start = text.Length;
    }
}
