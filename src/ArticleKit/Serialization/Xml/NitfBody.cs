namespace ArticleKit.Serialization.Xml;

/// <summary>What the <c>body</c> of NITF says of an article.</summary>
internal sealed class NitfBody(ArticleBuilder article)
{
    private string? _city;
    private int _parts;
    private int _partsLength;
    private bool _hasOrganization;

    /// <summary>What is no text of the article, with all in it.</summary>
    public static bool IsSkipped(SourceElement element) =>
        element.Namespace != XmlNames.Own && element.Name is "note" or "rights" or "table" or "nitf-table" or "fn" or "datasource" or "bibliography";

    public void Start(SourceElement element)
    {
        if (element.Name is "byline" or "dateline")
        {
            _parts = 0;
            _partsLength = 0;
        }

        switch (element.Name)
        {
            case "hl1" or "byline" or "dateline" or "distributor" or "abstract" or "media-caption":
                element.IsValue = true;
                break;
            case "hl2" or "p" or "li" or "dt" or "dd" or "pre":
                element.IsValue = !element.IsInValue;
                break;
            case "person":
                element.IsValue = element.Parent?.Name == "byline";
                break;
            case "org":
                element.IsValue = element.Parent?.Name is "byttl" or "distributor";
                break;
            case "location":
                element.IsValue = element.Parent?.Name == "dateline";
                _city = null;
                break;
            case "city":
                element.IsValue = element.Is("city", "location") && element.Parent?.Parent?.Name == "dateline";
                break;
            case "story.date":
                element.IsValue = element.Parent?.Name == "dateline";
                break;
        }
    }

    public void End(SourceElement element, KeptText text)
    {
        if (element.Parent is { Name: "byline" or "dateline" } && InkOf(element, text) is > 0 and int ink)
        {
            _parts++;
            _partsLength += ink;
        }

        switch (element.Name)
        {
            case "hl1" when element.Parent?.Name == "hedline":
                article.Headline ??= text.Of(element);
                break;
            case "hl2" when element.Parent?.Name == "hedline":
                AddSecondHeadline(element, text);
                break;
            case "person":
                AddPerson(element, text);
                break;
            case "byline" when IsInHead(element) && element.Attribute("class") is not ("agency" or "credit") && IsPrinted(element, text):
                article.Byline ??= text.Of(element);
                break;
            case "org":
                AddOrganization(element, text);
                break;
            case "distributor" when !_hasOrganization:
                article.Outlet ??= text.Of(element);
                break;
            case "city":
                _city = text.Of(element);
                break;
            case "location" when IsInHead(element.Parent):
                article.AddPlace(_city ?? text.Of(element));
                break;
            case "story.date" when IsInHead(element.Parent):
                article.Date.AddIso(element.Attribute("norm"), midnightIsUnknown: true);
                article.Date.AddDetails(element);
                article.Date.AddText(text.Of(element));
                break;
            case "dateline" when IsInHead(element) && IsPrinted(element, text):
                article.Dateline ??= text.Of(element);
                break;
            case "abstract" when IsInHead(element):
                article.Summary ??= text.Of(element);
                break;
            case "media-caption" when text.Of(element) is { } caption:
                article.Captions.Add(caption);
                break;
            case "p" or "hl2" or "li" or "dt" or "dd" or "pre" when !element.IsInValue:
                article.AddParagraph(text.Of(element), element.Own("gap"));
                break;
        }
    }

    /// <summary>Whether a line was printed like that: several values with nothing between them are not, unless they say so.</summary>
    private bool IsPrinted(SourceElement element, KeptText text) =>
        !element.IsMade && (element.IsPreserved || _parts < 2 || InkOf(element, text) > _partsLength);

    private static int InkOf(SourceElement element, KeptText text)
    {
        int ink = 0;
        foreach (char c in text.Since(element.TextStart, isPreserved: true)!)
        {
            ink += XmlContent.IsWhiteSpace(c) ? 0 : 1;
        }

        return ink;
    }

    private static bool IsInHead(SourceElement? element) => element?.Parent?.Name == "body.head";

    private void AddSecondHeadline(SourceElement element, KeptText text)
    {
        if (element.Attribute("class") is "kicker")
        {
            article.Kicker ??= text.Of(element);
        }
        else
        {
            article.Deck ??= text.Of(element);
        }
    }

    private void AddPerson(SourceElement element, KeptText text)
    {
        if (!IsInHead(element.Parent) || text.Of(element) is not { } name)
        {
            return;
        }

        if (element.Parent!.Attribute("class") is "credit")
        {
            article.Credits.Add(new Credit { Name = name, Role = element.Own("role") });
        }
        else
        {
            article.Authors.Add(new Author { Name = name, Role = element.Own("role"), Place = element.Own("place") });
        }
    }

    private void AddOrganization(SourceElement element, KeptText text)
    {
        if (element.Parent?.Name == "distributor")
        {
            _hasOrganization = true;
            article.Outlet ??= text.Of(element);
        }
        else if (IsInHead(element.Parent?.Parent))
        {
            article.AddAgency(text.Of(element));
        }
    }
}
