using System.Net;
using System.Text;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Parsing;

/// <summary>What pages and word processors leave in a text is taken out where <see cref="ArticleParserOptions.Clean"/> asks for it.</summary>
public sealed class CleanTests
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";

    private static readonly ArticleParser Cleaning = new(new ArticleParserOptions { Clean = true });

    [TextProperty]
    public void The_layout_covers_the_text_as_it_is(string text)
    {
        ArticleParseResult result = Cleaning.Parse(text);
        LayoutChecks.IsTreeOver(result.Layout, text.Length);
        Assert.Equal(result.Layout.To(TextUnit.CodePoint, text), Cleaning.ParseUtf8(Encoding.UTF8.GetBytes(text)).Layout.To(TextUnit.CodePoint, Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_dirtied_text_gives_the_fields_of_the_clean_one() => Check.One(
        Draw.Config,
        Prop.ForAll(Arb.From(Dirty), pair =>
        {
            ArticleParseResult result = Cleaning.Parse(pair.Dirty);
            Assert.Equal(ArticleParser.Default.Parse(pair.Clean).Article, result.Article);
            LayoutChecks.IsTreeOver(result.Layout, pair.Dirty.Length);
            if (result.Article is { Headline: { } headline })
            {
                // The part holds what was taken out, and nothing that belongs to another part.
                string cut = result.Layout.Find(ArticlePartKind.Headline)!.Span.Slice(pair.Dirty).ToString();
                Assert.Equal(headline, WebUtility.HtmlDecode(cut).Replace("\u00AD", "", StringComparison.Ordinal).Replace('\t', ' '));
            }
        }));

    [Theory]
    [InlineData("&quot;عكاظ&quot; (جدة)", "عكاظ", "جدة")]
    [InlineData("\u2022 الرياض&nbsp;- واس", null, "الرياض")]
    [InlineData("\uF0B7\tالريا\u00ADض\t-\tواس", null, "الرياض")]
    [InlineData("&#1580;&#1583;&#x629; - &laquo;عكاظ&raquo;", "عكاظ", "جدة")]
    public void Remains_of_pages_and_word_processors(string line, string? outlet, string place)
    {
        Article article = Cleaning.Parse($"{Headline}\n{line}\n{Lead}\n\u25AA {Lead}").Article!;

        Assert.Equal((Headline, outlet, place), (article.Headline, article.Outlet, article.Place));
        Assert.Equal([Lead, Lead], article.Paragraphs);
    }

    [Theory]
    [InlineData("سعر الطن &amp;lt; مئة", "سعر الطن &lt; مئة")] // once: the text is about an entity
    [InlineData("السؤال & الجواب; وما بعد", "السؤال & الجواب; وما بعد")]
    [InlineData("سطر&#10;واحد &#x2028; لا غير", "سطر واحد   لا غير")]
    [InlineData("نقطة \u2022 في الوسط", "نقطة \u2022 في الوسط")]
    [InlineData("&unknown; &#xD800; &;", "&unknown; &#xD800; &;")]
    public void Nothing_else_changes(string line, string cleaned) =>
        Assert.Equal(cleaned, Cleaning.Parse($"{Headline}\n{Lead}\n{line} {Lead}").Article!.Paragraphs[1][..^(Lead.Length + 1)]);

    [Fact]
    public void An_explanation_points_into_the_text_as_it_is()
    {
        string text = $"\u2022 {Headline}\nالريا\u00ADض - وا&shy;س\n{Lead}";
        ArticleExplanation why = Cleaning.Explain(text);

        Assert.Equal("الريا\u00ADض", why.Of(ArticlePartKind.Place).Part.Span.Slice(text).ToString());
        Assert.Equal("وا&shy;س", why.Of(ArticlePartKind.Agency).Part.Span.Slice(text).ToString());
        Assert.Equal(why.Result.Layout, Cleaning.Parse(text).Layout);
        Assert.All(why.Parts, one => Assert.Contains(one.Part, why.Result.Layout.AllParts()));
    }

    [Fact]
    public void Unless_asked_for_it_stays() =>
        Assert.Equal("الريا\u00ADض &amp; جدة", ArticleParser.Default.Parse($"{Headline}\n{Lead}\nالريا\u00ADض &amp; جدة").Article!.Paragraphs[1]);

    private static Gen<(string Clean, string Dirty)> Dirty =>
        from clean in NewsText.Article.Where(text => !text.Contains('&', StringComparison.Ordinal))
        from marks in Gen.Choose(0, 15).ArrayOf(Math.Max(1, clean.Length))
        select (clean, Dirtied(clean, marks));

    private static string Dirtied(string clean, int[] marks)
    {
        StringBuilder dirty = new();
        for (int i = 0; i < clean.Length; i++)
        {
            char c = clean[i];
            bool begins = char.IsLetter(c) && (i == 0 || clean[i - 1] is '\n' or '\r');
            _ = (marks[i], begins) switch
            {
                (0, true) => dirty.Append("\u2022 ").Append(c),
                (1, true) => dirty.Append("\t&bull;\t").Append(c),
                (2, _) when char.IsLetter(c) => dirty.Append(c).Append('\u00AD'),
                (3, _) when char.IsLetter(c) => dirty.Append(c).Append("&shy;"),
                (4, _) when char.IsLetter(c) => dirty.Append("&#").Append((int)c).Append(';'),
                ( <= 4, _) when c == ' ' && marks[i] > 2 => dirty.Append('\t'),
                (5, _) when c == '«' => dirty.Append("&laquo;"),
                _ => dirty.Append(c),
            };
        }

        return dirty.ToString();
    }
}
