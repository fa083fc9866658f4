namespace ArticleKit.Parsing;

/// <summary>A line that is a status word and nothing else, but for the marks around it.</summary>
internal static class StatusLine
{
    private const int MaxLength = 32;

    /// <param name="source">The source.</param>
    /// <param name="line">The trimmed line.</param>
    /// <param name="lexicon">What words are looked up in.</param>
    /// <param name="word">The word.</param>
    public static bool Is(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, out TextSpan word)
    {
        word = default;
        if (line.Length > MaxLength)
        {
            return false;
        }

        ReadOnlySpan<char> text = line.Slice(source);
        ReadOnlySpan<char> end = FieldTrimmer.TrimMarksAtEnd(text, Marks);
        ReadOnlySpan<char> bare = FieldTrimmer.TrimMarksAtStart(end, Marks);
        word = new TextSpan(line.Start + end.Length - bare.Length, bare.Length);
        return !bare.IsEmpty && lexicon.Find(bare) == CreditWordKind.Status;
    }

    private const string Marks = ":|!.-\u2013\u2026()[]" + FieldTrimmer.Unseen;
}
