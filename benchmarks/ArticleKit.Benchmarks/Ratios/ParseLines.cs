using System.Buffers;
using System.Text;
using ArticleKit.Serialization;

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

    /// <summary>UTF-8 to JSON in a buffer that is used again, and the way without a library.</summary>
    public static RatioPair Json(RatioText text)
    {
        byte[][] articles = Mixed(text);
        ArrayBufferWriter<byte> buffer = new(1 << 17);
        return OverUtf8(
            articles,
            new(i =>
            {
                buffer.ResetWrittenCount();
                using ArticleView view = ArticleParser.Default.Read(articles[i]);
                ArticleJson.Write(buffer, view);
                return buffer.WrittenCount;
            }),
            new(i => PlainReading.Write(PlainReading.Read(articles[i])).Length));
    }

    /// <summary>UTF-8 to an article, and the way without a library.</summary>
    public static RatioPair Utf8(RatioText text)
    {
        byte[][] articles = Mixed(text);
        return OverUtf8(
            articles,
            new(i => ArticleParser.Default.ParseUtf8(articles[i]).GetArticleOrThrow().Paragraphs.Length),
            new(i => PlainReading.Read(articles[i]).Paragraphs.Length));
    }

    /// <summary>A string to an article, and copying the strings that the article holds.</summary>
    public static RatioPair Copy(RatioText text)
    {
        string[] articles = [.. MixedArticles.Of(text)];
        string[][] held = [.. articles.Select(article => Strings(Article.Parse(article)).ToArray())];
        return RatioPair.OverArticles(
            articles,
            new(i => ArticleParser.Default.Parse(articles[i]).Article!.Paragraphs.Length),
            new(i =>
            {
                int length = 0;
                foreach (string one in held[i])
                {
                    length += new string(one.AsSpan()).Length;
                }

                return length;
            }));
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

    private static byte[][] Mixed(RatioText text) => [.. MixedArticles.Of(text).Select(Encoding.UTF8.GetBytes)];

    private static RatioPair OverUtf8(byte[][] articles, RatioSide candidate, RatioSide baseline) =>
        new(candidate, baseline, articles.Length, Math.Min(articles.Length, RatioPair.ArticlesInWindow), i => articles[i].Length);

    private static IEnumerable<string> Strings(Article article) => new[]
        {
            article.Outlet, article.Section, article.Byline, article.Dateline, article.Place, article.Agency, article.Date?.Text, article.Status,
            article.Kicker, article.Headline, article.Deck,
        }
        .OfType<string>()
        .Concat(article.Authors.SelectMany(author => new[] { author.Name, author.Role, author.Place }.OfType<string>()))
        .Concat([.. article.Places, .. article.Agencies, .. article.Captions, .. article.Paragraphs, .. article.Tags]);
}
