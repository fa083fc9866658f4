using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleKit.Parsing;

namespace ArticleKit;

/// <summary>The words by which headers of articles are read: the built-in ones, and the caller's own.</summary>
/// <remarks>
/// <para>Looked up whatever their spelling: without marks and tatweel, alef with or without hamza, teh marbuta or heh; dots are blanks, so
/// the initials of an agency may be written with them or without. A word of the caller's stands over a built-in one.</para>
/// <para>Immutable and thread-safe; each method gives new words.</para>
/// </remarks>
public sealed class ArticleWords
{
    private readonly ImmutableDictionary<string, ArticleWordKind> _words;

    private ArticleWords(ImmutableDictionary<string, ArticleWordKind> words)
    {
        _words = words;
        Lexicon = words.IsEmpty ? CreditLexicon.BuiltIn : new CreditLexicon(words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The built-in words. The lists, with a source a line, are in <c>src/ArticleKit/Lexicons</c>.</summary>
    public static ArticleWords Default { get; } = new(ImmutableDictionary.Create<string, ArticleWordKind>(StringComparer.Ordinal));

    internal CreditLexicon Lexicon { get; }

    /// <summary>Reads words from the text of a lexicon: a line a word, as <c>place TAB word</c>.</summary>
    /// <remarks>
    /// Kinds are <c>place</c>, <c>outlet</c>, <c>agency</c>, <c>status</c>, <c>role</c> and <c>credit-role</c>. What follows a second tab
    /// is a remark. Blank lines, and lines that begin with <c>#</c>, mean nothing.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">A line is something else; the message names it by its number and says what is wrong.</exception>
    public static ArticleWords Parse(string lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new ArticleWords(WordListReader.Read(lexicon, Default._words));
    }

    /// <summary>These words and places: <c>ArticleWords.Default.WithPlaces("تندرارة")</c>.</summary>
    /// <inheritdoc cref="With"/>
    public ArticleWords WithPlaces(params ReadOnlySpan<string> words) => With(ArticleWordKind.Place, words);

    /// <summary>These words and outlets.</summary>
    /// <inheritdoc cref="With"/>
    public ArticleWords WithOutlets(params ReadOnlySpan<string> words) => With(ArticleWordKind.Outlet, words);

    /// <summary>These words and agencies.</summary>
    /// <inheritdoc cref="With"/>
    public ArticleWords WithAgencies(params ReadOnlySpan<string> words) => With(ArticleWordKind.Agency, words);

    /// <summary>These words and others of a kind.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="words">A word each, or several with one blank between.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    /// <exception cref="ArgumentException">A word is <c>null</c>, empty, or longer than 64 UTF-16 code units.</exception>
    public ArticleWords With(ArticleWordKind kind, params ReadOnlySpan<string> words)
    {
        if (kind is < ArticleWordKind.Place or > ArticleWordKind.CreditRole)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of word.");
        }

        ImmutableDictionary<string, ArticleWordKind>.Builder all = _words.ToBuilder();
        foreach (string word in words)
        {
            string key = CreditLexicon.KeyOf(word);
            all[key.Length > 0 ? key : throw new ArgumentException($"A word has letters, and {CreditLexicon.MaxLength} characters at most.", nameof(words))] = kind;
        }

        return new ArticleWords(all.ToImmutable());
    }
}
