using ArticleKit.Tests.Properties;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class ArabicTextAnalysisTests
{
    [Theory]
    [InlineData("كتـــاب", ArabicTextClass.Tatweel, 3, 2, 1)]
    [InlineData("مَدْرَسَةٌ", ArabicTextClass.Harakat, 5, 1, 1)]
    [InlineData("مدرّسة", ArabicTextClass.Shadda, 1, 3, 1)]
    [InlineData("مدرسة", ArabicTextClass.TehMarbuta, 1, 4, 1)]
    [InlineData("قال ۖ ثم \u06DD", ArabicTextClass.QuranicMarks, 2, 4, 1)]
    [InlineData("هٰذا", ArabicTextClass.SuperscriptAlef, 1, 1, 1)]
    [InlineData("ٱلله", ArabicTextClass.AlefWasla, 1, 0, 1)]
    [InlineData("أن إن آن ان", ArabicTextClass.AlefForms, 3, 0, 1)]
    [InlineData("مؤمن", ArabicTextClass.HamzaCarriers, 1, 1, 1)]
    [InlineData("على", ArabicTextClass.AlefMaksura, 1, 2, 1)]
    [InlineData("\uFEFB ﷲ", ArabicTextClass.PresentationForms, 1, 0, 1)]
    [InlineData("\uFEFB ﷲ", ArabicTextClass.WordLigatures, 1, 2, 1)]
    [InlineData("کتاب", ArabicTextClass.LookAlikes, 1, 0, 1)]
    [InlineData("فی", ArabicTextClass.FarsiYeh, 1, 1, 1)]
    [InlineData("12 ٣٤ ۵۶۷", ArabicTextClass.AsciiDigits, 2, 0, 1)]
    [InlineData("12 ٣٤ ۵۶۷", ArabicTextClass.ArabicIndicDigits, 2, 3, 1)]
    [InlineData("12 ٣٤ ۵۶۷", ArabicTextClass.ExtendedDigits, 3, 6, 1)]
    [InlineData("a 1٢,۳ 4 1٢", ArabicTextClass.MixedDigits, 2, 2, 4)]
    [InlineData("١٬٢٣٤٫٥", ArabicTextClass.NumberSeparators, 2, 1, 1)]
    [InlineData("قال، ثم؟", ArabicTextClass.Punctuation, 2, 3, 1)]
    [InlineData("«خبر»", ArabicTextClass.Quotes, 2, 0, 1)]
    [InlineData("\u200Fخبر\u061C", ArabicTextClass.BidiControls, 2, 0, 1)]
    [InlineData("می\u200Cشود", ArabicTextClass.FormatControls, 1, 2, 1)]
    [InlineData("\u0627\u0654حمد \u0627\u064E\u0655", ArabicTextClass.DecomposedLetters, 2, 0, 2)]
    [InlineData("\u0627\u0654حمد", ArabicTextClass.HamzaMarks, 1, 1, 1)]
    public void A_class_is_found(string text, ArabicTextClass textClass, int count, int start, int length)
    {
        ArabicTextFinding? finding = ArabicText.Analyze(text)[textClass];
        Assert.NotNull(finding);
        Assert.Equal(count, finding.Count);
        Assert.Equal(new TextSpan(start, length), finding.First);
        Assert.Equal(0, finding.Changed);
    }

    [Fact]
    public void Analyses_of_the_same_text_are_equal_with_equal_hashes()
    {
        ArabicTextAnalysis one = ArabicText.Analyze("قال، 12 ﷺ مدرّسَةٌ؟", ArabicNormalizer.Search);
        ArabicTextAnalysis other = ArabicText.Analyze("قال، 12 ﷺ مدرّسَةٌ؟", ArabicNormalizer.Search);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ArabicText.Analyze("قال، 12 ﷺ مدرّسة؟", ArabicNormalizer.Search));
    }

    [Fact]
    public void Plain_text_has_no_findings()
    {
        ArabicTextAnalysis analysis = ArabicText.Analyze("كتب ولد news. 1, 2", ArabicNormalizer.Search);
        Assert.Equal([new ArabicTextFinding(ArabicTextClass.AsciiDigits, 2, 0, [new TextSpan(14, 1)])], analysis.Findings);
        Assert.Equal(0, analysis.Changed);
        Assert.Null(analysis[ArabicTextClass.MixedDigits]);
    }

    [Fact]
    public void Loss_is_what_the_normalizer_does()
    {
        const string Text = "ﷺ مدرّسَةٌ على  الطريق..";
        Assert.Equal(0, ArabicText.Analyze(Text, ArabicNormalizer.Canonical).Changed);

        ArabicTextAnalysis search = ArabicText.Analyze(Text, ArabicNormalizer.Search);
        Assert.Equal(1, search[ArabicTextClass.WordLigatures]!.Changed);
        Assert.Equal(2, search[ArabicTextClass.Harakat]!.Changed);
        Assert.Equal(1, search[ArabicTextClass.Shadda]!.Changed);
        Assert.Equal(1, search[ArabicTextClass.TehMarbuta]!.Changed);
        Assert.Equal(1, search[ArabicTextClass.AlefMaksura]!.Changed);
        Assert.Equal(6, search.Changed);

        ArabicTextAnalysis display = ArabicText.Analyze(Text, ArabicNormalizer.Display, maxSpans: 5);
        Assert.Equal(0, display[ArabicTextClass.Harakat]!.Changed);
        Assert.Equal(display.Changed, display[ArabicTextClass.Other]!.Changed);
        Assert.Equal(3, display.Changed); // a blank, and two full stops that become one ellipsis
    }

    [Theory]
    [InlineData("\u0628\u0651\u064E", 0, 0)] // put in order, nothing lost
    [InlineData("\u0627\u064E\u0654", 0, 2)] // composed: alef becomes another letter, hamza goes
    [InlineData("\u0627\u0654\u064E\u0651", 0, 2)]
    public void Marks_that_only_change_places_are_not_lost(string text, int harakat, int all)
    {
        ArabicTextAnalysis analysis = ArabicText.Analyze(text, ArabicNormalizer.Canonical);
        Assert.Equal(harakat, analysis[ArabicTextClass.Harakat]!.Changed);
        Assert.Equal(all, analysis.Changed);
    }

    [Fact]
    public void The_word_decides_as_in_the_normalizer()
    {
        ArabicNormalizer normalizer = new(ArabicFolds.RemoveTatweelInWords | ArabicFolds.FarsiYehToYeh);
        ArabicTextAnalysis analysis = ArabicText.Analyze("ـ كتـاب ایران فی", normalizer, maxSpans: 10);
        Assert.Equal((2, 1), (analysis[ArabicTextClass.Tatweel]!.Count, analysis[ArabicTextClass.Tatweel]!.Changed));
        Assert.Equal((2, 1), (analysis[ArabicTextClass.FarsiYeh]!.Count, analysis[ArabicTextClass.FarsiYeh]!.Changed));
        Assert.Equal([new TextSpan(0, 1), new TextSpan(4, 1)], analysis[ArabicTextClass.Tatweel]!.Spans);
    }

    [Law(MaxTest = 5_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Counts_agree_with_the_text_and_the_normalizer(string text)
    {
        foreach (ArabicNormalizer normalizer in ArabicNormalizer.Presets)
        {
            ArabicTextAnalysis analysis = ArabicText.Analyze(text, normalizer, maxSpans: int.MaxValue);
            string folded = normalizer.Normalize(text);
            Assert.True(folded != text || analysis.Changed == 0);
            Assert.True(analysis.Changed > 0 || folded.Order().SequenceEqual(text.Order()));
            Assert.Equal(analysis.Changed, analysis.Findings.Where(IsSimple).Sum(finding => finding.Changed));
            Assert.All(analysis.Findings, finding => Assert.Equal(finding.Count, finding.Spans.Length));
            Assert.All(analysis.Findings, finding => Assert.True(finding.Spans.Order().SequenceEqual(finding.Spans) && finding.Spans[^1].End <= text.Length));
            Assert.Equal(analysis, ArabicText.Analyze(text, normalizer, maxSpans: int.MaxValue));
        }
    }

    [Law(MaxTest = 5_000, QuietOnSuccess = true, Arbitrary = [typeof(ArabicWords)])]
    public void Letters_that_compose_are_those_that_the_canonical_form_composes(string text)
    {
        // A word of 120 characters may be too long to be looked at as a whole.
        text = text[..Math.Min(text.Length, 119)];
        int found = ArabicText.Analyze(text)[ArabicTextClass.DecomposedLetters]?.Count ?? 0;
        int composed = Composed(ArabicNormalizer.Canonical.Normalize(text)) - Composed(text);
        Assert.Equal(composed, found);
    }

    [Fact]
    public void Hostile_texts_take_linear_time()
    {
        const int Length = 1_000_000;
        foreach (char unit in "\u0640\u064E\u0628\uFDFA\uD83D1 .\u06CC\u200C\u0670")
        {
            Assert.True(ArabicText.Analyze("\u0627" + new string(unit, Length), ArabicNormalizer.Aggressive).Changed <= Length + 1);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ArabicText.Analyze("", maxSpans: 0));
    }

    private static bool IsSimple(ArabicTextFinding finding) => finding.Class is not (ArabicTextClass.DecomposedLetters or ArabicTextClass.MixedDigits);

    private static int Composed(string text) => text.Count(c => "\u0622\u0623\u0624\u0625\u0626\u06C0\u06C2\u06D3".Contains(c, StringComparison.Ordinal));
}
