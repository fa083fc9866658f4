namespace ArticleKit.Parsing;

/// <summary>Finds the text that a template has between two fields.</summary>
internal static class LiteralFinder
{
    /// <summary>The first place of the literal in a part of the source; empty, at 0, where there is none.</summary>
    /// <remarks>
    /// White space in the literal stands for any white space. Two or more slashes stand for any such run, because newsrooms type them so.
    /// Linear in the part for literals of a line's length, as templates have them.
    /// </remarks>
    public static TextSpan Find(ReadOnlySpan<char> source, int start, int end, string literal)
    {
        if (IsSlashes(literal))
        {
            return FindSlashes(source, start, end, literal.Length);
        }

        bool startsBlank = FieldTrimmer.IsBlank(literal[0]);
        for (int at = start; at < end; at++)
        {
            // A run of white space is tried once, from its start: trying it from each place in it would take quadratic time.
            if (startsBlank && at > start && FieldTrimmer.IsBlank(source[at - 1]))
            {
                continue;
            }

            int stop = Match(source, at, end, literal);
            if (stop > at)
            {
                return TextSpan.FromBounds(at, stop);
            }
        }

        return default;
    }

    /// <summary>The literal at the very end of a part of the source; empty, at 0, where something else stands there. Walks backwards, once.</summary>
    public static TextSpan FindAtEnd(ReadOnlySpan<char> source, int start, int end, string literal)
    {
        if (IsSlashes(literal))
        {
            int first = start + source[start..end].TrimEnd('/').Length;
            return end - first >= literal.Length ? TextSpan.FromBounds(first, end) : default;
        }

        int at = end;
        for (int i = literal.Length - 1; i >= 0; i--)
        {
            if (!FieldTrimmer.IsBlank(literal[i]))
            {
                if (at == start || source[at - 1] != literal[i])
                {
                    return default;
                }

                at--;
                continue;
            }

            int text = at;
            while (text > start && FieldTrimmer.IsBlank(source[text - 1]))
            {
                text--;
            }

            if (text == at)
            {
                return default;
            }

            at = text;
            while (i > 0 && FieldTrimmer.IsBlank(literal[i - 1]))
            {
                i--;
            }
        }

        return TextSpan.FromBounds(at, end);
    }

    private static bool IsSlashes(string literal) => literal.Length > 1 && literal.AsSpan().Trim('/').IsEmpty;

    private static TextSpan FindSlashes(ReadOnlySpan<char> source, int start, int end, int least)
    {
        int at = start;
        while (at < end)
        {
            int stop = at;
            while (stop < end && source[stop] == '/')
            {
                stop++;
            }

            if (stop - at >= least)
            {
                return TextSpan.FromBounds(at, stop);
            }

            at = stop + 1;
        }

        return default;
    }

    /// <summary>Where the literal ends if it stands here, else -1.</summary>
    private static int Match(ReadOnlySpan<char> source, int at, int end, string literal)
    {
        int i = 0;
        while (i < literal.Length)
        {
            if (FieldTrimmer.IsBlank(literal[i]))
            {
                int blank = at;
                while (blank < end && FieldTrimmer.IsBlank(source[blank]))
                {
                    blank++;
                }

                // At the edge of a line the trimmed source has no white space left to match.
                if (blank == at && at < end)
                {
                    return -1;
                }

                at = blank;
                while (i < literal.Length && FieldTrimmer.IsBlank(literal[i]))
                {
                    i++;
                }
            }
            else if (at < end && source[at] == literal[i])
            {
                at++;
                i++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }
}
