namespace ArticleKit.Parsing;

/// <summary>Reads tags: <c>tag {(، | ,) tag}</c>.</summary>
internal static class TagGrammar
{
    /// <summary>Adds a tag part for each, with separators between them.</summary>
    public static void Read(ReadOnlySpan<char> source, TextSpan run, PartList parts, int depth)
    {
        int index = parts.CountOf(ArticlePartKind.Tag);
        int start = run.Start;
        for (int at = run.Start; at <= run.End; at++)
        {
            bool separator = at < run.End && (source[at] is ',' or '\u060C'); // U+060C ARABIC COMMA
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
}
