using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>Words of left-to-right letters in a right-to-left text.</summary>
public class LatinRunsTests
{
    [Theory]
    [InlineData("لا شيء (2015-2016)!", "")]
    [InlineData("ميزانية WhatsApp و\"Facebook\" (2015-2016).", "WhatsApp|Facebook")]
    [InlineData("«New York Times»: قال", "New York Times")]
    [InlineData("C++ و C# و 3D", "C++|C#|3D")]
    [InlineData("على https://example.org/a-b?c=1.", "https://example.org/a-b?c=1")]
    [InlineData("حساب @agency_ar، هاتف iPhone 15 Pro", "@agency_ar|iPhone 15 Pro")]
    [InlineData("Facebook, Twitter", "Facebook|Twitter")]
    [InlineData("x", "x")]
    [InlineData("(x)", "x")]
    public void Are_found_without_the_marks_around_them(string text, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|'), Runs(text).Select(run => run.Slice(text).ToString()));

    [Law(MaxTest = 5000)]
    public void Are_in_order_disjoint_and_hold_every_strong_letter(string text)
    {
        text ??= "";
        int at = 0;
        foreach (TextSpan run in Runs(text))
        {
            Assert.True(run.Start >= at && run.Length > 0);
            AssertNone(text[at..run.Start]);
            at = run.End;
        }

        AssertNone(text[at..]);
    }

    private static void AssertNone(string text) =>
        Assert.All(text.EnumerateRunes(), rune => Assert.NotEqual(TextDirection.LeftToRight, ParagraphDirection.OfCharacter(rune.Value)));

    private static List<TextSpan> Runs(string text)
    {
        List<TextSpan> runs = [];
        for (int at = 0; LatinRuns.Next(text, at) is { IsEmpty: false } run; at = run.End)
        {
            runs.Add(run);
        }

        return runs;
    }
}
