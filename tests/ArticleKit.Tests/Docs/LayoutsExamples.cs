namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/layouts.md.</summary>
public class LayoutsExamples : PageExamples
{
    [Fact]
    public void Words_of_your_own()
    {
        // docs/layouts.md: Words
        ArticleWords words = ArticleWords.Default
            .WithPlaces("تندرارة")
            .WithAgencies("و.م.ر")
            .With(ArticleWordKind.CreditRole, "بعدسة");
        ArticleParser parser = new(new ArticleParserOptions { Words = words });
        Article article = parser.Parse("عنوان الخبر في سطر واحد\nتندرارة - و م ر\nفقرة أولى من الخبر، فيها ما يكفي من الكلمات لتكون فقرة.").GetArticleOrThrow();
        Console.WriteLine(article.Place);                                             // prints تندرارة
        // docs/layouts.md: end

        PrintedWhatItSays("docs/layouts.md", "Words");
    }
}
