namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/templates.md.</summary>
public class TemplatesExamples : PageExamples
{
    private const string Page = "docs/templates.md";

    [Fact]
    public void Refused()
    {
        // docs/templates.md: Refused
        if (!ArticleTemplate.TryParse("{outlet}\n{authors}{place}", out ArticleTemplate? template, out string? error))
        {
            Console.WriteLine(error);      // prints Template, offset 18: nothing tells where {authors} ends and {place} begins; put text between them.
        }
        // docs/templates.md: end

        PrintedWhatItSays(Page, "Refused");
    }

    [Fact]
    public void Several_layouts()
    {
        // docs/templates.md: Several layouts
        string text = "الضفاف الجديدة\nمكتب آسفي\nمجلس آسفي يصادق على تهيئة حي النوارس\nصادق المجلس على المشروع.";
        ArticleParser[] parsers =
        [
            .. new[] { "{outlet}\n{authors} من {place}\n{headline}\n{body}", "{outlet}\nمكتب {place}\n{headline}\n{body}" }
                .Select(one => new ArticleParser(new ArticleParserOptions { Template = ArticleTemplate.Parse(one) })),
            ArticleParser.Default,
        ];
        ArticleParseResult result = parsers.Select(parser => parser.Parse(text)).First(one => one.IsArticle);
        Console.WriteLine(result.Article?.Place);                                     // prints آسفي
        // docs/templates.md: end

        PrintedWhatItSays(Page, "Several layouts");
    }

    [Fact]
    public void Writing()
    {
        // docs/templates.md: Writing
        ArticleTemplate layout = ArticleTemplate.Parse("{outlet}\n{authors} من {place}\n{headline}\n{body}");
        Article article = new()
        {
            Outlet = "الضفاف الجديدة",
            Authors = [new Author { Name = "كريم السرغيني" }],
            Place = "آسفي",
            Headline = "مجلس آسفي يصادق على التهيئة",
            Paragraphs = ["صادق المجلس على المشروع."],
        };
        Console.WriteLine(layout.Format(article).Split('\n')[1]);                                            // prints كريم السرغيني من آسفي

        layout.TryFormat(article with { Deck = "أربعة ملايين درهم" }, out _, out TemplateProblem? problem);
        Console.WriteLine(problem);                                                                         // prints deck: the template has no room for it
        layout.TryFormat(article with { Place = null }, out _, out problem);
        Console.WriteLine(problem);                                                                         // prints place: the template needs it and the article has none; make the part optional with [ ]
        // docs/templates.md: end

        PrintedWhatItSays(Page, "Writing");
    }
}
