using System.Globalization;

namespace ArticleKit.Tests.Docs;

/// <summary>The tables of docs/dates.md against the code.</summary>
public class DatesPageTests
{
    private static readonly MarkdownPage Page = new("docs/dates.md");
    private static readonly DateOnly Reference = new(2024, 11, 14);

    public static TheoryData<string, string> Days => Rows("| text | day | what |");

    public static TheoryData<string, string> Problems => Rows("| text | problem | why |");

    public static TheoryData<string> Nothing => [.. Page.Table("| text | why |").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Days))]
    public void A_row_gives_its_day_as_a_whole(string text, string day)
    {
        Assert.True(ArabicDate.TryParse(text, Reference, out ArabicDate date));
        Assert.Equal(day, date.Gregorian?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_row_gives_its_problem(string text, string problem)
    {
        ArabicDateEnumerator dates = ArabicDate.Enumerate(text, Reference);
        Assert.True(dates.MoveNext());
        Assert.Equal(problem, dates.Current.Problem.ToString());
        Assert.Null(dates.Current.Gregorian);
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_row_gives_nothing(string text) => Assert.False(ArabicDate.Enumerate(text, Reference).MoveNext());

    private static TheoryData<string, string> Rows(string head)
    {
        TheoryData<string, string> rows = [];
        foreach (string[] row in Page.Table(head))
        {
            rows.Add(row[0], row[1]);
        }

        return rows;
    }
}
