using System.Text;
using ArticleKit.Parsing;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

public class WordSpansTests
{
    private const string InvisibleMarks = "\u061C\u200B\u200E\u200F\u2060\uFEFF";

    [Fact]
    public void Blank_is_white_space_and_the_marks_without_a_partner()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(char.IsWhiteSpace((char)c) || InvisibleMarks.Contains((char)c, StringComparison.Ordinal), FieldTrimmer.IsBlank((char)c));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(31)]
    public void Every_blank_character_is_one_wherever_it_stands_in_a_block(int place)
    {
        char[] text = new char[BlankMask.Length];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Array.Fill(text, 'x');
            text[place] = (char)c;
            Assert.Equal(FieldTrimmer.IsBlank((char)c) ? 1u << place : 0, BlankMask.Of(text, 0));
        }
    }

    [TextProperty]
    public void Words_are_what_stands_between_blanks(string text) => Check(text);

    [Fact]
    public void Words_of_every_length_are_found_across_blocks()
    {
        for (int words = 0; words <= WordSpans.Capacity + 3; words++)
        {
            for (int length = 1; length < 2 * BlankMask.Length; length++)
            {
                StringBuilder text = new();
                for (int i = 0; i < words; i++)
                {
                    text.Append(i % 3 == 0 ? "\u00AB" : "").Append('x', length).Append(' ', (i % 2) + 1);
                }

                Check(text.ToString());
                Check(text.ToString().Trim());
            }
        }
    }

    private static void Check(string text)
    {
        WordSpans words = WordSpans.Of(text);
        List<TextSpan> expected = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool blank = i == text.Length || FieldTrimmer.IsBlank(text[i]);
            if (blank && start >= 0)
            {
                expected.Add(TextSpan.FromBounds(start, i));
            }

            start = blank ? -1 : start < 0 ? i : start;
        }

        Assert.Equal(expected.Count, words.Count);
        Assert.Equal(expected.Count, WordSpans.CountIn(text));
        for (int i = 0; i < WordSpans.Capacity; i++)
        {
            Assert.Equal(i < expected.Count ? expected[i] : default, words[i]);
        }
    }
}
