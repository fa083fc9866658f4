using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Markdown;

/// <summary>Documents that others wrote.</summary>
public class MarkdownReadingTests
{
    [Fact]
    public void A_post_of_Hugo()
    {
        Article article = ArticleMarkdown.Parse(
            """
            ---
            title: "Rain: \"at last\" in the north"
            date: 2024-03-04T05:06:07+01:00
            draft: false
            weight: 10
            authors: ["Huda Najjar", 'Sara O''Neil', Plain Name]
            tags:
              - rain
              - north   # a comment
            categories: [Weather, World]
            cover:
              image: rain.jpg
              caption: "a: b"
            menu: { main: { weight: 1, "q":'}', s: a "b, t: 5' } }
            description: >-
              A folded
              summary.

              In two parts.
            lang: en
            ---

            First *paragraph* with a [link](https://example.org/a_(b) "title") and `code`,
            going on.<!--more-->

            {{< figure src="x.jpg" >}}

            ![A wet street](rain.jpg)

            ## Head **two** ##

            1. one
            2. two

            > quoted
            > text

            ```go
            x := 1

            y := 2
            ```
            """);
        Assert.Equal("Rain: \"at last\" in the north", article.Headline);
        Assert.Equal(["Huda Najjar", "Sara O'Neil", "Plain Name"], article.Authors.Select(author => author.Name));
        Assert.Equal(new DateOnly(2024, 3, 4), article.Date!.Iso);
        Assert.Equal(TimeSpan.FromHours(1), article.Date.Offset);
        Assert.Equal(["rain", "north"], article.Tags);
        Assert.Equal("Weather", article.Section);
        Assert.Equal("A folded summary. In two parts.", article.Deck);
        Assert.Equal("en", article.Language);
        Assert.Equal(["A wet street"], article.Captions);
        Assert.Equal(["First paragraph with a link and code, going on.", "Head two", "one", "two", "quoted text", "x := 1\n\ny := 2"], article.Paragraphs);
    }

    [Fact]
    public void A_post_of_Jekyll_and_a_document_of_pandoc()
    {
        Article post = ArticleMarkdown.Parse("---\r\nlayout: post\r\ntitle:  Welcome to *Jekyll*!\r\ndate:   2015-11-17 16:16:01 -0600\r\ntags: a, b\r\nauthor: Jane\r\n---\r\n\r\n{% include x.html %}\r\n\r\nOne\r\ntwo  \r\nthree\\\r\nfour\r\n");
        Assert.Equal("Welcome to Jekyll!", post.Headline);
        Assert.Equal(new TimeOnly(16, 16, 1), post.Date!.Time);
        Assert.Equal(["a", "b"], post.Tags);
        Assert.Equal("Jane", Assert.Single(post.Authors).Name);
        Assert.Equal(["One two\nthree\nfour"], post.Paragraphs);

        Article paper = ArticleMarkdown.Parse("---\ntitle: |\n  A title\n  in lines\nauthor:\n- name: Huda\n  affiliation: [x, y]\n- Sara\nkeywords: [a]\nabstract: |\n  Some *text*.\n...\n\n::: note\nText^[note] and \"quotes\" -- and @cite.\n:::\n\n[ref]: https://example.org\n");
        Assert.Equal("A title in lines", paper.Headline);
        Assert.Equal(["Huda", "Sara"], paper.Authors.Select(author => author.Name));
        Assert.Equal("Some text.", paper.Deck);
        Assert.Equal("Text^[note] and \"quotes\" -- and @cite.", Assert.Single(paper.Paragraphs));
    }

    [Fact]
    public void Texts_in_quotes_have_every_escape_of_YAML_and_go_on_over_lines()
    {
        Article article = ArticleMarkdown.Parse(
            """
            ---
            tags: ["x\0\a\b\v\f\e\_y", "\x41\u0627\U0001F600"]
            title: "one
              two\
              three

              four"
            description: 'it''s
              here'
            ---

            a
            """);
        Assert.Equal(["x\0\a\b\v\f\u001B\u00A0y", "A\u0627\U0001F600"], article.Tags);
        Assert.Equal("one twothree four", article.Headline);
        Assert.Equal("it's here", article.Deck);
    }

    [Theory]
    [InlineData("title: | # a remark\n  عنوان")]
    [InlineData("title: >-  \r\n  عنوان")]
    [InlineData("title: |2\n  عنوان")]
    public void A_block_of_text_begins_below_its_sign_and_a_remark(string front) => Assert.Equal("عنوان", ArticleMarkdown.Parse($"---\n{front}\n---\na").Headline);

    [Fact]
    public void An_element_without_a_value_is_none() =>
        Assert.Equal(["أ", "ب"], ArticleMarkdown.Parse("---\ntags:\n- أ\n-\n- ب\n---\na").Tags);

