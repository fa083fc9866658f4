using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/normalization.md: searching, comparing, looking.</summary>
public class ArabicTextExamples : PageExamples
{
    private const string Page = "docs/normalization.md";

    [Fact]
    public void Matcher()
    {
        // docs/normalization.md: ArabicMatcher
        string text = "نشرت المندوبية نتائج الإِحْصَاء، وبالاحصاء أرقام جديدة.";
        ArabicMatcher matcher = new("إحصاء");                          // ArabicMatch.Default: all but the article and clitics
        Console.WriteLine(matcher.Count(text));                        // prints 2
        Console.WriteLine(matcher.TryFind(text, out TextSpan first));  // prints True
        Console.WriteLine(first.Slice(text).ToString());               // prints إِحْصَاء
        Console.WriteLine(new ArabicMatcher("إحصاء", ArabicMatch.Exact).IsMatch(text));        // prints False

        // Whole words, with or without the article, and what is written together with them.
        const ArabicMatch Words = ArabicMatch.Default | ArabicMatch.WholeWords;
        Console.WriteLine(new ArabicMatcher("إحصاء", Words).Count(text));                                                           // prints 0
        Console.WriteLine(new ArabicMatcher("إحصاء", Words | ArabicMatch.IgnoreArticle).Count(text));                               // prints 1
        Console.WriteLine(new ArabicMatcher("إحصاء", Words | ArabicMatch.IgnoreArticle | ArabicMatch.IgnoreClitics).Count(text));   // prints 2

        // Highlight escapes nothing: encode the text before, or go through the spans.
        Console.WriteLine(new ArabicMatcher("ارقام").Highlight("أَرْقامٌ جديدة", "<b>", "</b>"));   // prints <b>أَرْقامٌ</b> جديدة
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "ArabicMatcher");
    }

    [Fact]
    public void Comparer()
    {
        // docs/normalization.md: ArabicComparer
        Dictionary<string, int> counts = new(ArabicComparer.Search) { ["مدرسة"] = 1 };
        counts.GetAlternateLookup<ReadOnlySpan<char>>()["المدرسه".AsSpan(2)]++;
        Console.WriteLine($"{counts.Count} {counts["مَدْرَسَة"]}");                        // prints 1 2

        List<string> names = ["باسم", "أحمد", "إيمان", "آمنة", "احمد", "أَحمد"];
        names.Sort(ArabicComparer.Alphabetical);
        Console.WriteLine(string.Join(" ", names));                                     // prints آمنة أحمد أَحمد إيمان احمد باسم
        Console.WriteLine(string.Join(" ", names.Order(ArabicComparer.Search)));            // prints أحمد أَحمد احمد آمنة إيمان باسم
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "ArabicComparer");
    }

    [Fact]
    public void Analyze()
    {
        // docs/normalization.md: ArabicText.Analyze
        ArabicTextAnalysis analysis = ArabicText.Analyze("مدرســة علی ٤٢ مُدرّس", ArabicNormalizer.Display);
        Console.WriteLine(string.Join(", ", analysis.Findings.Select(f => $"{f.Class} {f.Count}")));   // prints Tatweel 2, Harakat 1, Shadda 1, TehMarbuta 1, FarsiYeh 1, ArabicIndicDigits 2
        Console.WriteLine(analysis.Changed);                                                          // prints 2
        Console.WriteLine(analysis[ArabicTextClass.FarsiYeh]?.First);                                 // prints [10..11)
        Console.WriteLine($"{ArabicText.CountMarks("مُدرّس")} {ArabicText.GetDirection("1. نعم")}");      // prints 2 RightToLeft
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "ArabicText.Analyze");
    }

    [Fact]
    public void Number()
    {
        // docs/normalization.md: ArabicNumber
        Console.WriteLine(ArabicNumber.TryParse("١٬٢٣٤٫٥", out decimal price));                    // prints True
        Console.WriteLine(price == 1234.5m);                                                      // prints True
        Console.WriteLine(ArabicNumber.TryParse("1,23", out long none));                          // prints False
        Console.WriteLine(ArabicNumber.Format(-1234567.50m, ArabicDigits.ArabicIndic, group: true));   // prints -١٬٢٣٤٬٥٦٧٫٥٠
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "ArabicNumber");
    }
}
