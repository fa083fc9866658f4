using System.IO.Pipelines;
using System.Text;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

public class ArticleParserProperties
{
    private static readonly ArticleParser Parser = ArticleParser.Default;

    [TextProperty]
    public void Reading_never_throws_and_every_span_cuts_its_value_in_a_gapless_tree(string text)
    {
        ArticleParseResult result = Parser.Parse(text);
        LayoutChecks.IsTreeOver(result.Layout, text.Length);
        Assert.Equal(result.IsArticle, result.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error));
        if (result.IsArticle)
        {
            LayoutChecks.CutsValues(result.Article, result.Layout, span => text.Substring(span.Start, span.Length));
        }
    }

    [TextProperty]
    public void Nothing_but_blank_characters_stands_outside_the_parts(string text)
    {
        foreach (ArticlePart part in Parser.Parse(text).Layout.Parts.Where(p => p.Other == OtherPartKind.Blank))
        {
            Assert.All(part.Span.Slice(text).ToString(), c => Assert.True(
                char.IsWhiteSpace(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
        }
    }

    [TextProperty]
    public void Every_span_cuts_its_value_in_each_unit(string text)
    {
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        ArticleParseResult result = Parser.Parse(whole);
        foreach (TextUnit unit in Enum.GetValues<TextUnit>())
        {
            ArticleLayout layout = result.Layout.To(unit, whole);
            Assert.Equal(unit, layout.Unit);
            LayoutChecks.IsTreeOver(layout, unit switch { TextUnit.Utf16 => whole.Length, TextUnit.Utf8 => Encoding.UTF8.GetByteCount(whole), _ => whole.EnumerateRunes().Count() });
            if (result.IsArticle)
            {
                LayoutChecks.CutsValues(result.Article, layout, span => LayoutChecks.Cut(whole, span, unit));
            }

            Assert.Equal(result.Layout, layout.To(TextUnit.Utf16, whole));
        }
    }

    [TextProperty]
    public void Utf8_and_utf16_give_the_same_article(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        string whole = Encoding.UTF8.GetString(utf8);
        ArticleParseResult fromText = Parser.Parse(whole);
        ArticleParseResult fromBytes = Parser.ParseUtf8(utf8);
        Assert.Equal(fromText.Article, fromBytes.Article);
        Assert.Equal(fromText.Layout.To(TextUnit.Utf8, whole), fromBytes.Layout);
        Assert.Equal(fromText.Diagnostics.Select(d => d.Id), fromBytes.Diagnostics.Select(d => d.Id));
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true)]
    public void Any_bytes_give_a_result_whose_spans_cut_its_values(byte[] bytes, byte[] tail)
    {
        byte[] all = [.. bytes, .. "\nسطر آخر\n"u8, .. tail];
        ArticleParseResult result = Parser.ParseUtf8(all);
        LayoutChecks.IsTreeOver(result.Layout, all.Length);
        if (!result.IsArticle)
        {
            // Hardly a byte of it is UTF-8.
            Assert.Equal(ArticleDiagnosticId.WrongEncoding, result.Error!.Id);
            Assert.True(Encoding.UTF8.GetString(all).Count(c => c == '\uFFFD') >= 8);
            return;
        }

        LayoutChecks.CutsValues(result.Article, result.Layout, span => Encoding.UTF8.GetString(all.AsSpan(span.Start, span.Length)));
        string decoded = Encoding.UTF8.GetString(all);
        ArticleLayout utf16 = result.Layout.To(TextUnit.Utf16, all);
        LayoutChecks.CutsValues(result.Article, utf16, span => decoded.Substring(span.Start, span.Length));
        Assert.Equal(Array.IndexOf(decoded.ToCharArray(), '\uFFFD') >= 0, result.Diagnostics.Any(d => d.Id == ArticleDiagnosticId.InvalidUtf8));
    }

    [TextProperty]
    public void Splitting_the_stream_anywhere_changes_nothing(string text, int seed)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ArticleParseResult whole = Parser.ParseUtf8(utf8);
        Random random = new(seed);
        ArticleParseResult fromSequence = Parser.ParseUtf8(Pieces.Sequence(utf8, random));
        using Stream stream = new Pieces.TricklingStream(utf8, random);
        ArticleParseResult fromStream = Parser.ParseAsync(stream, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();
        PipeReader pipe = PipeReader.Create(Pieces.Sequence(utf8, random));
        ArticleParseResult fromPipe = Parser.ParseAsync(pipe, TestContext.Current.CancellationToken).AsTask().GetAwaiter().GetResult();
        foreach (ArticleParseResult other in new[] { fromSequence, fromStream, fromPipe })
        {
            Assert.Equal(whole.Article, other.Article);
            Assert.Equal(whole.Layout, other.Layout);
            Assert.Equal(whole.Diagnostics, other.Diagnostics);
        }
    }

    [TextProperty]
    public void Parse_throws_exactly_when_TryParse_is_false(string text)
    {
        bool parsed = Article.TryParse(text, out Article? article);
        if (parsed)
        {
            Assert.Equal(article, Article.Parse(text));
        }
        else
        {
            ArticleFormatException thrown = Assert.Throws<ArticleFormatException>(() => Article.Parse(text));
            Assert.Contains(thrown.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        }
    }

    [TextProperty]
    public void Blank_lines_and_line_ends_mean_nothing(string text)
    {
        string spaced = string.Join("\r\n\u00A0\u200F\r\n", text.Split('\n', '\r', '\u0085', '\u2028', '\u2029'));
        Article? plain = Parser.Parse(text).Article;
        Article? other = Parser.Parse("\uFEFF\n" + spaced + "\n\n").Article;
        Assert.Equal(plain, other);
    }
}
