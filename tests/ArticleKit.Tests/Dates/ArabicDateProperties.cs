using System.Globalization;
using ArticleKit.Dates;
using ArticleKit.TableGenerator;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Dates;

/// <summary>What holds of every text, and of every day however it is written.</summary>
public class ArabicDateProperties
{
    private const int Cases = 10_000;

    private static readonly WordTableFile Words = WordTableFile.Read(Shared.InRepository("src", "ArticleKit", "Lexicons", "Dates", "DateWords.txt"));

    [TextProperty]
    public void Any_text_gives_expressions_in_order_that_lie_in_it(string text) => Check(text);

    [RoughProperty]
    public void Rough_text_too(string text) => Check(text);

    [Law(MaxTest = Cases, QuietOnSuccess = true)]
    public Property Words_numbers_and_marks_in_any_order_too() =>
        Prop.ForAll(Arb.From(Gen.Elements(Pieces).ListOf().Resize(24).Select(string.Concat)), text => Check(text));

    [Law(MaxTest = Cases, QuietOnSuccess = true)]
    public Property A_day_is_read_back_however_it_is_written() =>
        Prop.ForAll(Arb.From(Written), written =>
        {
            Assert.True(ArabicDate.TryParse(written.Text, out ArabicDate date), Escaped.Of(written.Text));
            Assert.Equal(written.Day, date.Gregorian);
            Assert.Equal(ArabicDateNotes.None, date.Notes);
            Assert.Equal(UmmAlQura.From(written.Day), date.Hijri);
        });

