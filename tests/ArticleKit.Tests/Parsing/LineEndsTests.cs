using ArticleKit.Parsing;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

public class LineEndsTests
{
    [Fact]
    public void Only_five_characters_end_a_line_wherever_they_stand()
    {
        char[] text = new char[100];
        for (int unit = 0; unit < 0x10000; unit++)
        {
            text.AsSpan().Fill('\u0628');
            int at = unit % text.Length;
            text[at] = (char)unit;
            Assert.Equal(unit is '\n' or '\r' or 0x85 or 0x2028 or 0x2029 ? at : -1, LineEnds.IndexIn(text));
        }
    }

    [TextProperty]
    public void The_first_one_is_found(string text)
    {
        for (int start = 0; start <= text.Length; start++)
        {
            Assert.Equal(text.AsSpan(start).IndexOfAny(LineEnds.Characters), LineEnds.IndexIn(text.AsSpan(start)));
        }
    }
}
