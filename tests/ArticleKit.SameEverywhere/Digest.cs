using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Text;

namespace ArticleKit.SameEverywhere;

/// <summary>The hash of all that the library says: layouts, explanations, every format, folds and their maps, matches, order, dates.</summary>
internal static class Digest
{
    private static readonly ArticleParser Cleaning = new(new ArticleParserOptions { Clean = true, CutDateline = true, ReferenceDate = new DateOnly(2026, 11, 24) });

    private static readonly ArabicNormalizer[] Normalizers =
    [
        ArabicNormalizer.Canonical, ArabicNormalizer.Display, ArabicNormalizer.Search, ArabicNormalizer.Aggressive, ArabicNormalizer.LuceneArabic,
        ArabicNormalizer.LucenePersian, ArabicNormalizer.IcuFolding, ArabicNormalizer.CamelTools, ArabicNormalizer.PyArabicSearch, ArabicNormalizer.SnowballArabic,
    ];

    private static readonly ArabicMatcher Matcher = new("\u0627\u0644\u0627\u062D\u0635\u0627\u0621"); // "the census", without its hamza

    public static string Of(IEnumerable<string> texts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        List<string> lines = [];
        foreach (string text in texts)
        {
            Add(hash, Of(text));
            lines.AddRange(text.Split('\n'));
        }

        lines.Sort(ArabicComparer.Alphabetical);
        Add(hash, string.Join('\n', lines));
        lines.Sort(ArabicComparer.Search);
        Add(hash, string.Join('\n', lines));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>All that is said of one text.</summary>
    public static string Of(string text)
    {
        StringBuilder said = new();
        foreach (ArticleParser parser in new[] { ArticleParser.Default, Cleaning })
        {
            ArticleExplanation explanation = parser.Explain(text);
            said.AppendJoin('\n', explanation.Result.Layout.Parts.Select(part => FormattableString.Invariant($"{part.Kind} {part.Span}")));
            said.AppendJoin('\n', explanation.Result.Diagnostics);
            said.Append(ArticleJson.Serialize(parser.ParseUtf8(Encoding.UTF8.GetBytes(text))));
            said.Append(AnnotatedPage.ToString(text, explanation));
            if (explanation.Result.Article is { } article)
            {
                AddFormats(said, article);
            }
        }

        AddText(said, text);
        return said.ToString();
    }

    private static void AddFormats(StringBuilder said, Article article)
    {
        said.Append(JsonLd.ToString(article)).Append(Ninjs.ToString(article)).Append(Nitf.ToString(article)).Append(ArticleHtml.ToString(article));
        said.Append(NewsMLG2.ToString(article, new() { Time = FixedTime.Instance })).Append(AtomFeed.ToString([article], new() { Time = FixedTime.Instance }));
        said.Append(ArticleMarkdown.ToString(article)).Append(JsonFeed.ToString([article]));
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, article, new() { Indented = true });
        said.Append(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void AddText(StringBuilder said, string text)
    {
        foreach (ArabicNormalizer normalizer in Normalizers)
        {
            NormalizedText folded = normalizer.NormalizeWithMap(text);
            said.Append(folded.Text).Append(folded.ToSource(new TextSpan(folded.Text.Length / 2, folded.Text.Length - (folded.Text.Length / 2))));
        }

        foreach (TextSpan found in Matcher.Enumerate(text))
        {
            said.Append(found);
        }

        foreach (ArabicDate date in ArabicDate.Enumerate(text, new DateOnly(2026, 11, 24)))
        {
            said.Append(System.Globalization.CultureInfo.InvariantCulture, $"{date.Span} {date.Gregorian:O} {date.Hijri} {date.Problem} {date.Notes}");
        }
    }

    private static void Add(IncrementalHash hash, string said) => hash.AppendData(Encoding.UTF8.GetBytes(said));

    private sealed class FixedTime : TimeProvider
    {
        public static readonly FixedTime Instance = new();

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    }
}
