using ArticleKit.Parsing;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

public class FieldTrimmerTests
{
    [Theory]
    [InlineData("\u202Bخبر\u202C", "خبر")]
    [InlineData("\u202Bخبر", "خبر")]
    [InlineData("خبر\u202C", "خبر")]
    [InlineData("\u202Cخبر\u202B", "خبر")]
    [InlineData("\u2067\u202Bخبر\u202C\u2069", "خبر")]
    [InlineData(" \u200F\u202B\u00A0خبر \u202C\u200F ", "خبر")]
    [InlineData("\u202Bأول\u202C و\u202Bثان\u202C", "\u202Bأول\u202C و\u202Bثان\u202C")]
    [InlineData("\u202B\u202Bأول\u202C ثان\u202C", "\u202Bأول\u202C ثان")]
    [InlineData("أول \u202Bثان\u202C\u202C", "أول \u202Bثان\u202C")]
    [InlineData("\u202B\u202C \uFEFF", "")]
    public void Controls_are_taken_off_in_pairs(string text, string trimmed) => Assert.Equal(trimmed, Trim(text));

    [TextProperty]
    public void What_is_a_pair_in_the_text_is_cut_off_whole_or_stays_whole(string text)
    {
        TextSpan kept = FieldTrimmer.Trim(text, new TextSpan(0, text.Length));
        Stack<int> open = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\u202A' or '\u202B' or '\u202D' or '\u202E' or '\u2066' or '\u2067' or '\u2068')
            {
                open.Push(i);
            }
            else if (text[i] is '\u202C' or '\u2069' && open.TryPop(out int opener))
            {
                Assert.True(kept.IsEmpty || Holds(kept, opener) == Holds(kept, i), $"the pair {opener}, {i} is torn");
            }
        }
    }

    [TextProperty]
    public void Trimming_twice_is_trimming_once(string text) => Assert.Equal(Trim(text), Trim(Trim(text)));

    private static bool Holds(TextSpan span, int offset) => span.Start <= offset && offset < span.End;

    private static string Trim(string text) => FieldTrimmer.Trim(text, new TextSpan(0, text.Length)).Slice(text).ToString();
}
