using System.Text;

namespace ArticleKit.Benchmarks;

/// <summary>Distinct articles of about 5 KB in the layouts of the samples, the same ones on every run.</summary>
/// <remarks>
/// One text repeated would be learnt by the branch predictor and flatter every scalar loop. Bodies are the paragraphs of
/// <see cref="NewsText"/>; outlets, bylines and places are mixed from the samples; a headline is the first words of its body.
/// </remarks>
internal static class NewsArticles
{
    /// <summary>How many articles there are: more text than the caches of a core hold.</summary>
    public const int Count = 1024;

    private const int BodyBytes = 5 * 1024;
    private const int HeadlineWords = 9;
    private const int Seed = 20261123;

    /// <summary>All articles, as plain text.</summary>
    public static string[] Texts()
    {
        Random random = new(Seed);
        Article[] samples = [.. NewsText.Samples().Select(Article.Parse)];
        using IEnumerator<string> paragraphs = NewsText.Paragraphs(random).GetEnumerator();
        string[] texts = new string[Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(samples[random.Next(samples.Length)], samples[random.Next(samples.Length)], paragraphs);
        }

        return texts;
    }

    /// <summary>The articles that the standard layout can write, written in it.</summary>
    public static string[] TextsInStandardLayout() =>
        [.. Texts().Select(Article.Parse).Select(article => ArticleTemplate.Standard.TryFormat(article, out string? text, out _) ? text : null).OfType<string>()];

    private static string Text(Article one, Article other, IEnumerator<string> paragraphs)
    {
        List<string> body = [];
        for (int bytes = 0; bytes < BodyBytes; bytes += Encoding.UTF8.GetByteCount(body[^1]))
        {
            if (!paragraphs.MoveNext())
            {
                throw new InvalidOperationException("There is not enough text for distinct articles.");
            }

            body.Add(paragraphs.Current);
        }

        string headline = string.Join(' ', body[0].Split(' ').Take(HeadlineWords));
        string byline = string.Join("//", new[] { one.Authors.FirstOrDefault()?.Name, other.Place }.OfType<string>());
        return string.Join('\n', new[] { one.Outlet, byline, headline }.Where(line => !string.IsNullOrEmpty(line)).Concat(body));
    }
}
