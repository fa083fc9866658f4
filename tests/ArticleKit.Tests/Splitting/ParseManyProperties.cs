using System.Text;
using ArticleKit.Tests.Parsing;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Splitting;

public class ParseManyProperties
{
    [SeveralProperty]
    public void Each_article_is_read_as_if_it_were_alone(string text)
    {
        ArticleParser parser = ArticleParser.Default;
        ArticleParseResult[] results = [.. parser.ParseMany(text, SeveralArticles.Separator)];
        IEnumerable<(int Start, int Length)> texts = SeveralArticles.Cut(text)
            .Where(one => parser.Parse(text.AsSpan(one.Start, one.Length)).Layout.Parts is not ([] or [{ Other: OtherPartKind.Blank }]));
        Assert.Equal(texts, results.Select(result => ((int)result.Start, result.Layout.Length)));
        foreach (ArticleParseResult result in results)
        {
            AssertSame(parser.Parse(text.AsSpan((int)result.Start, result.Layout.Length)), result);
        }
    }

    [SeveralProperty]
    public void A_stream_cut_anywhere_gives_what_the_string_gives(string text, int seed, byte limit)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        string whole = Encoding.UTF8.GetString(utf8);

        // Small limits, so that texts are too long, and by how much depends on what is kept and what is dropped.
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = limit % 2 == 0 ? 4 * limit : 1 << 20 });
        ArticleParseResult[] fromString = [.. parser.ParseMany(whole, SeveralArticles.Separator)];
        using Stream stream = new Pieces.TricklingStream(utf8, new Random(seed));
        ArticleParseResult[] fromStream = [.. parser.ParseManyAsync(stream, SeveralArticles.Separator).ToBlockingEnumerable(TestContext.Current.CancellationToken)];
        Assert.Equal(fromString.Length, fromStream.Length);
        foreach ((ArticleParseResult one, ArticleParseResult other) in fromString.Zip(fromStream))
        {
            string own = whole.Substring((int)one.Start, one.Layout.Length);
            Assert.Equal(Encoding.UTF8.GetByteCount(whole.AsSpan(0, (int)one.Start)), other.Start);
            Assert.Equal(one.Article, other.Article);
            Assert.Equal(one.Layout.To(TextUnit.Utf8, own), other.Layout);
            Assert.Equal(one.Diagnostics.Select(d => d.Id), other.Diagnostics.Select(d => d.Id));
        }
    }

    [Law(MaxTest = 5_000, QuietOnSuccess = true)]
    public void Any_bytes_cut_anywhere_give_the_same_and_nothing_is_lost(byte[][] lines, int seed)
    {
        byte[][] rough =
        [
            [0xC2], [0x85], [0xE2, 0x80], [0xA8], [0xE2], [0x80, 0xA9], [(byte)'\r'], [(byte)'\n'], "***"u8.ToArray(), "\n***\r\n"u8.ToArray(), "خبر"u8.ToArray(),
        ];
        Random random = new(seed);
        byte[] all = [.. lines.SelectMany(line => new[] { line, rough[random.Next(rough.Length)], rough[random.Next(rough.Length)] }).SelectMany(bytes => bytes)];
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = random.Next(2) == 0 ? random.Next(40) : 1 << 20 });
        using MemoryStream whole = new(all);
        using Stream pieces = new Pieces.TricklingStream(all, random);
        ArticleParseResult[] once = [.. parser.ParseManyAsync(whole, "***").ToBlockingEnumerable(TestContext.Current.CancellationToken)];
        ArticleParseResult[] again = [.. parser.ParseManyAsync(pieces, "***").ToBlockingEnumerable(TestContext.Current.CancellationToken)];
        Assert.Equal(once.Length, again.Length);
        int end = 0;
        foreach ((ArticleParseResult one, ArticleParseResult other) in once.Zip(again))
        {
            AssertSame(one, other);
            Assert.Equal(one.Start, other.Start);
            AssertSame(parser.ParseUtf8(all.AsSpan((int)one.Start, one.Layout.Length)), one);

            // Between the texts stand separators and blank texts, nothing else.
            Assert.All(Encoding.UTF8.GetString(all.AsSpan(end, (int)one.Start - end)), c => Assert.True(c == '*' || SeveralArticles.IsBlank(c)));
            end = (int)one.Start + one.Layout.Length;
        }
    }

    private static void AssertSame(ArticleParseResult expected, ArticleParseResult actual)
    {
        Assert.Equal(expected.Article, actual.Article);
        Assert.Equal(expected.Layout, actual.Layout);
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
    }
}
