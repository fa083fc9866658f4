using System.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The text's articles in the layouts of the samples, in equal parts.</summary>
/// <remarks>What stands above and below the body of a sample is kept but for its headline, which is made of the first words of the article, so that no two are alike.</remarks>
internal static class MixedArticles
{
    private const int HeadlineWords = 9;

    /// <summary>All of them; the layout of the article of a number is that of the sample of the number modulo the number of samples.</summary>
    public static IEnumerable<string> Of(RatioText text)
    {
        Frame[] frames = [.. NewsText.Samples().Select(Frame.Of)];
        for (int i = 0; i < text.Articles.Length; i++)
        {
            yield return frames[i % frames.Length].Around(text.Articles[i]);
        }
    }

    /// <summary>What a sample has around its body.</summary>
    private sealed record Frame(string BeforeHeadline, string AfterHeadline, string AfterBody)
    {
        public static Frame Of(string sample)
        {
            ArticleLayout layout = ArticleParser.Default.Parse(sample).Layout;
            TextSpan headline = layout.Find(ArticlePartKind.Headline)!.Span;
            ArticlePart[] paragraphs = [.. layout.Parts.Where(part => part.Kind == ArticlePartKind.Paragraph)];
            return new(sample[..headline.Start], sample[headline.End..paragraphs[0].Span.Start], sample[paragraphs[^1].Span.End..]);
        }

        public string Around(string body) =>
            new StringBuilder(BeforeHeadline).AppendJoin(' ', body.Split((char[]?)null, HeadlineWords + 1, StringSplitOptions.RemoveEmptyEntries).Take(HeadlineWords))
                .Append(AfterHeadline).Append(body.AsSpan().Trim()).Append(AfterBody).ToString();
    }
}
