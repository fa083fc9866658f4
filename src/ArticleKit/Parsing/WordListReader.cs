using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Reads a lexicon of the caller's: a line a word, <c>kind TAB word [TAB remark]</c>.</summary>
internal static class WordListReader
{
    /// <exception cref="FormatException">A line is something else.</exception>
    public static ImmutableDictionary<string, ArticleWordKind> Read(string text, ImmutableDictionary<string, ArticleWordKind> words)
    {
        ImmutableDictionary<string, ArticleWordKind>.Builder all = words.ToBuilder();
        int number = 0;
        foreach (ReadOnlySpan<char> whole in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = FieldTrimmer.TrimBlank(whole);
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            int tab = line.IndexOf('\t');
            if (tab < 0)
            {
                throw Wrong(number, "there is no tab in it; a line is a kind, a tab and a word");
            }

            ReadOnlySpan<char> rest = line[(tab + 1)..];
            int end = rest.IndexOf('\t');
            string key = CreditLexicon.KeyOf(FieldTrimmer.TrimBlank(end < 0 ? rest : rest[..end]));
            if (key.Length == 0)
            {
                throw Wrong(number, $"a line is a kind, a tab and a word of {CreditLexicon.MaxLength} characters at most");
            }

            all[key] = KindOf(line[..tab]) ?? throw Wrong(number, "the kind is one of place, outlet, agency, status, role, credit-role");
        }

        return all.ToImmutable();
    }

    private static ArticleWordKind? KindOf(ReadOnlySpan<char> text) => FieldTrimmer.TrimBlank(text) switch
    {
        "place" => ArticleWordKind.Place,
        "outlet" => ArticleWordKind.Outlet,
        "agency" => ArticleWordKind.Agency,
        "status" => ArticleWordKind.Status,
        "role" => ArticleWordKind.Role,
        "credit-role" => ArticleWordKind.CreditRole,
        _ => null,
    };

    private static FormatException Wrong(int line, string what) => new(FormattableString.Invariant($"Line {line} of the lexicon: {what}."));
}
