namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/format.md.</summary>
public class FormatExamples : PageExamples
{
    [Fact]
    public void Several_articles()
    {
        // docs/format.md: Several articles
        foreach (ArticleParseResult one in ArticleParser.Default.ParseMany("خبر أول\n***\nخبر ثان", "***"))
        {
            Console.WriteLine($"{one.Start} {one.Layout.Length} {one.Article?.Headline}");
        }

        // docs/format.md: end
        Assert.Equal(["0 8 خبر أول", "12 7 خبر ثان"], Output.Split(Environment.NewLine)[..^1]);
    }
}
