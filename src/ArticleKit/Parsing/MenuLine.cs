using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Tells the lines of a page's menu above its masthead: its buttons, and the names of sections in a row.</summary>
internal static class MenuLine
{
    private const int LongestStamp = 100;
    private const int LongestUrgent = 10;
    private const string Urgent = "\u0639\u0627\u062C\u0644"; // AIN, ALEF, JEEM, LAM
    private const string Update = "\u062A\u062D\u062F\u064A\u062B"; // TEH, HAH, DAL, YEH, THEH

    /// <summary>Whether a line is one. A section's name alone, or below one button, is the article's section.</summary>
    public static bool Is(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.PageKind(source, out _) is BodyLineKind.Menu or BodyLineKind.Share or BodyLineKind.Related
        || IsUpdate(source, facts) || IsTicker(source, facts)
        || (IsSection(source, facts) && (IsSection(source, facts.Next) || (IsSection(source, facts.Previous) && IsOfMenu(source, facts.Previous!.Previous))));

    /// <summary>"Last update" with its day, beside the day of publication.</summary>
    private static bool IsUpdate(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.Line.Length <= LongestStamp && facts.Words(source).HasAny(facts.Line.Slice(source), IsUpdating) && DateLineGrammar.IsOne(source, facts)
        && (IsDay(source, facts.Next) || IsDay(source, facts.Previous));

    /// <summary>"Urgent | some other news": the bar that runs above every page.</summary>
    private static bool IsTicker(ReadOnlySpan<char> source, LineFacts facts)
    {
        ReadOnlySpan<char> line = facts.Line.Slice(source);
        int bar = line.IndexOf('|');
        return bar is > 0 and <= LongestUrgent && facts.Next is not null && PlainWord.Is(line[..bar].TrimEnd(FieldTrimmer.Unseen), Urgent);
    }

    private static bool IsUpdating(ReadOnlySpan<char> word) =>
        (PlainWord.IsPlain(word) ? word : PlainWord.Fold(word, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion])).Contains(Update, StringComparison.Ordinal);

    private static bool IsDay(ReadOnlySpan<char> source, LineFacts? facts) => facts is not null && DateLineGrammar.IsOne(source, facts);

    private static bool IsOfMenu(ReadOnlySpan<char> source, LineFacts? facts) =>
        IsSection(source, facts) || facts?.PageKind(source, out _) is BodyLineKind.Menu;

    private static bool IsSection(ReadOnlySpan<char> source, LineFacts? facts) => facts is not null && SectionWords.Has(facts.Line.Slice(source));
}
