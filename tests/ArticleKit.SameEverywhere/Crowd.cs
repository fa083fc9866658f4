namespace ArticleKit.SameEverywhere;

/// <summary>Many threads over the same instances.</summary>
internal static class Crowd
{
    /// <returns>0 where each article was read as one thread reads it.</returns>
    public static int Run(int threads, int articles)
    {
        string[] texts = [.. Texts.All()];
        string[] alone = [.. texts.Select(Said)];
        int wrong = 0;
        Thread[] crowd =
        [
            .. Enumerable.Range(0, threads).Select(number => new Thread(() =>
            {
                for (int i = 0; i < articles; i++)
                {
                    int text = ((number * 7919) + i) % texts.Length;
                    if (Said(texts[text]) != alone[text])
                    {
                        Interlocked.Increment(ref wrong);
                    }
                }
            })),
        ];
        Array.ForEach(crowd, static thread => thread.Start());
        Array.ForEach(crowd, static thread => thread.Join());
        Console.WriteLine(FormattableString.Invariant($"{threads} threads, {articles} articles each: {wrong} read otherwise than by one thread"));
        return wrong == 0 ? 0 : 1;
    }

    private static string Said(string text) => Serialization.ArticleJson.Serialize(ArticleParser.Default.Parse(text)) + Text.ArabicNormalizer.Search.Normalize(text);
}
