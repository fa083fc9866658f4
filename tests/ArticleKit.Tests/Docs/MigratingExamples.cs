using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/migrating.md.</summary>
public class MigratingExamples : PageExamples
{
    private const string Page = "docs/migrating.md";

    [Fact]
    public void Lucene()
    {
        // docs/migrating.md: Lucene
        Console.WriteLine(ArabicNormalizer.LuceneArabic.Normalize("المَدْرَسَةُ في أكادير"));     // prints المدرسه في اكادير
        // docs/migrating.md: end

        PrintedWhatItSays(Page, "Lucene");
    }

    [Fact]
    public void CAMeL_Tools()
    {
        // docs/migrating.md: CAMeL Tools
        ArabicNormalizer dediac = new(ArabicFolds.RemoveHarakat | ArabicFolds.RemoveShadda | ArabicFolds.RemoveSuperscriptAlef);
        Console.WriteLine(dediac.Normalize("مُدَرِّسَةٌ"));                              // prints مدرسة
        Console.WriteLine(ArabicNormalizer.CamelTools.Normalize("إلى المُدَرِّسَةِ"));     // prints الي المدرسه
        // docs/migrating.md: end

        PrintedWhatItSays(Page, "CAMeL Tools");
    }

    [Fact]
    public void PyArabic()
    {
        // docs/migrating.md: PyArabic
        ArabicNormalizer tashkeel = new(ArabicFolds.RemoveHarakat | ArabicFolds.RemoveShadda);
        Console.WriteLine(tashkeel.Normalize("العَرَبِيّةُ"));                             // prints العربية
        Console.WriteLine(ArabicNormalizer.PyArabicSearch.Normalize("هُدى مسؤولة"));      // prints هدا مسءوله
        // docs/migrating.md: end

        PrintedWhatItSays(Page, "PyArabic");
    }

    [Fact]
    public void string_Normalize()
    {
        // docs/migrating.md: string Normalize
        string decomposed = "ا\u0654كادير";                                       // alef and a combining hamza, from macOS file names for example
        Console.WriteLine(ArabicNormalizer.Canonical.Normalize(decomposed) == "أكادير");      // prints True
        Console.WriteLine(ArabicNormalizer.Canonical.Normalize("cafe\u0301").Length);         // prints 5
        // docs/migrating.md: end

        PrintedWhatItSays(Page, "string Normalize");
    }

    [Fact]
    public void Replace()
    {
        // docs/migrating.md: Replace
        Console.WriteLine(new ArabicMatcher("الاحصاء").Replace("نتائج الإِحْصاء", "المسح"));      // prints نتائج المسح
        // docs/migrating.md: end

        PrintedWhatItSays(Page, "Replace");
    }
}
