namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/diagnostics.md: what is read.</summary>
public class DiagnosticsExamples : PageExamples
{
    private const string Page = "docs/diagnostics.md";

    [Fact]
    public void AK0001()
    {
        // docs/diagnostics.md: AK0001
        ArticleParseResult empty = ArticleParser.Default.Parse(" \n\u200F\n");
        Console.WriteLine($"{empty.IsArticle} {empty.Diagnostics[0].Code} {empty.Layout.Length}");          // prints False AK0001 4
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0001");
    }

    [Fact]
    public void AK0002()
    {
        // docs/diagnostics.md: AK0002
        string text = """
            الضفاف الجديدة
            كريم السرغيني//آسفي//المكتب الجهوي
            مجلس آسفي يصادق على تهيئة حي النوارس وتجديد الإنارة
            صادق المجلس الجماعي لمدينة آسفي، خلال دورته العادية، على مشروع تهيئة حي النوارس.
            """;
        ArticleDiagnostic left = ArticleParser.Default.Parse(text).Diagnostics[0];
        Console.WriteLine($"{left.Code} {left.Severity} {left.Span.Slice(text)}");                          // prints AK0002 Info المكتب الجهوي
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0002");
    }

    [Fact]
    public void AK0003()
    {
        // docs/diagnostics.md: AK0003
        string text = """
            صادق المجلس الجماعي لمدينة آسفي، خلال دورته العادية، على مشروع تهيئة حي النوارس الواقع في الجهة الجنوبية من المدينة.
            ويشمل المشروع إعادة تبليط الأرصفة وتجديد شبكة الإنارة العمومية في كل الأزقة.
            """;
        ArticleParseResult lines = ArticleParser.Default.Parse(text);
        Console.WriteLine($"{lines.Diagnostics[0].Code} {lines.Article?.Paragraphs.Length}");               // prints AK0003 2

        ArticleParser own = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("{headline}\n{body}") });
        Console.WriteLine(own.Parse(text).Article?.Paragraphs.Length);                                      // prints 1
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0003");
    }

    [Fact]
    public void AK0004()
    {
        // docs/diagnostics.md: AK0004
        ArticleParseResult brief = ArticleParser.Default.Parse("مجلس آسفي يصادق على تهيئة حي النوارس");
        Console.WriteLine($"{brief.IsArticle} {brief.Diagnostics[0].Code}");                                // prints True AK0004
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0004");
    }

    [Fact]
    public void AK0005()
    {
        // docs/diagnostics.md: AK0005
        ArticleParser careful = new(new ArticleParserOptions { MaxLength = 20 });
        ArticleDiagnostic why = careful.Parse("مجلس آسفي يصادق على تهيئة حي النوارس").Diagnostics[0];
        Console.WriteLine($"{why.Code} {why.Span}");                                                        // prints AK0005 [0..36)
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0005");
    }

    [Fact]
    public void AK0011()
    {
        // docs/diagnostics.md: AK0011
        ArticleParser careful = new(new ArticleParserOptions { MaxLineLength = 20 });
        ArticleDiagnostic why = careful.Parse("الضفاف الجديدة\nمجلس آسفي يصادق على تهيئة حي النوارس").Diagnostics[0];
        Console.WriteLine($"{why.Code} {why.Span}");                                                        // prints AK0011 [15..51)
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0011");
    }

    [Fact]
    public void AK0012()
    {
        // docs/diagnostics.md: AK0012
        ArticleParser careful = new(new ArticleParserOptions { MaxLines = 1 });
        ArticleDiagnostic why = careful.Parse("الضفاف الجديدة\nمجلس آسفي يصادق على تهيئة حي النوارس").Diagnostics[0];
        Console.WriteLine($"{why.Code} {why.Span}");                                                        // prints AK0012 [15..51)
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0012");
    }

    [Fact]
    public void AK0013()
    {
        // docs/diagnostics.md: AK0013
        ArticleParser careful = new(new ArticleParserOptions { MaxAuthors = 2, Template = ArticleTemplate.Parse("{authors}\n{headline}\n{body}") });
        ArticleDiagnostic why = careful.Parse("ليلى أيت، سعيد بناني، هدى كريم\nعنوان الخبر\nنص الخبر.").Diagnostics[0];
        Console.WriteLine($"{why.Code} {why.Span}");                                                        // prints AK0013 [0..30)
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0013");
    }
}
