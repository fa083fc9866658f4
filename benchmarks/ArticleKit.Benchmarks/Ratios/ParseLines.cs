namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that read articles.</summary>
internal static class ParseLines
{
    /// <summary>Finding the layout, and reading the same articles by a template; a ratio below 1 is what finding costs.</summary>
    public static RatioPair Auto(RatioText text)
    {
        ArticleParser templated = new(new ArticleParserOptions { Template = ArticleTemplate.Standard });
        string[] articles = [.. Standard(text)];
        return RatioPair.OverArticles(
            articles,
            new(i => ArticleParser.Default.Parse(articles[i]).Layout.Parts.Length),
            new(i => templated.Parse(articles[i]).Layout.Parts.Length));
    }

    /// <summary>The text's articles under invented heads: each is read to the same parts both ways.</summary>
    public static IEnumerable<string> Standard(RatioText text)
    {
        Article[] samples = [.. NewsText.Samples().Select(Article.Parse)];
        int number = 0;
        foreach (string article in text.Articles)
        {
            Article head = samples[number++ % samples.Length] with { Paragraphs = [.. article.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] };
            if (ArticleTemplate.Standard.TryFormat(head, out string? written, out _))
            {
                yield return written;
            }
        }
    }
}
