using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Parsing;

/// <summary>Headers made to cost time take linear time: each shape at one and at eight times the size.</summary>
public class HostileHeaderTests
{
    private static readonly ArticleParser Parser = new(Limits.Lifted);

    [Theory]
    [InlineData("نادر الغمراوي//الرباط\n")]
    [InlineData("الرباط - و م ع\n")]
    [InlineData("الرباط 7 يونيو 2016\n")]
    [InlineData("شارك الخبر\n")]
    [InlineData("روابط ذات علاقة\n")]
    [InlineData("وسوم: سوق، حي\n")]
    [InlineData("2020-11-09\nنادر الغمراوي\n")]
    [InlineData("المجلس يصادق على التهيئة\n")]
    public void Very_many_header_like_lines(string lines) => ThreadCpuTime.IsLinear(count => Read(Repeat(lines, count)), 12_500);

    [Theory]
    [InlineData("//")]
    [InlineData(" - ")]
    [InlineData("،")]
    [InlineData(" من ")]
    [InlineData("نادر الغمراوي، ")]
    [InlineData("نادر و")]
    [InlineData("الرباط/")]
    [InlineData("(")]
    [InlineData("«")]
    [InlineData("7 يونيو 2016/")]
    [InlineData("أ.ف.ب. ")]
    [InlineData("\u202B")]
    [InlineData("ـ")]
    public void Very_many_separators_or_names_in_a_byline(string piece)
    {
        ThreadCpuTime.IsLinear(count => Read("عنوان الخبر في سطر\n" + Repeat(piece, count) + "\nفقرة."), 12_500);
        ArticleParser templated = new(Parser.Options with { Template = ArticleTemplate.Parse("{headline}\n{byline}\n{body}") });
        ThreadCpuTime.IsLinear(count => templated.Parse("عنوان الخبر في سطر\n" + Repeat(piece, count) + "\nفقرة.").Layout.Parts.Length, 12_500);
    }

    [Theory]
    [InlineData("كلمة ")]
    [InlineData("ا")]
    [InlineData(" ")]
    [InlineData("7")]
    [InlineData("ـ")]
    [InlineData("(رويترز) - ")]
    [InlineData("\u064B")] // ARABIC FATHATAN
    public void One_very_long_line(string piece)
    {
        // Made before: to allocate and fill megabytes is not what is measured.
        const int Size = 200_000;
        string[] lines = [Repeat(piece, Size), Repeat(piece, 8 * Size)];
        string[] around = [.. lines.Select(line => $"{line}\nعنوان\nفقرة.\n{line}")];
        ThreadCpuTime.IsLinear(count => Read(lines[count / (8 * Size)]), Size);
        ThreadCpuTime.IsLinear(count => Read(around[count / (8 * Size)]), Size);
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static int Read(string text) => Parser.Parse(text).Layout.Parts.Length;
}
