using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/search.md.</summary>
public class SearchExamples : PageExamples
{
    private const string Page = "docs/search.md";

    [Fact]
    public void An_index()
    {
        // docs/search.md: An index
        string[] articles = ["أعلنتِ المندوبيّةُ نتائجَ الإحصاء.", "مدرسةٌ جديدة في طنجة", "نتائج المباراة"];
        NormalizedText[] index = [.. articles.Select(ArabicNormalizer.Search.NormalizeWithMap)];
        string query = ArabicNormalizer.Search.Normalize("المندوبيه");

        foreach (NormalizedText entry in index)
        {
            int hit = entry.Text.IndexOf(query, StringComparison.Ordinal);
            if (hit >= 0)
            {
                TextSpan original = entry.ToSource(new TextSpan(hit, query.Length));          // trailing marks included, as a highlight wants them
                Console.WriteLine($"{original} {original.Slice(entry.Source)}");              // prints [7..18) المندوبيّةُ
            }
        }
        // docs/search.md: end

        PrintedWhatItSays(Page, "An index");
    }

    [Fact]
    public void Fields()
    {
        // docs/search.md: Fields
        Article article = Article.Parse("كريم السرغيني//آسفي\nمجلس آسفي يُصادق على التهيئة\nصادق المجلس على المشروع.");
        Dictionary<string, string> entry = new()
        {
            ["headline"] = ArabicNormalizer.Search.Normalize(article.Headline!),
            ["author"] = ArabicNormalizer.Search.Normalize(article.Authors[0].Name),
            ["folded"] = $"{ArabicNormalizer.Search.Name}/{ArabicNormalizer.Version}",         // store it: an index folded otherwise has to be built anew
        };
        Console.WriteLine(entry["headline"]);                // prints مجلس اسفي يصادق علي التهييه
        Console.WriteLine(entry["folded"]);                  // prints Search/1
        // docs/search.md: end

        PrintedWhatItSays(Page, "Fields");
    }

    [Fact]
    public void A_matcher()
    {
        // docs/search.md: A matcher
        ArabicMatcher matcher = new("المندوبية");
        Console.WriteLine(matcher.Highlight("أعلنتِ المندوبيّةُ نتائجَ الإحصاء.", "<mark>", "</mark>"));    // prints أعلنتِ <mark>المندوبيّةُ</mark> نتائجَ الإحصاء.
        Console.WriteLine(new ArabicMatcher("كتب").IsMatch("مكتبة"));                                  // prints True
        Console.WriteLine(new ArabicMatcher("كتب", ArabicMatch.Default | ArabicMatch.WholeWords).IsMatch("مكتبة"));     // prints False
        // docs/search.md: end

        PrintedWhatItSays(Page, "A matcher");
    }
}
