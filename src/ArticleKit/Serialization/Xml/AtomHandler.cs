using System.Collections.Immutable;

namespace ArticleKit.Serialization.Xml;

/// <summary>Takes the articles out of an Atom feed, or of a lone entry, ours or anybody's.</summary>
internal sealed class AtomHandler : ElementHandler
{
    private readonly List<AtomEntry> _entries = [];
    private readonly List<Author> _feedAuthors = [];
    private string? _feedTitle;
    private SourceElement? _open;
    private AtomEntry? _entry;

    public ImmutableArray<Article> ToArticles() => [.. _entries.Select(entry => entry.ToArticle(_feedAuthors, _feedTitle))];

    public override void Start(SourceElement element, KeptText text)
    {
        if (element.Parent is null && element is not { Name: "feed" or "entry", Namespace: XmlNames.Atom })
        {
            throw XmlSource.Error($"The root element of Atom is feed or entry, in the namespace {XmlNames.Atom}.", element);
        }

        if (_entry is not null)
        {
            _entry.Start(element, text);
        }
        else if (element is { Name: "entry", Namespace: XmlNames.Atom, Parent: null or { Parent: null } })
        {
            _open = element;
            _entry = new AtomEntry(element);
            _entries.Add(_entry);
        }
        else if (element.Namespace == XmlNames.Atom)
        {
            element.IsValue = element.Is("title", "feed") || (element.Is("name", "author") && element.Parent!.Parent?.Name == "feed");
        }
    }

    public override void End(SourceElement element, KeptText text)
    {
        if (ReferenceEquals(element, _open))
        {
            _entry = null;
            _open = null;
        }
        else if (_entry is not null)
        {
            _entry.End(element, text);
        }
        else if (element.IsValue && !element.IsMade && !element.Parent!.IsMade && text.Of(element) is { } value)
        {
            if (element.Name == "title")
            {
                _feedTitle ??= value;
            }
            else
            {
                _feedAuthors.Add(new Author { Name = value });
            }
        }
    }
}
