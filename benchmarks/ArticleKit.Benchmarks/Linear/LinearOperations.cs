using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Text;

namespace ArticleKit.Benchmarks.Linear;

/// <summary>What is done with a text, with no limit on its length. What belongs to the operation's input is made before.</summary>
internal static class LinearOperations
{
    private static readonly ArticleParser Parser = new(new ArticleParserOptions
    {
        MaxLength = 512 * 1024 * 1024,
        MaxLineLength = int.MaxValue,
        MaxLines = int.MaxValue,
        MaxAuthors = int.MaxValue,
    });

    private static readonly ArticleParser Cleaning = new(Parser.Options with { Clean = true });
    private static readonly ArabicMatcher Matcher = new("\u0627\u0644\u0631\u0628\u0627\u0637");

    public static IReadOnlyList<(string Name, Func<string, Action> Prepare)> All { get; } =
    [
        ("parse", text => () => Parser.Parse(text)),
        ("parse, cleaning", text => () => Cleaning.Parse(text)),
        ("parse UTF-8", text => Bytes(text, bytes => Parser.ParseUtf8(bytes))),
        ("view to JSON", text => Bytes(text, WriteView)),
        ("explain", text => () => Parser.Explain(text)),
        ("Search", text => () => ArabicNormalizer.Search.Normalize(text)),
        ("Display", text => () => ArabicNormalizer.Display.Normalize(text)),
        ("Aggressive", text => () => ArabicNormalizer.Aggressive.Normalize(text)),
        ("Search, UTF-8", text => Bytes(text, bytes => Fold(bytes))),
        ("offset map", text => () => ArabicNormalizer.Search.NormalizeWithMap(text)),
        ("match", text => () => Matcher.Count(text)),
        ("dates", text => () => CountDates(text)),
        ("analyze", text => () => ArabicText.Analyze(text)),
        ("JSON", text => Written(text, article => ArticleJson.Serialize(article))),
        ("JSON, read", text => Read(text, article => ArticleJson.Serialize(article), json => ArticleJson.Deserialize(json))),
        ("HTML", text => Written(text, article => ArticleHtml.ToString(article))),
        ("NITF", text => Written(text, article => Nitf.ToString(article))),
        ("Markdown", text => Written(text, article => ArticleMarkdown.ToString(article))),
        ("Markdown, read", text => Read(text, article => ArticleMarkdown.ToString(article), page => ArticleMarkdown.Parse(page))),
    ];

    // The article is all text in one paragraph: what writers see doesn't depend on the parser.
    private static Article Of(string text) => new() { Headline = "\u0627", Paragraphs = [text.Length == 0 ? " " : text] };

    private static Action Written(string text, Func<Article, string> write)
    {
        Article article = Of(text);
        return () => write(article);
    }

    private static Action Read(string text, Func<Article, string> write, Func<string, object?> read)
    {
        string written = write(Of(text));
        return () => read(written);
    }

    private static Action Bytes(string text, Action<byte[]> run)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return () => run(bytes);
    }

    private static void WriteView(byte[] bytes)
    {
        using ArticleView view = Parser.Read(bytes);
        if (view.IsArticle)
        {
            ArticleJson.Write(new ArrayBufferWriter<byte>(bytes.Length + 1), view);
        }
    }

    private static void Fold(byte[] bytes)
    {
        byte[] folded = new byte[ArabicNormalizer.Search.GetMaxUtf8Length(bytes.Length)];
        ArabicNormalizer.Search.NormalizeUtf8(bytes, folded, out _, out _);
    }

    private static int CountDates(string text)
    {
        int count = 0;
        foreach (ArabicDate _ in ArabicDate.Enumerate(text))
        {
            count++;
        }

        return count;
    }
}
