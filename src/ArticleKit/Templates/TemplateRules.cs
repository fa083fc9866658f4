using System.Collections.Immutable;

namespace ArticleKit.Templates;

/// <summary>What a template may not do, whatever its lines look like: name a field twice on one way through it.</summary>
internal static class TemplateRules
{
    /// <exception cref="TemplateFormatException">A field can come twice.</exception>
    public static void Check(ImmutableArray<TemplateNode> nodes) => Check(nodes, []);

    // Groups are nested eight deep at most.
    private static ImmutableHashSet<TemplateField> Check(ImmutableArray<TemplateNode> nodes, ImmutableHashSet<TemplateField> seen)
    {
        foreach (TemplateNode node in nodes)
        {
            if (node is TemplateNode.Choice choice)
            {
                ImmutableHashSet<TemplateField> before = seen;
                foreach (ImmutableArray<TemplateNode> branch in choice.Branches)
                {
                    seen = seen.Union(Check(branch, before));
                }
            }
            else if (node is TemplateNode.Field { What: var field } && !MayRepeat(field))
            {
                foreach (TemplateField other in ClashesOf(field))
                {
                    if (seen.Contains(other))
                    {
                        throw new TemplateFormatException(
                            node.Offset, $"{{{TemplateFields.NameOf(field)}}} comes after {{{TemplateFields.NameOf(other)}}}, which holds the same; name it once");
                    }
                }

                seen = seen.Add(field);
            }
        }

        return seen;
    }

    private static bool MayRepeat(TemplateField field) =>
        field is TemplateField.Skip or TemplateField.Unresolved or TemplateField.Caption or TemplateField.Tag;

    private static ImmutableArray<TemplateField> ClashesOf(TemplateField field) => field switch
    {
        TemplateField.Byline => [TemplateField.Byline, TemplateField.Authors, TemplateField.Place],
        TemplateField.Authors or TemplateField.Place => [field, TemplateField.Byline],
        _ => [field],
    };
}
