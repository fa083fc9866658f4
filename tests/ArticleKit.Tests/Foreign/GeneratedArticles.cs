using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Foreign;

/// <summary>Articles for validators: hostile, printed, minimal, maximal, and the samples.</summary>
internal static class GeneratedArticles
{
    private const int Hostile = 300;
    private const int Printed = 60;

    /// <summary>An article that has every field.</summary>
    public static Article Maximal { get; } = new()
    {
        Outlet = "الضفاف الجديدة",
        Section = "جهات",
        Byline = "بقلم: كريم السرغيني//آسفي",
        Authors = [new Author { Name = "كريم السرغيني", Role = "بقلم" }],
        Credits = [new Credit { Name = "سعيد بنعلي", Role = "تصوير" }, new Credit { Name = "راوية" }],
        Dateline = "آسفي 7 يونيو 2016/ومع/",
        Place = "آسفي",
        Places = ["آسفي", "مراكش"],
        Agency = "ومع",
        Agencies = ["ومع", "واس"],
        Date = new ArticleDate
        {
            Text = "7 يونيو 2016",
            Iso = new DateOnly(2016, 6, 7),
            Hijri = new HijriDate(1437, 9, 2),
            Time = new TimeOnly(17, 57),
            Offset = TimeSpan.FromHours(1),
        },
        Status = "خاص",
        Kicker = "قبل القمة",
        Headline = "مجلس آسفي يصادق على تهيئة حي النوارس",
        Deck = "ملخص الخبر",
        Captions = ["صورة من الأرشيف", "صورة ثانية"],
        Paragraphs = ["آسفي 7 يونيو 2016/ومع/ صادق المجلس على المشروع.", "ويشمل المشروع تجديد الإنارة."],
        Tags = ["ماء", "بيئة"],
        Language = "ar",
        Direction = TextDirection.RightToLeft,
    };

    /// <summary>More than 360 of them; a new draw each time, with the fixed ones.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        new Article(), new Article { Headline = "" }, new Article { Paragraphs = [""] }, Maximal,
        .. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(path => Article.Parse(File.ReadAllText(path))),
        .. PrintedArticles.Changed.Drawn(Printed),
        .. ArticleGenerators.Articles.Drawn(Hostile),
    ];
}
