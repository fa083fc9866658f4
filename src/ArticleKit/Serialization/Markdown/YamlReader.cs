namespace ArticleKit.Serialization.Markdown;

/// <summary>Reads the YAML that front matter is made of: keys with scalars, lists of scalars, and lists of mappings of scalars.</summary>
/// <remarks>
/// No parser of YAML. A value is divided by the columns of its lines and read only when it is asked for, so that what nobody asks for may be
/// any YAML. As deep as the three levels are the calls; each looks once at each line.
/// </remarks>
internal static class YamlReader
{
    /// <summary>The values of the keys that are known.</summary>
    /// <param name="document">The document up to the end of the front matter.</param>
    /// <param name="start">Where that begins, after its fence.</param>
    /// <param name="isKnown">Whether a key is.</param>
    /// <exception cref="ArticleFormatException">It is no mapping, a key comes twice, or the value of a known key is no such.</exception>
    public static Dictionary<string, YamlValue> Read(ReadOnlySpan<char> document, int start, Func<string, bool> isKnown)
    {
        YamlLines yaml = new(document);
        Dictionary<string, YamlValue> values = [];
        HashSet<string> seen = [];
        foreach ((string key, int keyAt, int valueStart, int end) in Entries(yaml, yaml.SkipSpace(start, yaml.Length), yaml.Length, 0))
        {
            if (!seen.Add(key))
            {
                throw YamlErrors.At("A key comes twice.", keyAt);
            }

            if (isKnown(key))
            {
                values.Add(key, Value(yaml, valueStart, end, 0));
            }
        }

        return values;
    }

    // A scalar, a list, or on lines of its own a mapping.
    private static YamlValue Value(YamlLines yaml, int start, int end, int column)
    {
        int at = yaml.SkipSpace(start, end);
        if (at >= end)
        {
            return new YamlValue(start);
        }

        if (yaml.IsDash(at))
        {
            return new YamlValue(at) { Elements = Elements(yaml, at, end) };
        }

        bool isBelow = yaml.EndOfLine(start) < at;
        return isBelow && IsEntry(yaml, at, end) ? Mapping(yaml, at, end)
            : yaml[at] == '[' ? new YamlValue(at) { Elements = YamlFlow.Read(yaml, at, end) }
            : Scalar(yaml, at, end, column);
    }

    private static List<YamlValue> Elements(YamlLines yaml, int at, int end)
    {
        int column = yaml.ColumnOf(at);
        List<YamlValue> elements = [];
        while (at < end)
        {
            if (!yaml.IsDash(at) || yaml.ColumnOf(at) != column)
            {
                throw YamlErrors.At("An element of the list is expected here.", at);
            }

            int elementEnd = yaml.EndOfNode(at, end, column, withDashes: false);
            int first = yaml.SkipSpace(at + 1, elementEnd);
            elements.Add(
                first >= elementEnd ? new YamlValue(at)
                : yaml.IsDash(first) ? throw YamlErrors.At("Lists of lists are not read.", first)
                : IsEntry(yaml, first, elementEnd) ? Mapping(yaml, first, elementEnd)
                : Scalar(yaml, first, elementEnd, column));
            at = yaml.SkipSpace(elementEnd, end);
        }

        return elements;
    }

    private static YamlValue Mapping(YamlLines yaml, int at, int end)
    {
        Dictionary<string, YamlValue> values = [];
        int column = yaml.ColumnOf(at);
        foreach ((string key, int keyAt, int start, int valueEnd) in Entries(yaml, at, end, column))
        {
            int first = yaml.SkipSpace(start, valueEnd);
            bool isScalar = first >= valueEnd || !(yaml.IsDash(first) || yaml[first] is '[' or '{' || (yaml.EndOfLine(start) < first && IsEntry(yaml, first, valueEnd)));
            if (!values.TryAdd(key, !isScalar || first >= valueEnd ? new YamlValue(start) : Scalar(yaml, first, valueEnd, column)))
            {
                throw YamlErrors.At("A key comes twice.", keyAt);
            }
        }

        return new YamlValue(at) { Values = values };
    }

    private static YamlValue Scalar(YamlLines yaml, int at, int end, int column)
    {
        if (yaml[at] is '|' or '>')
        {
            return new YamlValue(at) { Text = YamlBlockScalar.Read(yaml, at, end, column) };
        }

        if (yaml[at] is not ('"' or '\''))
        {
            return new YamlValue(at) { Text = YamlScalar.Plain(yaml, at, end) };
        }

        int close = YamlScalar.EndOfQuoted(yaml, at);
        int after = yaml.SkipSpace(close, end);
        return close > end || after < end
            ? throw YamlErrors.At("Nothing may stand behind a text in quotes.", Math.Min(after, yaml.Length))
            : new YamlValue(at) { Text = YamlScalar.Quoted(yaml, at, close) };
    }

    // Whether a line begins with a key.
    private static bool IsEntry(YamlLines yaml, int at, int end) => yaml[at] is not ('|' or '>' or '[' or '{') && ColonOf(yaml, at, end) >= 0;

    private static int ColonOf(YamlLines yaml, int at, int end)
    {
        if (yaml[at] is '"' or '\'')
        {
            int close = yaml.SkipBlanks(YamlScalar.EndOfQuoted(yaml, at), end);
            return yaml.IsColon(close) ? close : -1;
        }

        for (int i = at; i < end && yaml[i] != '\n'; i++)
        {
            if (yaml[i] == '#' && i > at && yaml[i - 1] is ' ' or '\t')
            {
                return -1;
            }

            if (yaml.IsColon(i))
            {
                return i;
            }
        }

        return -1;
    }

    private static List<(string Key, int KeyAt, int Start, int End)> Entries(YamlLines yaml, int at, int end, int column)
    {
        List<(string Key, int KeyAt, int Start, int End)> entries = [];
        while (at < end)
        {
            int colon = yaml[at] is '?' or '&' or '*' or '!' or '[' or '{' or '|' or '>' or '%' or '@' or '`' ? -1 : ColonOf(yaml, at, end);
            if (colon < 0 || yaml.ColumnOf(at) != column)
            {
                throw YamlErrors.At("A key and a colon are expected here.", at);
            }

            string key = yaml[at] is '"' or '\'' ? YamlScalar.Quoted(yaml, at, YamlScalar.EndOfQuoted(yaml, at)) : yaml.Slice(at, colon).TrimEnd().ToString();
            int first = yaml.SkipBlanks(colon + 1, end);
            int last = yaml[first] switch
            {
                '"' or '\'' => YamlScalar.EndOfQuoted(yaml, first) - 1,
                '[' or '{' => YamlFlow.EndOf(yaml, first) - 1,
                _ => first,
            };
            int valueEnd = yaml.EndOfNode(Math.Min(last, end), end, column, withDashes: true);
            entries.Add((key, at, colon + 1, valueEnd));
            at = yaml.SkipSpace(valueEnd, end);
        }

        return entries;
    }
}
