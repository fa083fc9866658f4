namespace ArticleKit.Benchmarks.Linear;

/// <summary>Texts made to be slow to read: each of any length, by a name that says what it is.</summary>
internal static class HostileShapes
{
    private const string Sentence = "\u0623\u0639\u0644\u0646\u062A \u0627\u0644\u0648\u0632\u0627\u0631\u0629 \u0623\u0646 \u0627\u0644\u0623\u0634\u063A\u0627\u0644 \u0633\u062A\u0646\u062A\u0647\u064A \u0642\u0628\u0644 \u0646\u0647\u0627\u064A\u0629 \u0627\u0644\u0633\u0646\u0629.";
    private const string Name = "\u0633\u0639\u064A\u062F \u0628\u0646\u0639\u0644\u064A";
    private const string Place = "\u0627\u0644\u0631\u0628\u0627\u0637";

    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("one word", length => new string('\u0633', length)),
        ("blanks", length => new string(' ', length)),
        ("line ends", length => new string('\n', length)),
        ("paragraphs", Repeat(Sentence + "\n")),
        ("one line", Repeat(Sentence + " ")),
        ("header lines", Repeat($"{Place} - {Name}\n")),
        ("names", Repeat(Name + "\n")),
        ("byline of commas", Repeat(Name + "\u060C ")),
        ("byline of slashes", Repeat("/")),
        ("slashes and names", Repeat($"{Name}//")),
        ("dashes", Repeat("- ")),
        ("colons", Repeat($"{Place}: ")),
        ("open brackets", Repeat("(")),
        ("brackets", Repeat($"({Place}) ")),
        ("quotes", Repeat("\u00AB")),
        ("from", Repeat("\u0645\u0646 ")),
        ("role words", Repeat("\u0643\u062A\u0628: ")),
        ("dates", Repeat("\u0627\u0644\u0623\u062D\u062F 12 \u064A\u0648\u0646\u064A\u0648 2016 ")),
        ("numbers", Repeat("12 ")),
        ("digits", Repeat("1")),
        ("month names", Repeat("\u064A\u0646\u0627\u064A\u0631 ")),
        ("marks on one letter", length => "\u0627" + new string('\u0650', Math.Max(0, length - 1))),
        ("hamza above and below", Repeat("\u0627\u0655\u0654")),
        ("tatweel", length => new string('\u0640', length)),
        ("letters and tatweel", Repeat("\u0633\u0640")),
        ("embeddings", Repeat("\u202B")),
        ("isolates and their ends", Repeat("\u2067\u2069")),
        ("zero width", Repeat("\u200B\u200C\u200D")),
        ("lone surrogates", Repeat("\uD83D")),
        ("emoji", Repeat("\uD83D\uDE00\u200D")),
        ("tags", Repeat("#\u0648\u0633\u0645 ")),
        ("headings of links", Repeat("\u0627\u0642\u0631\u0623 \u0623\u064A\u0636\u0627:\n")),
        ("end marks", Repeat("//\u0627\u0646\u062A\u0647\u0649//\n")),
        ("captions", Repeat($"\u0635\u0648\u0631\u0629 ({Place})\n")),
        ("alef and lam", Repeat("\u0627\u0644")),
        ("entities", Repeat("&amp;")),
        ("wrongly decoded", Repeat("\u00D8\u00A7\u00D9\u0084")),
    ];

    private static Func<int, string> Repeat(string piece) => length =>
    {
        string text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
        return text[..length];
    };
}
