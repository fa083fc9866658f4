using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleKit;
using ArticleKit.Text;

namespace ArticleSearch;

/// <summary>What somebody typed: words, those in quotes to be found as they are spelled.</summary>
/// <param name="Words">The words as typed, without marks of punctuation around them.</param>
/// <param name="ExactWords">Those of them that stand in quotes.</param>
internal sealed record SearchQuery(ImmutableArray<string> Words, ImmutableArray<string> ExactWords)
{
    private const int MaxWords = 64;

    /// <summary>Reads a query; nothing in it is an operator, so nothing in it can be an error but its length.</summary>
    public static bool TryParse(string typed, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out string? problem)
    {
        List<string> words = [];
        List<string> exact = [];
        bool isQuoted = false;
        StringBuilder word = new();
        foreach (Rune rune in typed.Append(' ').ToArray().AsSpan().EnumerateRunes())
        {
            // Marks, tatweel and what joins letters belong to the word; the fold takes them out.
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format)
            {
                word.Append(rune);
                continue;
            }

            if (ArabicNormalizer.Search.Normalize(word.ToString()).Length > 0)
            {
                words.Add(word.ToString());
                if (isQuoted)
                {
                    exact.Add(word.ToString());
                }
            }

            word.Clear();
            isQuoted ^= rune.Value is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';
        }

        query = words.Count is > 0 and <= MaxWords ? new SearchQuery([.. words], [.. exact]) : null;
        problem = query is not null ? null
            : words.Count == 0 ? "There is no word in the query. Type at least one letter or digit."
            : $"The query has {words.Count} words. Type {MaxWords} at most.";
        return query is not null;
    }

    /// <summary>Of the words that a fold has found, those that are wanted as they are spelled; <c>null</c> where one of these is missing.</summary>
    public ImmutableArray<TextSpan>? Confirm(string text, ImmutableArray<TextSpan> found)
    {
        if (ExactWords.IsEmpty)
        {
            return found;
        }

        // As spelled, but for what can't be seen: canonical order, presentation forms.
        string Spelled(ReadOnlySpan<char> word) => ArabicNormalizer.Canonical.Normalize(word.ToString());
        HashSet<string> wanted = [.. ExactWords.Select(word => Spelled(word))];
        HashSet<string> folded = [.. ExactWords.Select(ArabicNormalizer.Search.Normalize)];
        ImmutableArray<TextSpan> kept =
            [.. found.Where(span => wanted.Contains(Spelled(span.Slice(text))) || !folded.Contains(ArabicNormalizer.Search.Normalize(span.Slice(text).ToString())))];
        return wanted.All(word => kept.Any(span => Spelled(span.Slice(text)) == word)) ? kept : null;
    }
}
