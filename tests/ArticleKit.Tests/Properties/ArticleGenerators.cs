using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Articles and texts as hostile as the types allow, for <c>[Law(Arbitrary = [typeof(ArticleGenerators)])]</c>.</summary>
/// <remarks>
/// An article has any subset of its fields, language and direction included. Strings are empty, or made of control characters, lone
/// surrogates, the controls of bidirectional text, Arabic with marks, emoji, markup, layout characters (<c>//</c>, <c>..</c>, line ends) and any other
/// code unit. Nothing relates one field to another: a byline need not hold its authors. Shrinks by leaving fields and elements out.
/// </remarks>
public static class ArticleGenerators
{
    private const int MaxPieces = 6;
    private const int MaxElements = 3;

    /// <summary>Any string without <c>null</c>.</summary>
    public static Gen<string> Text { get; } =
        from count in Gen.Choose(0, MaxPieces)
        from pieces in Gen.ArrayOf(Piece, count)
        select string.Concat(pieces);

    /// <summary>Any date, resolved or not.</summary>
    public static Gen<ArticleDate> Dates { get; } =
        from text in Text.OrNull()
        from iso in OrNone(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber))
        from hijri in OrNone(
            from year in Gen.Choose(1, 9999)
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 30)
            select new HijriDate(year, month, day))
        from calendar in Gen.Elements(ArticleCalendar.Gregorian, ArticleCalendar.Hijri)
        from time in OrNone(Gen.OneOf(
            Gen.Choose(0, (24 * 60) - 1).Select(minute => new TimeOnly(minute / 60, minute % 60)),
            Gen.Choose(0, (24 * 60 * 60) - 1).Select(second => new TimeOnly(second * TimeSpan.TicksPerSecond))))
        from offset in OrNone(Gen.Choose(-14 * 60, 14 * 60).Select(minutes => TimeSpan.FromMinutes(minutes)))
        select new ArticleDate { Text = text, Iso = iso, Hijri = hijri, Calendar = calendar, Time = time, Offset = offset };

    /// <summary>Any article.</summary>
    public static Gen<Article> Articles { get; } =
        from changes in Gen.CollectToArray(Fields)
        select changes.Aggregate(new Article(), (article, change) => change(article));

    public static Arbitrary<Article> AnyArticle() => Arb.From(Articles, Smaller);

    /// <summary>Hides FsCheck's own strings, which hold neither surrogates nor Arabic to speak of, and are often <c>null</c>.</summary>
    public static Arbitrary<string> AnyText() => Arb.From(Text, text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[..^1], text[1..]]);

    private static Gen<string> Piece { get; } = Gen.Frequency(
        (4, Gen.Elements("\u0642\u0627\u0644 ", "\u0627\u0644\u0631\u0628\u0627\u0637", "\u0645\u064E\u0644\u0640\u0651", "\u0660\u0661\u060C\u061F", "\uFEFB", "\u067E\u06CC")),
        (2, Gen.Elements("a", "name", "  ", "\u00A0", "-", "/", "//", "..", "{}[]:,", "null", "0.5")),
        (2, Gen.Elements("\"", "\\", "\\u0041", "\\\"", "<b>", "</script>", "&amp;", "'")),
        (2, Gen.Choose(0, 0x1F).Select(c => ((char)c).ToString())),
        (1, Gen.Elements("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029")),
        (1, Gen.Choose(0x7F, 0x9F).Select(c => ((char)c).ToString())),
        (2, Gen.Elements("\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF", "\u200B", "\u200D")),
        (2, Gen.Elements("\U0001F600", "\U0001F1F2\U0001F1E6", "\U00010FFF", "\U0010FFFF", "\uFFFD", "\uFFFE", "\uFFFF")),
        (2, Gen.Choose(0xD800, 0xDFFF).Select(c => ((char)c).ToString())),
        (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())));

    private static Gen<Func<Article, Article>>[] Fields =>
    [
        Field(Text, (article, value) => article with { Outlet = value }),
        Field(Text, (article, value) => article with { Section = value }),
        Field(Text, (article, value) => article with { Byline = value }),
        Field(List(Author), (article, value) => article with { Authors = value }),
        Field(List(Credit), (article, value) => article with { Credits = value }),
        Field(Text, (article, value) => article with { Dateline = value }),
        Field(Text, (article, value) => article with { Place = value }),
        Field(List(Text), (article, value) => article with { Places = value }),
        Field(Text, (article, value) => article with { Agency = value }),
        Field(List(Text), (article, value) => article with { Agencies = value }),
        Field(Dates, (article, value) => article with { Date = value }),
        Field(Text, (article, value) => article with { Status = value }),
        Field(Text, (article, value) => article with { Kicker = value }),
        Field(Text, (article, value) => article with { Headline = value }),
        Field(Text, (article, value) => article with { Deck = value }),
        Field(List(Text), (article, value) => article with { Captions = value }),
        Field(List(Text), (article, value) => article with { Paragraphs = value }),
        Field(List(Text), (article, value) => article with { Tags = value }),
        Field(Gen.OneOf(Gen.Constant("ar"), Text), (article, value) => article with { Language = value }),
        Field(Gen.Elements(TextDirection.LeftToRight, TextDirection.RightToLeft), (article, value) => article with { Direction = value }),
    ];

    private static Gen<Author> Author =>
        from name in Text
        from role in Text.OrNull()
        from place in Text.OrNull()
        select new Author { Name = name, Role = role, Place = place };

    private static Gen<Credit> Credit =>
        from name in Text
        from role in Text.OrNull()
        select new Credit { Name = name, Role = role };

    private static Gen<Func<Article, Article>> Field<T>(Gen<T> values, Func<Article, T, Article> set) => Gen.Frequency(
        (2, Gen.Constant<Func<Article, Article>>(article => article)),
        (1, values.Select<T, Func<Article, Article>>(value => article => set(article, value))));

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> elements) =>
        from count in Gen.Choose(0, MaxElements)
        from list in Gen.ArrayOf(elements, count)
        select ImmutableArray.Create(list);

    private static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static IEnumerable<Article> Smaller(Article article)
    {
        IEnumerable<Article> candidates =
        [
            article with { Outlet = null }, article with { Section = null }, article with { Byline = null }, article with { Authors = [] },
            article with { Credits = [] }, article with { Dateline = null }, article with { Place = null }, article with { Places = [] },
            article with { Agency = null }, article with { Agencies = [] }, article with { Date = null }, article with { Status = null },
            article with { Kicker = null }, article with { Headline = null }, article with { Deck = null }, article with { Captions = [] },
            article with { Paragraphs = [] }, article with { Tags = [] }, article with { Language = null }, article with { Direction = null },
            article with { Authors = Fewer(article.Authors) }, article with { Credits = Fewer(article.Credits) },
            article with { Places = Fewer(article.Places) }, article with { Paragraphs = Fewer(article.Paragraphs) },
        ];
        return candidates.Where(candidate => candidate != article);
    }

    private static ImmutableArray<T> Fewer<T>(ImmutableArray<T> list) => list.Length > 1 ? list.RemoveAt(list.Length - 1) : list;
}
