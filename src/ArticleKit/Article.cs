using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleKit.Serialization;
using ArticleKit.Text;

namespace ArticleKit;

/// <summary>A news article: its contents only, without a memory of where it was read.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; compared by value, lists included. Every property is optional: <c>null</c> or an empty list means
/// that the article doesn't say. Values read by <see cref="ArticleParser"/> are verbatim, trimmed parts of the source.</para>
/// <para>What each property means is told, with an example, in <c>docs/format.md</c>.</para>
/// </remarks>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed partial record Article
{
    /// <summary>The publishing medium as printed (<c>العيون الآن</c>), never inferred.</summary>
    public string? Outlet { get; init; }

    /// <summary>The section the article was filed under.</summary>
    public string? Section { get; init; }

    /// <summary>Evidence: the source from the first to the last credited character, line ends as U+000A.</summary>
    public string? Byline { get; init; }

    /// <summary>People credited with text, in print order.</summary>
    public ImmutableArray<Author> Authors { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>People credited with other things, in print order.</summary>
    public ImmutableArray<Credit> Credits { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>Evidence: the dateline as printed, line ends as U+000A.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where the article was filed: the printed run (<c>القاهرة/الرباط</c>), or the first of several.</summary>
    public string? Place { get; init; }

    /// <summary>The single places, where there is more than one.</summary>
    public ImmutableArray<string> Places { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>The agency the text is taken from: the printed run, or the first of several.</summary>
    public string? Agency { get; init; }

    /// <summary>The single agencies, where there is more than one.</summary>
    public ImmutableArray<string> Agencies { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>The date of publication as printed, and resolved where it can be.</summary>
    public ArticleDate? Date { get; init; }

    /// <summary>A status word (<c>خاص</c>, <c>متابعة</c>).</summary>
    public string? Status { get; init; }

    /// <summary>The line above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline, whole: parts divided by <c>..</c> stay together.</summary>
    public string? Headline { get; init; }

    /// <summary>The summary line below the headline.</summary>
    public string? Deck { get; init; }

    /// <summary>Captions of pictures, in print order.</summary>
    public ImmutableArray<string> Captions { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>The body, one element a printed paragraph, sub-heads included.</summary>
    public ImmutableArray<string> Paragraphs { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>Tags, in print order.</summary>
    public ImmutableArray<string> Tags { get => field.IsDefault ? [] : field; init => field = Checked(value); }

    /// <summary>The BCP 47 language tag. Unless given, <c>ar</c> where the headline and paragraphs are Arabic, else <c>null</c>.</summary>
    /// <remarks>
    /// Arabic means that most letters are of the Arabic script and under 1 % of them are letters that Arabic doesn't use. Unless given, the
    /// value is computed from the text at each reading, in time linear in its length.
    /// </remarks>
    public string? Language { get => field ?? ArticleScript.LanguageOf(this); init; }

    /// <summary>The base direction. Unless given, that of most paragraphs (UAX #9, P2 and P3); <c>null</c> where no letter decides.</summary>
    /// <remarks>Unless given, the value is computed from the text at each reading.</remarks>
    public TextDirection? Direction
    {
        get => field ?? ArticleScript.DirectionOf(this);
        init => field = value is null or TextDirection.LeftToRight or TextDirection.RightToLeft
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a direction.");
    }

    /// <summary>Reads one article with the default parser.</summary>
    /// <param name="text">Plain text in any layout the parser knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="ArticleFormatException">The text is no article: exactly when <see cref="TryParse"/> returns <c>false</c>.</exception>
    public static Article Parse(string text) => ArticleParser.Default.Parse(text).GetArticleOrThrow();

    /// <summary>Reads one article with the default parser.</summary>
    /// <returns>Whether the text is an article; <see cref="ArticleParser.Parse(string)"/> says why not.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Article? article)
    {
        article = text is null ? null : ArticleParser.Default.Parse(text).Article;
        return article is not null;
    }

    private static ImmutableArray<T> Checked<T>(ImmutableArray<T> value, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
        where T : class
    {
        if (value.IsDefault)
        {
            return [];
        }

        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is null)
            {
                throw new ArgumentException(FormattableString.Invariant($"{name}[{i}] is null."), nameof(value));
            }
        }

        return value;
    }
}
