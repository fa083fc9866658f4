using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Articles read from newsroom text in many layouts, and some of them changed afterwards, for <c>[Law(Arbitrary = [typeof(PrintedArticles)])]</c>.</summary>
/// <remarks>Unlike those of <see cref="ArticleGenerators"/> their bylines and datelines hold what the fields say, but for the changed ones.</remarks>
public static class PrintedArticles
{
    private static readonly string[] Bylines =
    [
        "كريم السرغيني//آسفي", "بقلم: مريم بنت السالك//نواكشوط", "سعاد اليعقوبي، منير الشاوني//طنجة", "مها الريامية", "كريم السرغيني//القاهرة/الرباط",
        "آسفي - كريم السرغيني:", "لندن - (رويترز):", "الرياض - واس", "آسفي: «الضفاف الجديدة»", "كتب - كريم السرغيني:",
        "آسفي - كريم السرغيني (تصوير - سعيد بنعلي)", "آسفي، مراكش - ليلى بنعمر وكريم السرغيني", "ضفاف نيوز - متابعة", "كريم السرغيني\nآسفي",
    ];

    private static readonly string[] Datelines =
    [
        "آسفي - ", "آسفي، المغرب (رويترز) -- ", "الرباط 7 يونيو 2016/ومع/ ", "(CNN)-- ", "الرياض (واس) ", "لندن - رويترز - ", "آسفي- ", "",
    ];

    private static readonly string[] Dates = ["7 يونيو 2016", "الثلاثاء 7 يونيو 2016 - 17:57", "2 رمضان 1437هـ"];

    private static readonly string[] Paragraphs =
    [
        "صادق المجلس الجماعي لمدينة آسفي، خلال دورته العادية، على مشروع تهيئة حي النوارس الواقع في الجهة الجنوبية من المدينة بأغلبية كبيرة.",
        "ويشمل المشروع إعادة تبليط الأرصفة وتجديد شبكة الإنارة العمومية وغرس الأشجار في الساحات الكبرى قبل نهاية السنة.",
        "وقال رئيس المجلس إن الأشغال ستنطلق في الأسابيع المقبلة بعد انتهاء الدراسات التقنية.",
    ];

    /// <summary>An article as the parser reads it.</summary>
    public static Gen<Article> Read { get; } =
        from outlet in Gen.Elements("الضفاف الجديدة\n", "صحيفة السهول\n", "")
        from byline in Gen.Elements(Bylines.Select(line => line + "\n").Append("").ToArray())
        from date in Gen.Elements(Dates.Select(line => line + "\n").Append("").Append("").ToArray())
        from dateline in Gen.Elements(Datelines)
        from count in Gen.Choose(1, Paragraphs.Length)
        from cut in Gen.Elements(true, false)
        from bylineFirst in Gen.Elements(true, false)
        let headline = "مجلس آسفي يصادق على تهيئة حي النوارس وتجديد الإنارة\n"
        let head = bylineFirst ? byline + headline : headline + byline
        let text = outlet + head + date + dateline + string.Join('\n', Paragraphs.Take(count))
        select new ArticleParser(new ArticleParserOptions { CutDateline = cut }).Parse(text).Article!;

    /// <summary>An article as the parser reads it, or with a field changed.</summary>
    public static Gen<Article> Changed { get; } =
        from article in Read
        from change in Gen.Elements<Func<Article, Article>>(
            a => a,
            a => a,
            a => a with { Place = "مراكش", Places = [] },
            a => a with { Authors = [new Author { Name = "ليلى بنعمر" }] },
            a => a with { Agency = null, Agencies = [] },
            a => a with { Date = null },
            a => a with { Dateline = "آسفي" },
            a => a with { Paragraphs = Lead(a.Paragraphs, lead => "- " + lead) },
            a => a with { Paragraphs = Lead(a.Paragraphs, lead => " " + lead) },
            a => a with { Paragraphs = [] },
            a => a with { Direction = TextDirection.LeftToRight, Language = "fr" })
        select change(article);

    public static Arbitrary<Article> AnyArticle() => Arb.From(Changed);

    private static ImmutableArray<string> Lead(ImmutableArray<string> paragraphs, Func<string, string> change) => [change(paragraphs[0]), .. paragraphs.Skip(1)];
}
