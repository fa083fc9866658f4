using System.Globalization;
using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;
using ArticleKit.Text.Analysis;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Tests.Text;

public class ArabicTextTests
{
    private static readonly string EveryCharacter = string.Concat(
        Enumerable.Range(0, 0x110000).Select(codePoint => codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint)));

    [TextProperty]
    public void Searching_text_finds_what_a_loop_finds(string text) => SameAsLoop(text);

    [Law(MaxTest = 5_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Searching_words_finds_what_a_loop_finds(string text) => SameAsLoop(text);

    [Fact]
    public void Every_character_is_found_and_counted_wherever_it_stands()
    {
        for (int start = 0; start < 70; start++)
        {
            string text = new string('a', start) + EveryCharacter;
            Assert.Equal(Reference(text).Marks, ArabicText.CountMarks(text));
        }

        foreach (string character in Runes(EveryCharacter).Select(rune => rune.Text))
        {
            SameAsLoop("b" + character + "c");
        }
    }

    [Theory]
    [InlineData("news", -1, -1, 0)]
    [InlineData("a خَبَر", 2, 3, 2)]
    [InlineData("\u064B", 0, 0, 1)]
    [InlineData("\U0001EE00", 0, -1, 0)] // ARABIC MATHEMATICAL ALEF
    [InlineData("a\U00010EFD", 1, 1, 1)] // ARABIC SMALL LOW WORD SAKTA
    [InlineData("،\u0640", -1, -1, 0)]
    public void Characters_are_found(string text, int arabic, int mark, int marks)
    {
        Assert.Equal(arabic, ArabicText.IndexOfArabic(text));
        Assert.Equal(arabic >= 0, ArabicText.ContainsArabic(text));
        Assert.Equal(mark, ArabicText.IndexOfMark(text));
        Assert.Equal(marks, ArabicText.CountMarks(text));
    }

    // Not in the data above: an attribute can't hold them.
    [Fact]
    public void Lone_surrogates_are_not_Arabic()
    {
        Assert.False(ArabicText.ContainsArabic("\uD83B"));
        Assert.Equal(1, ArabicText.IndexOfArabic("\uD83B\uD83B\uDE00"));
        Assert.Equal(-1, ArabicText.IndexOfMark("\uD803\uD803"));
        Assert.Equal(1, ArabicText.CountMarks("\uD803\U00010EFD\uD803"));
        Assert.Null(ArabicText.GetDirection("\uD83B \uDE00"));
    }

    [Fact]
    public void Letters_and_marks_are_told_apart()
    {
        Assert.True(ArabicText.IsArabicLetter(new Rune('ب')));
        Assert.True(ArabicText.IsArabicLetter(new Rune('\uFEFB')));
        Assert.False(ArabicText.IsArabicLetter(new Rune('\u0640')));
        Assert.False(ArabicText.IsArabicLetter(new Rune('a')));
        Assert.True(ArabicText.IsArabicMark(new Rune('\u0670')));
        Assert.False(ArabicText.IsArabicMark(new Rune('\u0301')));
    }

    [Fact]
    public void The_direction_is_that_of_the_Unicode_test()
    {
        // Where Debian's package unicode-data puts it.
        const string File = "/usr/share/unicode/BidiCharacterTest.txt";
        Assert.SkipUnless(System.IO.File.Exists(File), "BidiCharacterTest.txt is not here");
        int cases = 0;
        foreach (string[] fields in System.IO.File.ReadLines(File).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(';')))
        {
            if (fields[1] == "2")
            {
                string text = string.Concat(fields[0].Split(' ').Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))));
                Assert.Equal(fields[2] == "1", ArabicText.GetDirection(text) == TextDirection.RightToLeft);
                cases++;
            }
        }

        Assert.True(cases > 20);
    }

    private static void SameAsLoop(string text)
    {
        (int arabic, int mark, int marks) = Reference(text);
        Assert.Equal(arabic, ArabicText.IndexOfArabic(text));
        Assert.Equal(mark, ArabicText.IndexOfMark(text));
        Assert.Equal(marks, ArabicText.CountMarks(text));
        Assert.Equal(marks, MarkCounter.Count<Marks128>(text));
        Assert.Equal(marks, MarkCounter.Count<Marks256>(text));
        Assert.Equal(marks, MarkCounter.Count<Marks512>(text));
    }

    private static (int Arabic, int Mark, int Marks) Reference(string text)
    {
        (int arabic, int mark, int marks) = (-1, -1, 0);
        foreach ((string character, int at) in Runes(text))
        {
            int codePoint = character.Length == 2 ? char.ConvertToUtf32(character, 0) : character[0];
            int kind = RangeTable.ValueAt(ArabicKind.Starts, ArabicKind.Values, codePoint);
            arabic = kind > 0 && arabic < 0 ? at : arabic;
            mark = kind == 2 && mark < 0 ? at : mark;
            marks += kind == 2 ? 1 : 0;
        }

        return (arabic, mark, marks);
    }

    private static IEnumerable<(string Text, int At)> Runes(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            yield return pair ? (text.Substring(i, 2), i++) : (text[i].ToString(), i);
        }
    }
}