    [Theory]
    [InlineData("# T\n\na", "T", "a")]
    [InlineData("T\n===\n\na", "T", "a")]
    [InlineData("a\n\n# T\n# U", "T", "a", "U")]
    [InlineData("---\ntitle: T\n---\n# T\n\na", "T", "a")]
    [InlineData("---\ntitle: T\n---\n# U\n\na", "T", "U", "a")]
    [InlineData("---\na\n", null, "a")]
    [InlineData("a\n***\nb\n- - -\nc", null, "a", "b", "c")]
    [InlineData("- a\n- b\n  c\n\n+ d", null, "a", "b c", "d")]
    [InlineData("in\n1986. a\n1. b", null, "in 1986. a", "b")]
    [InlineData("<div>\n<p>a</p> b\n</div>\n\nc <b>d</b><br>e", null, "a", "b", "c d\ne")]
    [InlineData("<script>\n\nx\n</script>\na", null, "a")]
    [InlineData("<!-- a\n\nb -->\nc", null, "c")]
    [InlineData("***a** b* _c_ d_e_f ~~g~~ h~i~ **j", null, "a b c d_e_f g h~i~ **j")]
    [InlineData("`a``b` ``c`d`` `` e", null, "a``b c`d `` e")]
    [InlineData("<https://x.org/a> <a@b.c> [a][b] [c] ![d](e)f[^1]", null, "https://x.org/a a@b.c a [c] f")]
    [InlineData("&amp; &#1575; &#x627; &#0; &nope; &copy; &#99999999; &;", null, "& \u0627 \u0627 \uFFFD &nope; \u00A9 &#99999999; &;")]
    [InlineData("\\* \\a \\\\ \\", null, "* \\a \\ \\")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", null, "| a | b |", "| c | d |")]
    [InlineData("\uFEFFa\r\rb", null, "a", "b")]
    [InlineData("", null)]
    public void Blocks_and_inlines_give_their_texts(string text, string? title, params string[] paragraphs)
    {
        Article article = ArticleMarkdown.Parse(text);
        Assert.Equal(title, article.Headline);
        Assert.Equal(paragraphs, article.Paragraphs);
    }

    [Theory]
    [InlineData("---\ntitle: \"a\n---\n", 11)]
    [InlineData("---\ntitle: a\ntitle: b\n---\n", 13)]
    [InlineData("---\ntitle: &x a\n---\n", 11)]
    [InlineData("---\ntitle: a: b\n---\n", 12)]
    [InlineData("---\ntitle: \"\\q\"\n---\n", 12)]
    [InlineData("---\ntitle: \"a\" b\n---\n", 15)]
    [InlineData("---\nno key\n---\n", 4)]
    [InlineData("---\n title: a\nb: c\n---\n", 5)]
    [InlineData("---\ntags: [a, [b]]\n---\n", 14)]
    [InlineData("---\ntags: [a\n---\n", 10)]
    [InlineData("---\ntags:\n- - a\n---\n", 12)]
    [InlineData("---\nauthor:\n- role: x\n---\n", 14)]
    [InlineData("---\ntitle: {a: b}\n---\n", 11)]
    [InlineData("---\ntags: [\"a\" b]\n---\n", 15)]
    [InlineData("---\ntags:\n  - a\n  b: c\n---\n", 18)]
    [InlineData("---\nauthor:\n- name: a\n  name: b\n---\n", 24)]
    [InlineData("---\ntitle: |a\n---\n", 12)]
    [InlineData("---\ntitle: |- a\n  b\n---\n", 14)]
    [InlineData("---\ntitle: |#a\n  b\n---\n", 12)]
    [InlineData("---\ntitle: \"\\u12\"\n---\n", 12)]
    [InlineData("---\ntitle: \"\\U00110000\"\n---\n", 12)]
    public void What_cannot_be_read_is_refused_with_its_place(string text, int offset)
    {
        ArticleFormatException exception = Assert.Throws<ArticleFormatException>(() => ArticleMarkdown.Parse(text));
        ArticleDiagnostic diagnostic = Assert.Single(exception.Diagnostics);
        Assert.Equal((ArticleDiagnosticId.FrontMatterMismatch, offset), (diagnostic.Id, diagnostic.Span.Start));
        Assert.StartsWith($"AK0009 at {offset}: ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("*_~~")]
    [InlineData("`")]
    [InlineData("` `` ``` ")]
    [InlineData("<a")]
    [InlineData("<!--")]
    [InlineData("&#")]
    [InlineData("{{<")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("```\n")]
    [InlineData("<div>\n")]
    [InlineData("![")]
    [InlineData("\\\n")]
    public void Time_is_linear_whatever_is_repeated(string piece)
    {
        // What is not linear would take hours at this length.
        string text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        ArticleMarkdown.Parse(text);
        ArticleMarkdown.Parse("---\ntitle: |\n " + text.ReplaceLineEndings(" ") + "\n---\n" + text);
        foreach (string front in new[] { "title: ", "tags: [", "x: {", "x:\n- ", "tags:\n" })
        {
            try
            {
                ArticleMarkdown.Parse($"---\n{front}{text}\n---\n");
            }
            catch (ArticleFormatException)
            {
                // Refused is as good as read.
            }
        }
    }
}
