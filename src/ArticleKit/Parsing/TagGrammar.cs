namespace ArticleKit.Parsing;

/// <summary>Reads tags: <c>tag {(، | ,) tag}</c>; on pages also divided by bars, semicolons, dashes and slashes between blanks, or each with its hash sign.</summary>
internal static class TagGrammar
{
    /// <summary>Adds a tag part for each, with separators between them.</summary>
    /// <param name="source">The source.</param>
    /// <param name="run">The tags.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="depth">The depth of the parts.</param>
    /// <param name="asOnPages">Whether they may be divided as pages do, rather than by commas alone.</param>
    public static void Read(ReadOnlySpan<char> source, TextSpan run, PartList parts, int depth, bool asOnPages = false)
    {
        int index = parts.CountOf(ArticlePartKind.Tag);
        int start = run.Start;
        for (int at = run.Start; at <= run.End; at++)
        {
            bool separator = at < run.End && (source[at] is ',' or '\u060C' || (asOnPages && Divides(source, run, at))); // U+060C ARABIC COMMA
            if (at < run.End && !separator)
            {
                continue;
            }

            TextSpan tag = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, at));
            if (!tag.IsEmpty)
            {
                parts.Add(ArticlePartKind.Tag, tag, index++, depth);
            }

            if (separator)
            {
                parts.Add(ArticlePartKind.Separator, new TextSpan(at, 1), depth: depth);
            }

            start = at + 1;
        }
    }

    /// <summary>Whether every word of a line is a tag with its hash sign.</summary>
    public static bool AreHashtags(ReadOnlySpan<char> line)
    {
        bool begins = true;
        for (int i = 0; i < line.Length; i++)
        {
            bool blank = FieldTrimmer.IsBlank(line[i]);
            if (begins && !blank && line[i] is not (',' or '\u060C' or '|') && !(line[i] == '#' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1])))
            {
                return false;
            }

            begins = blank || line[i] is ',' or '\u060C' or '|';
        }

        return true;
    }

    private static bool Divides(ReadOnlySpan<char> source, TextSpan run, int at) => source[at] switch
    {
        '|' or ';' or '\u061B' => true, // U+061B ARABIC SEMICOLON
        '#' => at == run.Start || FieldTrimmer.IsBlank(source[at - 1]) || source[at - 1] is ',' or '\u060C' or '|',
        '-' or '\u2013' or '/' => at > run.Start && FieldTrimmer.IsBlank(source[at - 1]) && at + 1 < run.End && FieldTrimmer.IsBlank(source[at + 1]),
        _ => false,
    };
}
