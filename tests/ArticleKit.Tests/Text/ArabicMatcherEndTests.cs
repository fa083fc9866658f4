using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>A search ends wherever its matches are no whole words.</summary>
public class ArabicMatcherEndTests
{
    [Theory]
    [InlineData("\u0300", "\u0628\u0300\U00010EFD")] // a Latin mark before an Arabic one beyond the basic plane: put in order, they are one edit
    [InlineData("\u0301", "\u0628\u0301\U00010EFE\u062A")]
    [InlineData("\u0651", "\u0628\u0651\u064E\u0651\u064E")]
    public void Marks_that_are_put_in_order(string pattern, string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets.Where(preset => preset.Normalize(pattern).Length > 0))
        {
            Assert.InRange(new ArabicMatcher(pattern, preset, wholeWords: true).Count(text), 0, text.Length);
            Assert.InRange(new ArabicMatcher(pattern, preset).Count(text), 0, text.Length);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u064E\u0651")]
    [InlineData("\u0640")]
    public void A_pattern_of_which_nothing_is_left_is_refused(string pattern)
    {
        Assert.Throws<ArgumentException>(() => new ArabicMatcher(pattern, ArabicNormalizer.Search));
        Assert.Throws<ArgumentException>(() => new ArabicMatcher(pattern, ArabicNormalizer.Search, wholeWords: true));
        Assert.Throws<ArgumentException>(() => new ArabicMatcher(pattern));
    }
}
