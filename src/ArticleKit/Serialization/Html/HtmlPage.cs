namespace ArticleKit.Serialization;

/// <summary>What is around the contents of a page.</summary>
internal static class HtmlPage
{
    /// <summary>Everything up to the contents.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="language">A tag; the page says that it is undetermined where this is none.</param>
    /// <param name="direction">The page's direction; that of Arabic where it isn't known.</param>
    /// <param name="title">Not blank.</param>
    /// <param name="style">The style sheet.</param>
    public static void Start(HtmlBuilder html, string? language, TextDirection? direction, string title, string style)
    {
        html.Markup("<!DOCTYPE html>\n<html").Attribute("lang", language is not null && LanguageTag.IsWellFormed(language) ? language : "und");
        html.Attribute("dir", FieldDirection.NameOf(direction ?? TextDirection.RightToLeft)).Markup(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");

        // Were there a way to bring markup in, it could still load and run nothing.
        html.Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        html.Markup("<title>").Text(title).Markup("</title>\n<style>\n").Markup(style).Markup("</style>\n</head>\n<body>\n");
    }

    /// <summary>Everything after the contents.</summary>
    public static void End(HtmlBuilder html) => html.Markup("</body>\n</html>\n");

    /// <summary>A text file of the assembly.</summary>
    public static string Resource(string name)
    {
        using Stream resource = typeof(HtmlPage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }
}
