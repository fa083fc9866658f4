namespace ArticleKit.Parsing;

/// <summary>Reads the title of a page, <c>site - headline</c> or <c>headline - site</c>, which the headline itself follows some lines below.</summary>
internal static class TitleLineGrammar
{
    private const int MaxLength = 400;
    private const int Looked = 2000;
    private const int MostLines = 32;
    private const int MinHeadline = 12;
    private const int MaxSiteWords = 4;
    private const int Certain = 14;

    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is no title; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, TextSpan line, PartList parts)
    {
        if (line.Length > MaxLength)
        {
            return LineScores.Never;
        }

        ReadOnlySpan<char> text = line.Slice(source);
        int first = text.IndexOfAny('-', '|', '\u2013');
        int last = text.LastIndexOfAny('-', '|', '\u2013');
        return TryRead(source, line, first, siteFirst: true, parts) || TryRead(source, line, last, siteFirst: false, parts) ? Certain : LineScores.Never;
    }

    private static bool TryRead(ReadOnlySpan<char> source, TextSpan line, int mark, bool siteFirst, PartList parts)
    {
        if (mark <= 0 || mark == line.Length - 1)
        {
            return false;
        }

        TextSpan before = FieldTrimmer.Trim(source, new TextSpan(line.Start, mark));
        TextSpan after = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + mark + 1, line.End));
        (TextSpan site, TextSpan headline) = siteFirst ? (before, after) : (after, before);
        if (site.IsEmpty || headline.Length < MinHeadline || WordSpans.CountIn(site.Slice(source)) > MaxSiteWords || !IsLineBelow(source, line.End, headline.Slice(source)))
        {
            return false;
        }

        if (siteFirst)
        {
            parts.Add(ArticlePartKind.Outlet, site);
            CreditParts.AddGap(source, TextSpan.FromBounds(site.End, headline.Start), parts, 0);
            parts.AddOther(OtherPartKind.Skipped, headline);
        }
        else
        {
            parts.AddOther(OtherPartKind.Skipped, headline);
            CreditParts.AddGap(source, TextSpan.FromBounds(headline.End, site.Start), parts, 0);
            parts.Add(ArticlePartKind.Outlet, site);
        }

        return true;
    }

    private static bool IsLineBelow(ReadOnlySpan<char> source, int from, ReadOnlySpan<char> headline)
    {
        ReadOnlySpan<char> below = source[from..Math.Min(source.Length, from + Looked)];
        for (int lines = 0; lines < MostLines && !below.IsEmpty; lines++)
        {
            int end = LineEnds.IndexIn(below);
            if (RepeatedText.IsSame(FieldTrimmer.TrimBlank(end < 0 ? below : below[..end]), headline))
            {
                return true;
            }

            below = end < 0 ? default : below[(end + 1)..];
        }

        return false;
    }
}
