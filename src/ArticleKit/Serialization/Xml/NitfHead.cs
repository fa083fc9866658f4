namespace ArticleKit.Serialization.Xml;

/// <summary>What the <c>head</c> of NITF says of an article.</summary>
internal sealed class NitfHead(ArticleBuilder article)
{
    public void Start(SourceElement element)
    {
        switch (element.Name)
        {
            case "title":
                element.IsValue = element.Parent?.Name == "head";
                break;
            case "keyword" when element.Value("key") is { } key:
                article.Tags.Add(key);
                break;
            case "pubdata":
                article.Section ??= element.Value("position.section");
                article.Publication ??= element.Value("name");
                break;
            case "date.issue":
                article.Issued ??= element.Value("norm");
                break;
            default:
                element.IsValue = element.OwnName is not null && element.Parent?.Name == "head";
                break;
        }
    }

    public void End(SourceElement element, KeptText text)
    {
        if (element is { Name: "title", OwnName: null, Parent.Name: "head" })
        {
            article.Title ??= text.Of(element);
        }
        else if (element.OwnName is not null && element.Parent?.Name == "head")
        {
            article.AddOwn(element, text);
        }
    }
}
