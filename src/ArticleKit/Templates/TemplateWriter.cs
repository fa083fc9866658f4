using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Templates;

/// <summary>Writes an article by the nodes of a template, and remembers where each field went.</summary>
internal sealed class TemplateWriter(Article article)
{
    private readonly StringBuilder _text = new();
    private readonly List<(TemplateField Field, int Start)> _written = [];

    /// <summary>Whether a template has a way without skipped text.</summary>
    public static bool CanWrite(ImmutableArray<TemplateNode> nodes) => nodes.All(node => node switch
    {
        TemplateNode.Field field => field.What != TemplateField.Skip,
        TemplateNode.Choice choice => choice.CanBeNothing || choice.Branches.Any(CanWrite),
        _ => true,
    });

    /// <summary>Writes everything.</summary>
    /// <returns>What is missing, or <c>null</c>.</returns>
    public TemplateProblem? Write(ImmutableArray<TemplateNode> nodes)
    {
        foreach (TemplateNode node in nodes)
        {
            TemplateProblem? problem = node switch
            {
                TemplateNode.Literal literal => WriteLiteral(literal.Text),
                TemplateNode.Field field => WriteField(field.What),
                TemplateNode.Choice choice => WriteChoice(choice),
                _ => null,
            };
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Where a field begins in the text; <c>null</c> where it was not written.</summary>
    public int? StartOf(TemplateField field)
    {
        foreach ((TemplateField written, int start) in _written)
        {
            if (written == field)
            {
                return start;
            }
        }

        return null;
    }

    public override string ToString() => _text.ToString();

    private TemplateProblem? WriteLiteral(string text)
    {
        _text.Append(text);
        return null;
    }

    private TemplateProblem? WriteField(TemplateField field)
    {
        if (field == TemplateField.Skip)
        {
            return new TemplateProblem("skip", "the template skips text here, so it can read but not write; make the part optional with [ ]");
        }

        string? value = FieldText.Of(article, field);
        if (value is null)
        {
            return new TemplateProblem(TemplateFields.NameOf(field), "the template needs it and the article has none; make the part optional with [ ]");
        }

        _written.Add((field, _text.Length));
        _text.Append(value);
        return null;
    }

    /// <summary>Writes the branch that takes the most fields; the first of equals.</summary>
    private TemplateProblem? WriteChoice(TemplateNode.Choice choice)
    {
        (int length, int written) = (_text.Length, _written.Count);
        int bestFields = choice.CanBeNothing ? 0 : -1;
        int best = -1;
        TemplateProblem? problem = null;
        for (int i = 0; i < choice.Branches.Length; i++)
        {
            TemplateProblem? failed = Write(choice.Branches[i]);
            problem ??= failed;
            if (failed is null && _written.Count - written > bestFields)
            {
                (best, bestFields) = (i, _written.Count - written);
            }

            Undo(length, written);
        }

        if (best >= 0)
        {
            return Write(choice.Branches[best]);
        }

        return choice.CanBeNothing ? null : problem;
    }

    private void Undo(int length, int written)
    {
        _text.Length = length;
        _written.RemoveRange(written, _written.Count - written);
    }
}
