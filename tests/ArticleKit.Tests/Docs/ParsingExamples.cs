using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/parsing.md.</summary>
public class ParsingExamples : PageExamples
{
    private const string Page = "docs/parsing.md";

    [Fact]
    public void Three_ways()
    {
        string text = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

        // docs/parsing.md: Three ways
        Article article = Article.Parse(text);                                     // throws ArticleFormatException where the text is no article
        bool isOne = Article.TryParse(text, out Article? same);                    // says so instead
        ArticleParseResult result = ArticleParser.Default.Parse(text);             // never throws for what a text says; knows where things stand

        Console.WriteLine($"{article.Outlet} | {article.Place} | {article.Authors[0].Name}");      // prints الضفاف الجديدة | آسفي | كريم السرغيني
        Console.WriteLine($"{isOne} {same == article} {result.Article == article}");               // prints True True True
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "Three ways");
    }

    [Fact]
    public async Task A_stream()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        string path = Shared.InRepository("docs", "samples", "01-standard.txt");

        // docs/parsing.md: A stream
        await using FileStream file = File.OpenRead(path);
        ArticleParseResult result = await ArticleParser.Default.ParseAsync(file, cancellationToken);
        Console.WriteLine($"{result.Layout.Unit} {result.Layout.Length}");          // prints Utf8 3618
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "A stream");
    }

    [Fact]
    public void Spans()
    {
        // docs/parsing.md: Spans
        string text = "الضفاف الجديدة\nكريم السرغيني//آسفي\nمجلس آسفي يصادق على التهيئة\nصادق المجلس على المشروع.";
        ArticleLayout layout = ArticleParser.Default.Parse(text).Layout;
        ArticlePart byline = layout.Find(ArticlePartKind.Byline)!;
        Console.WriteLine($"{byline.Span} {byline.Span.Slice(text)}");               // prints [15..34) كريم السرغيني//آسفي
        Console.WriteLine(string.Join(" ", byline.Children.Select(part => $"{part.Kind} {part.Span}")));      // prints Author [15..28) Separator [28..30) Place [30..34)
        Console.WriteLine(layout.To(TextUnit.Utf8, text).Find(ArticlePartKind.Place)!.Span);                  // prints [55..63)
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "Spans");
    }

    [Fact]
    public void Doubtful()
    {
        // docs/parsing.md: Doubtful
        string text = "الضفاف الجديدة\nبتصرف\nمجلس آسفي يصادق على التهيئة\nصادق المجلس على المشروع.";
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        foreach (ArticlePart part in result.Layout.AllParts().Where(part => part.Other == OtherPartKind.Unresolved))
        {
            Console.WriteLine(part.Span.Slice(text).ToString());                     // prints بتصرف
        }

        Console.WriteLine($"{result.Diagnostics[0].Code} {result.IsArticle}");       // prints AK0002 True
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "Doubtful");
    }

    [Fact]
    public void Explain()
    {
        // docs/parsing.md: Explain
        ArticleExplanation why = ArticleParser.Default.Explain("كريم السرغيني//آسفي\nمجلس آسفي يصادق على التهيئة\nصادق المجلس على المشروع.");
        PartExplanation place = why.Of(ArticlePartKind.Place);
        Console.WriteLine($"{place.Rule}: {place.Confidence}, then {place.RunnerUp}");        // prints byline: author//place: Certain, then headline
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "Explain");
    }

    [Fact]
    public void Options()
    {
        // docs/parsing.md: Options
        string text = "مجلس آسفي يصادق على تهيئة حي النوارس\nمنذ يومين\nآسفي (رويترز) - صادق المجلس على المشروع &quot;بالإجماع&quot;.";
        ArticleParser parser = new(new ArticleParserOptions { ReferenceDate = new DateOnly(2026, 11, 23), CutDateline = true, Clean = true });
        Article article = parser.Parse(text).GetArticleOrThrow();
        Console.WriteLine($"{article.Dateline} | {article.Date?.Iso:yyyy-MM-dd}");     // prints آسفي (رويترز) | 2026-11-21
        Console.WriteLine(article.Paragraphs[0]);                                     // prints صادق المجلس على المشروع "بالإجماع".
        // docs/parsing.md: end

        PrintedWhatItSays(Page, "Options");
    }
}
