namespace ArticleKit.Serialization.Markdown;

/// <summary>Reads lists in brackets: <c>[a, "b"]</c>.</summary>
internal static class YamlFlow
{
    /// <summary>Where a list or mapping in brackets ends, after its bracket.</summary>
    /// <exception cref="ArticleFormatException">It doesn't.</exception>
    public static int EndOf(YamlLines yaml, int start)
    {
        int depth = 0;
        int before = start;
        for (int at = start; at < yaml.Length; before = at, at = yaml.SkipSpace(at + 1, yaml.Length))
        {
            char c = yaml[at];
            depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }

            at = c is '"' or '\'' && OpensText(yaml, before, at) ? YamlScalar.EndOfQuoted(yaml, at) - 1 : at;
        }

        throw YamlErrors.At("A bracket is opened here and never closed.", start);
    }

    // A quote inside a text without quotes is itself. Behind a colon there is a blank, but where the key is in quotes, as in JSON.
    private static bool OpensText(YamlLines yaml, int before, int at) => yaml[before] switch
    {
        '[' or '{' or ',' => true,
        ':' => at > before + 1 || yaml[before - 1] is '"' or '\'',
        _ => false,
    };

    /// <summary>The scalars of a list.</summary>
    /// <exception cref="ArticleFormatException">It holds something else, or something stands behind it.</exception>
    public static List<YamlValue> Read(YamlLines yaml, int start, int end)
    {
        List<YamlValue> elements = [];
        int at = yaml.SkipSpace(start + 1, end);
        while (yaml[at] != ']')
        {
            int elementEnd = yaml[at] is '"' or '\'' ? YamlScalar.EndOfQuoted(yaml, at) : EndOfPlain(yaml, at, end);
            elements.Add(new YamlValue(at) { Text = yaml[at] is '"' or '\'' ? YamlScalar.Quoted(yaml, at, elementEnd) : YamlScalar.Plain(yaml, at, elementEnd) });
            at = yaml.SkipSpace(elementEnd, end);
            if (yaml[at] == ',')
            {
                at = yaml.SkipSpace(at + 1, end);
            }
            else if (yaml[at] != ']' || at >= end)
            {
                throw YamlErrors.At("A comma or a closing bracket is expected here.", Math.Min(at, yaml.Length));
            }
        }

        at = yaml.SkipSpace(at + 1, end);
        return at < end ? throw YamlErrors.At("Nothing may stand behind a list.", at) : elements;
    }

    private static int EndOfPlain(YamlLines yaml, int at, int end)
    {
        int start = at;
        while (at < end && yaml[at] is not (',' or ']' or '[' or '{' or '}'))
        {
            at++;
        }

        return at == start ? throw YamlErrors.At("A text is expected here; lists and mappings in a list are not read.", at) : at;
    }
}
