namespace ArticleKit;

/// <summary>Why a part is what it is.</summary>
/// <remarks>Immutable and thread-safe. Carries kinds, scores and separators, never words of the article.</remarks>
public sealed record PartExplanation
{
    internal PartExplanation(ArticlePart part, string rule, int score, string? runnerUp, int? runnerUpScore)
    {
        Part = part;
        Rule = rule;
        Score = score;
        RunnerUp = runnerUp;
        RunnerUpScore = runnerUpScore;
    }

    /// <summary>The part, as in the layout.</summary>
    public ArticlePart Part { get; }

    /// <summary>The role of its line, and for a line of several parts how they stand: <c>byline: author//place</c>.</summary>
    public string Rule { get; }

    /// <summary>How much more its line looks like that role than like a line of body text, which is 0.</summary>
    public int Score { get; }

    /// <summary>The role that came second for the line; <c>null</c> where there was no other.</summary>
    public string? RunnerUp { get; }

    /// <summary>The score of <see cref="RunnerUp"/>.</summary>
    public int? RunnerUpScore { get; }

    /// <summary>How sure it is: by how far the second reading is behind.</summary>
    public ArticleConfidence Confidence => (Score - RunnerUpScore) switch
    {
        null or >= CertainMargin => ArticleConfidence.Certain,
        >= LikelyMargin => ArticleConfidence.Likely,
        _ => ArticleConfidence.Weak,
    };

    private const int CertainMargin = 6;
    private const int LikelyMargin = 2;
}
