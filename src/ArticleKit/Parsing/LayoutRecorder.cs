using System.Collections.Immutable;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>Remembers what each weighed line was worth in each role, and which role it got; makes explanations of it.</summary>
internal sealed class LayoutRecorder
{
    private const string Body = "paragraph";

    private readonly Dictionary<int, Dictionary<string, int>> _scores = [];
    private readonly SortedList<int, (TextSpan Line, string Role)> _chosen = [];

    /// <summary>What a line is worth in a role; the better one counts where it is weighed twice.</summary>
    public void Weigh(int line, LinePattern pattern, int score)
    {
        if (score == LineScores.Never)
        {
            return;
        }

        if (!_scores.TryGetValue(line, out Dictionary<string, int>? roles))
        {
            _scores[line] = roles = [];
        }

        string role = RoleOf(pattern);
        roles[role] = Math.Max(score, roles.GetValueOrDefault(role, int.MinValue));
    }

    /// <summary>The role that a line got; without a pattern, of the body.</summary>
    public void Choose(int line, TextSpan span, LinePattern? pattern) =>
        _chosen[span.Start] = (span, pattern is null ? Body : RoleOf(pattern) + "\n" + line.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public ImmutableArray<PartExplanation> Explain(ReadOnlySpan<char> source, ArticleLayout layout)
    {
        ImmutableArray<PartExplanation>.Builder explanations = ImmutableArray.CreateBuilder<PartExplanation>();
        int next = 0;
        string role = Body;
        int line = -1;
        foreach (ArticlePart part in layout.Parts)
        {
            while (next < _chosen.Count && _chosen.GetValueAtIndex(next).Line.Start <= part.Span.Start)
            {
                string[] cut = _chosen.GetValueAtIndex(next++).Role.Split('\n');
                role = cut[0];
                line = cut.Length > 1 ? int.Parse(cut[1], System.Globalization.CultureInfo.InvariantCulture) : -1;
            }

            Add(source, part, role, line, explanations);
        }

        return explanations.DrainToImmutable();
    }

    // The tree is three levels deep at most.
    private void Add(ReadOnlySpan<char> source, ArticlePart part, string role, int line, ImmutableArray<PartExplanation>.Builder explanations)
    {
        if (part.Kind != ArticlePartKind.Separator && part.Other is not (OtherPartKind.Blank or OtherPartKind.Unread))
        {
            Dictionary<string, int>? roles = _scores.GetValueOrDefault(line);
            int score = roles?.GetValueOrDefault(role) ?? 0;
            (string? Role, int? Score) second = (null, null);
            foreach ((string other, int worth) in roles ?? [])
            {
                second = other != role && (second.Score is null || worth > second.Score) ? (other, worth) : second;
            }

            explanations.Add(new PartExplanation(part, role + ShapeOf(source, part), score, second.Role, second.Score));
        }

        string own = part.Children.IsEmpty ? role : role + ShapeOf(source, part);
        foreach (ArticlePart child in part.Children)
        {
            int before = explanations.Count;
            Add(source, child, role, line, explanations);
            if (explanations.Count > before && child.Children.IsEmpty)
            {
                PartExplanation one = explanations[before];
                explanations[before] = new PartExplanation(one.Part, own, one.Score, one.RunnerUp, one.RunnerUpScore);
            }
        }
    }

    /// <summary>How the parts of a part stand: kinds, and the marks between them.</summary>
    private static string ShapeOf(ReadOnlySpan<char> source, ArticlePart part)
    {
        if (part.Children.IsEmpty)
        {
            return "";
        }

        System.Text.StringBuilder shape = new(part.Kind == ArticlePartKind.Paragraph ? " with " : ": ");
        foreach (ArticlePart child in part.Children)
        {
            if (child.Kind != ArticlePartKind.Separator)
            {
                shape.Append(shape[^1] is ' ' || !char.IsAsciiLetter(shape[^1]) ? "" : " ").Append(NameOf(child.Kind));
                continue;
            }

            foreach (char c in child.Span.Slice(source))
            {
                // Marks only: a separator may be a word.
                _ = char.IsLetter(c) || FieldTrimmer.IsBlank(c) ? shape : shape.Append(c);
            }
        }

        return shape.ToString();
    }

    private static string NameOf(ArticlePartKind kind)
    {
        string name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string RoleOf(LinePattern pattern) => pattern.IsBody
        ? Body
        : string.Concat(pattern.Items.Select(item => item.Literal ?? NameOf(item.Field)));

    private static string NameOf(TemplateField field) => field switch
    {
        TemplateField.Credits => "byline",
        TemplateField.DateLine => "date",
        TemplateField.Trailer => "agency",
        TemplateField.Title => "page title",
        TemplateField.KickerLine or TemplateField.KickerAbove => "kicker",
        TemplateField.Masthead => "outlet",
        TemplateField.DeckLine => "deck",
        TemplateField.CaptionLine => "caption",
        TemplateField.SectionLine => "section",
        TemplateField.Unresolved => "unresolved",
        TemplateField.Body => Body,
        _ => TemplateFields.NameOf(field),
    };
}
