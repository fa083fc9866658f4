using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Fuzz.Engine;

/// <summary>The inputs to begin with: the samples, and what the writers make of them.</summary>
internal static class FamilySeeds
{
    private static readonly string[] Templates =
    [
        "{outlet}\n{authors}//{place}\n{headline}\n{body}",
        "[{outlet}\n][{section}\n][{authors} من {place}\n]{headline}\n[{deck}\n]{body}",
        "[{kicker}\n]{headline}\n[({authors} - {place}|{place}: {authors}|{authors}|{agency})\n]{body}",
        "[{date} \\| {place}\n]{headline}\n\n{body}[\nالمصدر: {agency}][\nوسوم: {tags}]",
        "[\\[{status}\\] ]{headline}[\n{byline}][\n{body}][\n\\({captions}\\)]",
    ];

    public static IReadOnlyList<byte[]> Of(InputFamily family) => family switch
    {
        InputFamily.Text => [.. Texts()],
        InputFamily.Pair => [.. Texts().Select(text => (byte[])[.. text.AsSpan(0, Math.Min(8, text.Length)), 0, .. text.AsSpan(0, Math.Min(400, text.Length))])],
        InputFamily.Date => ["12 جمادى الأولى 1446هـ الموافق 14 نونبر 2024"u8.ToArray(), "الثلاثاء الماضي 5/3/2016 الساعة 17:30"u8.ToArray(), "2016-06-07T17:57"u8.ToArray(), "1437-09-02"u8.ToArray()],
        InputFamily.Template => [.. Templates.SelectMany(template => Texts().Select(text => (byte[])[.. Encoding.UTF8.GetBytes(template), 0, .. text]))],
        InputFamily.Words => [.. Texts().Select(text => (byte[])[.. "# words\nplace\tالنوارس\nagency\tوكالة الضفاف\noutlet\tالضفاف"u8, 0, .. text])],
        InputFamily.JsonLines => [.. Articles().Chunk(3).Select(few => Encoding.UTF8.GetBytes(string.Join('\n', few.Select(article => ArticleJson.Serialize(article)))))],
        _ => [.. Articles().Select(article => Encoding.UTF8.GetBytes(Write(family, article)))],
    };

    private static string Write(InputFamily family, Article article) => family switch
    {
        InputFamily.Json => ArticleJson.Serialize(article),
        InputFamily.JsonLd => JsonLd.ToString(article),
        InputFamily.Ninjs => Ninjs.ToString(article, new NinjsOptions { Version = article.Section is null ? "3.1" : article.Deck is null ? "2.2" : "1.6" }),
        InputFamily.JsonFeed => JsonFeed.ToString([article]),
        InputFamily.Nitf => Nitf.ToString(article),
        InputFamily.NewsMLG2 => NewsMLG2.ToString(article, new NewsMLG2Options { Time = FixedClock.Instance }),
        InputFamily.Atom => AtomFeed.ToString([article], new AtomFeedOptions { Time = FixedClock.Instance }),
        _ => ArticleMarkdown.ToString(article),
    };

    private static IEnumerable<byte[]> Texts() => Resources.Named("samples/").Select(Resources.Bytes);

    /// <summary>The samples read, one with every field, one with none.</summary>
    private static IEnumerable<Article> Articles() =>
        Texts().Select(text => ArticleParser.Default.ParseUtf8(text).Article).OfType<Article>().Append(Full).Append(new Article()).Append(Full with { Section = null }).Append(Full with { Deck = null });

    private static Article Full { get; } = new()
    {
        Outlet = "الضفاف",
        Section = "جهات",
        Byline = "كتب: كريم السرغيني//آسفي",
        Authors = [new Author { Name = "كريم السرغيني", Role = "كتب", Place = "آسفي" }],
        Credits = [new Credit { Name = "هدى النجار", Role = "تصوير" }],
        Dateline = "آسفي (واس)",
        Place = "آسفي",
        Places = ["آسفي", "سلا"],
        Agency = "واس",
        Agencies = ["واس", "أ ف ب"],
        Date = new ArticleDate { Text = "7 يونيو 2016", Iso = new DateOnly(2016, 6, 7), Hijri = new HijriDate(1437, 9, 2), Time = new TimeOnly(17, 57), Offset = TimeSpan.FromHours(1) },
        Status = "خاص",
        Kicker = "قبل القمة",
        Headline = "مجلس المدينة <يصادق> & \"يؤجل\"",
        Deck = "ملخص الخبر",
        Captions = ["صورة من الأرشيف"],
        Paragraphs = ["آسفي (واس) - فقرة أولى.", "* فقرة ثانية\nسطر ثان"],
        Tags = ["ماء", "بيئة"],
        Language = "ar",
        Direction = TextDirection.RightToLeft,
    };
}
