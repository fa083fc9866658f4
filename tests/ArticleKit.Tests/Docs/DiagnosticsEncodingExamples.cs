using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/diagnostics.md: encodings and what doesn't fit.</summary>
public class DiagnosticsEncodingExamples : PageExamples
{
    private const string Page = "docs/diagnostics.md";

    [Fact]
    public void AK0006()
    {
        // docs/diagnostics.md: AK0006
        byte[] bytes = [.. "مجلس آسفي"u8, 0xE1, .. " يصادق على التهيئة"u8];
        ArticleDiagnostic malformed = ArticleParser.Default.ParseUtf8(bytes).Diagnostics[0];
        Console.WriteLine($"{malformed.Code} {malformed.Span}");                                            // prints AK0006 [17..18)
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0006");
    }

    [Fact]
    public void AK0007()
    {
        // docs/diagnostics.md: AK0007
        string cut = "مجلس آسفي 🌳"[..11];                                      // the tree is two UTF-16 code units
        Console.WriteLine(ArticleParser.Default.Parse(cut).Diagnostics[0].Code);                            // prints AK0007
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0007");
    }

    [Fact]
    public void AK0008()
    {
        // docs/diagnostics.md: AK0008
        string text = "الضفاف الجديدة\nمجلس آسفي يصادق على تهيئة حي النوارس\nصادق المجلس على المشروع.";
        ArticleParser strict = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("{outlet}\n{authors} من {place}\n{headline}\n{body}") });
        ArticleParser lenient = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("{outlet}\n[{authors} من {place}\n]{headline}\n{body}") });
        Console.WriteLine($"{strict.Parse(text).Diagnostics[0].Code} {strict.Parse(text).Diagnostics[0].Span.Start}");   // prints AK0008 15
        Console.WriteLine(lenient.Parse(text).IsArticle);                                                   // prints True
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0008");
    }

    [Fact]
    public void AK0009()
    {
        // docs/diagnostics.md: AK0009
        try
        {
            ArticleMarkdown.Parse("---\ntitle: {a: 1}\n---\nنص\n");
        }
        catch (ArticleFormatException e)
        {
            Console.WriteLine($"{e.Diagnostics[0].Code} {e.Diagnostics[0].Span.Start}");                    // prints AK0009 11
        }
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0009");
    }

    [Fact]
    public void AK0010()
    {
        // docs/diagnostics.md: AK0010
        string wrong = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("مجلس آسفي يصادق على تهيئة حي النوارس"));
        Console.WriteLine(ArticleParser.Default.Parse(wrong).Diagnostics[0].Code);                          // prints AK0010
        Console.WriteLine(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(wrong)));                        // prints مجلس آسفي يصادق على تهيئة حي النوارس
        // docs/diagnostics.md: end

        PrintedWhatItSays(Page, "AK0010");
    }
}