    [Law(MaxTest = Cases, QuietOnSuccess = true)]
    public Property A_relative_weekday_is_the_nearest_strictly_before_or_after(int number, bool past) =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 6)), weekday =>
        {
            DateOnly reference = DateOnly.FromDayNumber(700_000 + (Math.Abs(number % 100_000)));
            string text = $"{Entry("Weekday", weekday)} {Entry(past ? "Past" : "Next", 0)}";
            Assert.True(ArabicDate.TryParse(text, reference, out ArabicDate date));
            int off = date.Gregorian!.Value.DayNumber - reference.DayNumber;
            Assert.InRange(past ? -off : off, 1, 7);
            Assert.Equal(weekday, (int)date.Gregorian.Value.DayOfWeek);
        });

    [Law(MaxTest = Cases, QuietOnSuccess = true)]
    public Property Spelling_makes_no_difference() =>
        Prop.ForAll(Arb.From(Gen.Zip(Written, Gen.Choose(0, int.MaxValue - 1))), rough =>
        {
            (string Text, DateOnly Day) written = rough.Item1;
            string disguised = Disguise(written.Text, new Random(rough.Item2));
            Assert.True(ArabicDate.TryParse(disguised, out ArabicDate date), Escaped.Of(disguised));
            Assert.Equal(written.Day, date.Gregorian);
        });

    [Fact]
    public void An_expression_alone_is_what_it_is_in_its_text()
    {
        int count = 0;
        foreach (string line in NewsLines())
        {
            foreach (ArabicDate date in ArabicDate.Enumerate(line, new DateOnly(2015, 8, 1)))
            {
                count++;
                ArabicDateEnumerator alone = ArabicDate.Enumerate(date.Span.Slice(line), new DateOnly(2015, 8, 1));
                Assert.True(alone.MoveNext(), Escaped.Of(line));
                Assert.Equal((date.Gregorian, date.Problem, date.Notes), (alone.Current.Gregorian, alone.Current.Problem, alone.Current.Notes));
            }
        }

        Assert.True(count > 100, "the text lost its dates");
    }

    private static IEnumerable<string> NewsLines()
    {
        using StreamReader text = new(new System.IO.Compression.GZipStream(File.OpenRead(Shared.File("bench", "news.txt.gz")), System.IO.Compression.CompressionMode.Decompress));
        for (int i = 0; i < 10_000 && text.ReadLine() is { } line; i++)
        {
            yield return line;
        }
    }

    private static void Check(string text)
    {
        foreach (DateOnly? reference in new DateOnly?[] { null, new DateOnly(2024, 2, 29), DateOnly.MinValue, DateOnly.MaxValue })
        {
            int end = 0;
            foreach (ArabicDate date in ArabicDate.Enumerate(text, new ArabicDateOptions { Reference = reference }))
            {
                Assert.InRange(date.Span.Start, end, text.Length);
                Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length);
                end = date.Span.End;
                Assert.Equal(date.Gregorian is null, date.Problem != ArabicDateProblem.None);
            }

            Assert.True(ArabicDate.TryFind(text, reference, out ArabicDate first) == first.IsResolved);
        }
    }

    // Every entry, numbers that days, months and years are made of, and what stands between.
    private static readonly string[] Pieces =
    [
        .. Words.List.Entries, .. Enumerable.Repeat<string[]>([" ", " ", " ", " ", "/", "-", ".", ",", "\u060C", "(", ")", ":", "\n", "\u0640", "\u200F"], 12).SelectMany(all => all),
        .. Enumerable.Repeat<string[]>(["0", "1", "9", "15", "30", "31", "32", "99", "1436", "2015", "\u0661\u0664", "12345678901"], 8).SelectMany(all => all),
    ];

    private static Gen<(string Text, DateOnly Day)> Written =>
        from number in Gen.Choose(UmmAlQura.First.DayNumber, UmmAlQura.Last.DayNumber)
        from shape in Gen.Choose(0, 7)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (Write(DateOnly.FromDayNumber(number), shape, new Random(seed)), DateOnly.FromDayNumber(number));

    private static string Write(DateOnly day, int shape, Random random)
    {
        HijriDate hijri = UmmAlQura.From(day)!.Value;
        string month = Pick("GregorianMonth", day.Month, random);
        string hijriText = $"{hijri.Day} {Pick("HijriMonth", hijri.Month, random)} {hijri.Year}\u0647\u0640";
        string text = shape switch
        {
            0 => $"{day.Day} {month} {day.Year}",
            1 => Invariant($"{day.Day}/{day.Month:D2}/{day.Year}"),
            2 => Invariant($"{day.Year}-{day.Month}-{day.Day:D2}"),
            3 => $"{day.Day} \u0645\u0646 {month}\u060C {day.Year} \u0645", // "of"; the mark of the calendar
            4 => hijriText,
            5 => $"{hijriText} \u0627\u0644\u0645\u0648\u0627\u0641\u0642 {day.Day} {month} {day.Year}\u0645", // "that is"
            6 => $"{day.Day} {month} ({Pick("GregorianMonth", day.Month, random)}) {day.Year}",
            _ => $"{month} {day.Day}, {day.Year}",
        };
        text = random.Next(3) == 0 ? $"{Entry("Weekday", (int)day.DayOfWeek)} {text}" : text;
        return random.Next(4) == 0 ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c)) : text;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Entry(string kind, int number) => Words.List.Entries[Words.Meanings.Index().First(word => word.Item == new WordMeaning(kind, number)).Index];

    private static string Pick(string kind, int number, Random random) =>
        random.GetItems([.. Words.List.Entries.Where((_, i) => Words.Meanings[i] == new WordMeaning(kind, number))], 1)[0];

    /// <summary>Marks and tatweel within words, direction marks at their ends, Farsi yeh for yeh.</summary>
    private static string Disguise(string text, Random random) => string.Concat(text.Select((c, i) => (c, random.Next(4)) switch
    {
        ( >= '\u0628' and <= '\u064A' and not '\u0629' and not '\u0640', 0) when i + 1 < text.Length && text[i + 1] is >= '\u0628' and <= '\u064A' => $"{c}\u0640",
        ( >= '\u0628' and <= '\u064A' and not '\u0640', 1) => $"{c}\u064E",
        ('\u064A', 2) => "\u06CC",
        (' ', 0) => " \u200F",
        (' ', 1) => "\u00A0\u202B",
        _ => c.ToString(),
    }));
}
