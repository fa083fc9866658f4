using System.Buffers;
using ArticleKit.Parsing;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

public class LineMarksTests
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(",:;?!\"\u00AB\u00BB\u201C\u201D()[]\u060C\u061B\u061F\u2026");

    private const char Tatweel = '\u0640';
    private const char Meem = '\u0645';

    [TextProperty]
    public void Marks_are_found_where_looking_at_each_character_finds_them(string text)
    {
        for (int from = 0; from <= text.Length; from++)
        {
            int mark = from;
            while (mark < text.Length && IsPlain(text[mark]))
            {
                mark++;
            }

            Assert.Equal(mark, MarkFinder.NextMark(text, from, text.Length));
            uint marks = MarkFinder.Marks(text, from, text.Length);
            for (int i = 0; i < MarkFinder.Block; i++)
            {
                Assert.Equal(from + i < text.Length && !IsPlain(text[from + i]), (marks >> i & 1) != 0);
            }
        }
    }

    [TextProperty]
    public void No_mark_and_no_word_that_begins_with_meem_is_passed_over(string text)
    {
        for (int from = 0; from < text.Length; from++)
        {
            int next = MarkFinder.NextMarkOrMeem(text, from, text.Length);
            for (int i = from; i < next; i++)
            {
                Assert.True(IsPlain(text[i]) && !(text[i] == Meem && i > from && FieldTrimmer.IsBlank(text[i - 1])), $"at {i}, from {from}");
            }
        }
    }

    [TextProperty]
    public void Traits_say_what_the_text_holds(string text)
    {
        LineMarks marks = LineMarksFinder.Of(text, new TextSpan(0, text.Length));
        ReadOnlySpan<char> looked = LineTraits.LookedAt(text);
        Check(LineMarks.InnerStop, looked.Contains(". ", StringComparison.Ordinal));
        Check(LineMarks.Dots, looked.TrimEnd('.').Contains("..", StringComparison.Ordinal));
        Check(LineMarks.Slashes, looked.Contains("//", StringComparison.Ordinal));
        Check(LineMarks.SpacedDash, looked.Contains(" - ", StringComparison.Ordinal) || looked.Contains(" \u2013 ", StringComparison.Ordinal));
        Check(LineMarks.Colon, looked.Contains(':'));
        Check(LineMarks.Bracket, looked.ContainsAny("()|"));
        Check(LineMarks.List, looked.ContainsAny(",/\u060C"));
        Check(LineMarks.Sentence, looked.ContainsAny(SentenceMarks));
        Check(LineMarks.Digit, looked.ContainsAnyInRange('0', '9') || looked.ContainsAnyInRange('\u0660', '\u0669') || looked.ContainsAnyInRange('\u06F0', '\u06F9'));

        void Check(LineMarks mark, bool expected) => Assert.Equal(expected, (marks & mark) != 0);
    }

    private static bool IsPlain(char c) => c == ' ' || (c is >= '\u0620' and <= '\u064A' && c != Tatweel);
}
