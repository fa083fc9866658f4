using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Looks words of header lines up, whatever their spelling and whatever dots stand in them: first the caller's, then the built-in ones.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CreditLexicon
{
    private const int Longest = 64;

    // The number of places that are countries.
    private const int Country = 1;

    private readonly FrozenDictionary<string, ArticleWordKind>.AlternateLookup<ReadOnlySpan<char>> _own;
    private readonly bool _hasOwn;

    /// <param name="words">The caller's words, as <see cref="KeyOf"/> folds them.</param>
    public CreditLexicon(FrozenDictionary<string, ArticleWordKind> words)
    {
        _own = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _hasOwn = words.Count > 0;
    }

    /// <summary>Whether there are words of the caller's.</summary>
    public bool HasOwn => _hasOwn;

    /// <summary>The built-in words.</summary>
    public static CreditLexicon BuiltIn { get; } = new(FrozenDictionary<string, ArticleWordKind>.Empty);

    /// <summary>The longest word that can be found, in UTF-16 code units.</summary>
    public static int MaxLength => Longest;

    /// <summary>A word as it is looked up; empty where it is too long, or nothing but dots.</summary>
    public static string KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest * FoldedWord.MaxExpansion];
        return word.Length > Longest ? "" : folded[..Fold(word, folded)].ToString();
    }

    /// <summary>What a word is, or several.</summary>
    public CreditWordKind Find(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !(_hasOwn || WordPlaces.May(text, WordLists.CreditWords)))
        {
            return CreditWordKind.None;
        }

        return FindKey(text);
    }

    [SkipLocalsInit]
    private CreditWordKind FindKey(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest * FoldedWord.MaxExpansion];
        ReadOnlySpan<char> key = folded[..Fold(text, folded)];
        if (_hasOwn && _own.TryGetValue(key, out ArticleWordKind own))
        {
            return own switch
            {
                ArticleWordKind.Place => CreditWordKind.Place,
                ArticleWordKind.Outlet => CreditWordKind.Outlet,
                ArticleWordKind.Agency => CreditWordKind.Agency,
                ArticleWordKind.Status => CreditWordKind.Status,
                ArticleWordKind.CreditRole => CreditWordKind.CreditRole,
                _ => CreditWordKind.None,
            };
        }

        return CreditWords.Find(key).Kind;
    }

    /// <summary>Whether a word is a place, though a newspaper may be called after it.</summary>
    public static bool IsPlace(CreditWordKind kind) => kind is CreditWordKind.Place or CreditWordKind.PlaceOrOutlet;

    /// <summary>Whether a place is a country: one of the built-in words.</summary>
    public static bool IsCountry(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !WordPlaces.May(text, WordLists.CreditWords))
        {
            return false;
        }

        Span<char> folded = stackalloc char[Longest * FoldedWord.MaxExpansion];
        return CreditWords.Find(folded[..Fold(text, folded)]) is { Kind: CreditWordKind.Place or CreditWordKind.PlaceOrOutlet, Number: Country };
    }

    /// <summary>Whether a word, or several, is what an author did.</summary>
    public bool IsRole(ReadOnlySpan<char> text) => (MayBeginRole(text) && (RoleWords.Has(text) || IsTwoRoles(text))) || (_hasOwn && IsOwnRole(text));

    /// <summary>Whether a word may be the first one of what an author did.</summary>
    public bool MayBeginRole(ReadOnlySpan<char> word) => _hasOwn || WordPlaces.May(word, WordLists.RoleWords | WordLists.RoleNouns);

    [SkipLocalsInit]
    private bool IsOwnRole(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        Span<char> folded = stackalloc char[Longest * FoldedWord.MaxExpansion];
        return _own.TryGetValue(folded[..Fold(text, folded)], out ArticleWordKind own) && own == ArticleWordKind.Role;
    }

    /// <summary>"Survey and pictures": a noun of what was done, WAW, and another one, or what somebody else does otherwise.</summary>
    private bool IsTwoRoles(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> text = PlainWord.IsPlain(words) ? words : PlainWord.Fold(words, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]);
        int blank = text.IndexOf(' ');
        return blank > 0 && blank + 2 < text.Length && text[blank + 1] == '\u0648' && RoleNouns.Has(text[..blank])
            && (RoleNouns.Has(text[(blank + 2)..]) || Find(text[(blank + 2)..]) == CreditWordKind.CreditRole);
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = FoldedWord.Fold(text, folded);
        int kept = 0;
        while (kept < length && folded[kept] is >= '\u0621' and <= '\u064A')
        {
            // Letters of Arabic stay where they are: nearly always, that is all.
            kept++;
        }

        bool blank = kept == 0;
        foreach (char c in folded[kept..length])
        {
            // "a. f. b." is "a f b".
            bool isBlank = c == '.' || FieldTrimmer.IsBlank(c);
            if (!isBlank || !blank)
            {
                folded[kept++] = isBlank ? ' ' : c;
            }

            blank = isBlank;
        }

        return folded[..kept].TrimEnd(' ').Length;
    }
}
