using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>What is found in a text lies in it.</summary>
internal static class AnalyzeTarget
{
    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        ArabicTextAnalysis analysis = ArabicText.Analyze(text, Normalizers.Chosen(input), maxSpans: 1000);
        foreach (ArabicTextFinding finding in analysis.Findings)
        {
            Assert.True(finding.Count >= finding.Spans.Length && finding.Spans.Length > 0);
            Assert.All(finding.Spans, span => Assert.True(span.Length > 0 && span.Start >= 0 && span.End <= text.Length));
        }

        Assert.Equal(analysis, ArabicText.Analyze(text, Normalizers.Chosen(input), maxSpans: 1000));
    }
}
