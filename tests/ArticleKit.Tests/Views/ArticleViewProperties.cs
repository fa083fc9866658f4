using System.Text;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Views;

/// <summary>A view says what the result says, of any bytes.</summary>
public class ArticleViewProperties
{
    private static readonly ArticleParser[] Parsers =
    [
        ArticleParser.Default,
        new(new ArticleParserOptions { Template = ArticleTemplate.Standard }),
        new(new ArticleParserOptions { Clean = true, Language = "ar-MA" }),
        new(new ArticleParserOptions { CutDateline = true, ReferenceDate = new DateOnly(2026, 11, 23), MaxLength = 300 }),
    ];

    [TextProperty]
    public void A_view_has_the_fields_of_the_article(string text) => AssertSame(Encoding.UTF8.GetBytes(text));

    [Law(MaxTest = 3_000, QuietOnSuccess = true, Arbitrary = [typeof(NewsText)])]
    public void So_it_has_where_bytes_are_malformed_or_there_is_something_to_clean(string text, byte wrong, ushort at)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes($"\u2022 {text}&quot;\u00AD");
        utf8[at % utf8.Length] = wrong;
        AssertSame(utf8);
    }

    [Fact]
    public void So_it_has_of_every_sample_and_of_nothing()
    {
        foreach (string path in Directory.GetFiles(Support.Shared.InRepository("docs", "samples"), "*.txt"))
        {
            AssertSame(File.ReadAllBytes(path));
        }

        AssertSame([]);
        AssertSame([0xFF]);
        AssertSame("\uFEFF\n"u8.ToArray());
    }

    private static void AssertSame(byte[] utf8)
    {
        foreach (ArticleParser parser in Parsers)
        {
            ViewChecks.SaysTheSame(parser, utf8);
        }
    }
}
