namespace ArticleKit;

/// <summary>Why an article can't be written in a template.</summary>
/// <param name="Field">The field as the JSON names it, such as <c>place</c> or <c>paragraphs[2]</c>.</param>
/// <param name="Reason">What stands in the way, in English; no text of the article.</param>
public sealed record TemplateProblem(string Field, string Reason)
{
    /// <summary>Field and reason in one line.</summary>
    public override string ToString() => $"{Field}: {Reason}";
}
