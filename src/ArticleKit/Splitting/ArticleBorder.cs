namespace ArticleKit.Splitting;

/// <summary>Says line by line where one article of a text ends and the next one begins.</summary>
/// <remarks>Sees each line once, in order, and remembers what it needs of them: one for each reading. Not thread-safe.</remarks>
internal abstract class ArticleBorder
{
    /// <summary>The longest line that can separate articles or begin one, in UTF-16 code units, white space at its ends included.</summary>
    public const int LongestLine = 1024;

    /// <summary>No line that short has more bytes; a line with more is too long, whatever it says.</summary>
    public const int LongestLineInUtf8 = 3 * LongestLine;

    /// <summary>The border that a caller asked for.</summary>
    /// <param name="separator">The line between articles; <c>null</c> to read a template again and again.</param>
    /// <param name="template">The parser's template.</param>
    /// <param name="words">The parser's words; <c>null</c> for the built-in ones.</param>
    /// <exception cref="ArgumentException">Nothing tells where an article ends; the message says why, and what to do.</exception>
    public static ArticleBorder Create(string? separator, ArticleTemplate? template, ArticleWords? words = null)
    {
        if (separator is not null)
        {
            return new SeparatorBorder(separator);
        }

        return template is not null
            ? new TemplateBorder(template.Automaton, (words ?? ArticleWords.Default).Lexicon)
            : throw new ArgumentException(
                "Nothing tells where an article ends: give the line that stands between articles, or the parser a template to read again and again.", nameof(separator));
    }

    /// <summary>Whether a line need not be shown at all; <c>false</c> where only the whole line tells.</summary>
    /// <param name="utf8Line">The line without its line end.</param>
    public virtual bool IsNone(ReadOnlySpan<byte> utf8Line) => false;

    /// <summary>Looks at the next line.</summary>
    /// <param name="line">The line without its line end, as it stands in the text; not longer than <see cref="LongestLine"/>.</param>
    public abstract BorderKind Look(ReadOnlySpan<char> line);

    /// <summary>The next line is longer than <see cref="LongestLine"/>: it belongs to the article.</summary>
    public virtual void PassLongLine()
    {
    }
}
