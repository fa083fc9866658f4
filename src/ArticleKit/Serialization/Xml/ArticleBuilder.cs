namespace ArticleKit.Serialization.Xml;

/// <summary>Gathers an article from a document, piece by piece; for a single field the first piece counts.</summary>
internal sealed class ArticleBuilder
{
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _places = [];
    private readonly List<string> _placeItems = [];
    private readonly List<string> _agencies = [];
    private readonly List<string> _agencyItems = [];
    private string? _placeRun;
    private string? _agencyRun;
    private string? _gap;
    private string? _status;
    private TextDirection? _direction;

    public string? Outlet { get; set; }

    public string? Section { get; set; }

    public string? Byline { get; set; }

    public List<Author> Authors { get; } = [];

    public List<Credit> Credits { get; } = [];

    public string? Dateline { get; set; }

    public DateBuilder Date { get; private set; } = new();

    public string? Kicker { get; set; }

    public string? Headline { get; set; }

    public string? Deck { get; set; }

    public List<string> Captions { get; } = [];

    public List<string> Tags { get; } = [];

    public string? Language { get; set; }

    /// <summary>A title of the document, for an article without a headline.</summary>
    public string? Title { get; set; }

    /// <summary>A summary, for an article without a deck.</summary>
    public string? Summary { get; set; }

    /// <summary>The name of a publication, for an article without an outlet.</summary>
    public string? Publication { get; set; }

    /// <summary>When the document was issued, in ISO 8601, for an article without a date.</summary>
    public string? Issued { get; set; }

    /// <summary>Takes from another what this one doesn't say.</summary>
    public void FillFrom(ArticleBuilder other)
    {
        Outlet ??= other.Outlet;
        Byline ??= other.Byline;
        Dateline ??= other.Dateline;
        Headline ??= other.Headline;
        Deck ??= other.Deck;
        Language ??= other.Language;
        _direction ??= other._direction;
        Date = Date.IsEmpty ? other.Date : Date;
        Fill(Authors, other.Authors);
        Fill(Credits, other.Credits);
        Fill(Captions, other.Captions);
        Fill(Tags, other.Tags);
        Fill(_paragraphs, other._paragraphs);
        if (_placeRun is null && _placeItems.Count == 0)
        {
            Fill(_places, other._places);
        }

        if (_agencyRun is null && _agencyItems.Count == 0)
        {
            Fill(_agencies, other._agencies);
        }
    }

    public void AddPlace(string? place) => Add(_places, place);

    public void AddAgency(string? agency) => Add(_agencies, agency);

    /// <summary>Adds <c>rtl</c> or <c>ltr</c>; nothing else counts.</summary>
    public void AddDirection(string? name) => _direction ??= name switch
    {
        "rtl" => TextDirection.RightToLeft,
        "ltr" => TextDirection.LeftToRight,
        _ => null,
    };

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">Its text; <c>null</c> for an empty element.</param>
    /// <param name="gap">Where a dateline was cut off its beginning, what stood between; otherwise <c>null</c>.</param>
    public void AddParagraph(string? text, string? gap = null)
    {
        if (gap is not null && _paragraphs.Count == 0)
        {
            _gap = gap;
            text ??= "";
        }

        Add(_paragraphs, text);
    }

    /// <summary>Adds the text of an element of ours.</summary>
    public void AddOwn(SourceElement element, KeptText text)
    {
        switch (element.OwnName)
        {
            case "section":
                Section ??= text.Of(element);
                break;
            case "byline":
                Byline ??= text.Of(element);
                break;
            case "dateline":
                Dateline ??= text.Of(element);
                break;
            case "place":
                _placeRun ??= text.Of(element);
                break;
            case "places":
                Add(_placeItems, text.Of(element));
                break;
            case "agency":
                _agencyRun ??= text.Of(element);
                break;
            case "agencies":
                Add(_agencyItems, text.Of(element));
                break;
            case "date":
                Date.AddDetails(element);
                break;
            case "status":
                _status ??= text.Of(element);
                break;
            case "kicker":
                Kicker ??= text.Of(element);
                break;
            case "caption":
                Add(Captions, text.Of(element));
                break;
            case "language":
                Language = text.Of(element) ?? Language;
                break;
            case "direction":
                AddDirection(text.Of(element));
                break;
        }
    }

    public Article ToArticle()
    {
        if (_gap is not null && Dateline is not null)
        {
            _paragraphs[0] = Dateline + _gap + _paragraphs[0];
        }

        if (!Date.HasDay)
        {
            Date.AddIso(Issued);
        }

        (string? place, var places) = SeveralTexts.Read(_places, _placeRun, _placeItems);
        (string? agency, var agencies) = SeveralTexts.Read(_agencies, _agencyRun, _agencyItems);
        return new Article
        {
            Outlet = Outlet ?? Publication,
            Section = Section,
            Byline = Byline,
            Authors = [.. Authors],
            Credits = [.. Credits],
            Dateline = Dateline,
            Place = place,
            Places = places,
            Agency = agency,
            Agencies = agencies,
            Date = Date.ToDate(),
            Status = _status,
            Kicker = Kicker,
            Headline = Headline ?? Title,
            Deck = Deck ?? Summary,
            Captions = [.. Captions],
            Paragraphs = [.. _paragraphs],
            Tags = [.. Tags],
            Language = Language,
            Direction = _direction,
        };
    }

    private static void Fill<T>(List<T> list, List<T> other)
    {
        if (list.Count == 0)
        {
            list.AddRange(other);
        }
    }

    private static void Add(List<string> list, string? value)
    {
        if (value is not null)
        {
            list.Add(value);
        }
    }
}
