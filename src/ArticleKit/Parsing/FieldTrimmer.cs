using System.Runtime.CompilerServices;

namespace ArticleKit.Parsing;

/// <summary>Cuts white space and direction marks off the two ends of a field or a line.</summary>
internal static class FieldTrimmer
{
    /// <summary>What is blank within a line, with all controls of direction: to look past them at the mark or the line end that follows.</summary>
    public const string Unseen = " \t\u00A0\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u2066\u2067\u2068\u2069\uFEFF";

    private const char ArabicLetterMark = '\u061C';
    private const char ZeroWidthSpace = '\u200B';
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';
    private const char WordJoiner = '\u2060';
    private const char ByteOrderMark = '\uFEFF';
    private const char PopDirectionalFormatting = '\u202C';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The part of <paramref name="span"/> that is left when both ends are trimmed; empty, at the span's start, where nothing is left.</summary>
    /// <remarks>
    /// An embedding or isolate is taken off only as a pair around the whole, or where its partner is missing (a paragraph's end closes it,
    /// so nothing changes on screen). Cutting one of a pair whose partner stays inside would turn the rest of the field around.
    /// </remarks>
    public static TextSpan Trim(ReadOnlySpan<char> source, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        if (start < end && IsSolid(source[start]) && IsSolid(source[end - 1]))
        {
            return span;
        }

        while (true)
        {
            // A closer that nothing opened and an opener that nothing follows do nothing on screen.
            while (start < end && (IsBlank(source[start]) || IsCloser(source[start])))
            {
                start++;
            }

            while (start < end && (IsBlank(source[end - 1]) || IsOpener(source[end - 1])))
            {
                end--;
            }

            if (start == end)
            {
                return new TextSpan(span.Start, 0);
            }

            bool opens = IsOpener(source[start]);
            bool closes = IsCloser(source[end - 1]);
            if (!opens && !closes)
            {
                return TextSpan.FromBounds(start, end);
            }

            (start, end, bool changed) = TrimControls(source, start, end);
            if (!changed)
            {
                return TextSpan.FromBounds(start, end);
            }
        }
    }

    /// <summary>White space in the sense of Unicode, and the invisible marks that have no partner.</summary>
    /// <remarks>Asked of nearly every character: the framework looks white space up in a table for whatever is not Latin.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') : (uint)(c - '\u0021') >= '\u007F' - '\u0021' && (uint)(c - '\u061D') >= '\u1680' - '\u061D' && IsRareBlank(c);

    /// <summary>Nearly all that isn't blank, and no control of direction: of Basic Latin, and from U+061D on to U+167F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSolid(char c) => (uint)(c - '\u0021') < '\u007F' - '\u0021' || (uint)(c - '\u061D') < '\u1680' - '\u061D';

    /// <summary>The text without marks at its end; quick where it ends in a letter, which no mark is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> TrimMarksAtEnd(ReadOnlySpan<char> text, string marks) => text is [.., >= '\u0620' and <= '\u064A'] ? text : text.TrimEnd(marks);

    /// <summary>The text without marks at its start; quick where it begins with a letter, which no mark is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> TrimMarksAtStart(ReadOnlySpan<char> text, string marks) => text is [>= '\u0620' and <= '\u064A', ..] ? text : text.TrimStart(marks);

    // Neither Basic Latin nor from U+061D on to U+167F, where Arabic letters are.
    private static bool IsRareBlank(char c) =>
        c is '\u0085' or '\u00A0' or ArabicLetterMark or '\u1680' or (>= '\u2000' and <= ZeroWidthSpace) or LeftToRightMark or RightToLeftMark
            or '\u2028' or '\u2029' or '\u202F' or '\u205F' or WordJoiner or '\u3000' or ByteOrderMark;

    /// <summary>How many blank characters a text begins with.</summary>
    public static int BlankAtStart(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsBlank(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>How many blank characters a text ends with.</summary>
    public static int BlankAtEnd(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && IsBlank(text[text.Length - 1 - count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text without the blank characters at its ends; pairs of controls stay.</summary>
    public static ReadOnlySpan<char> TrimBlank(ReadOnlySpan<char> text)
    {
        text = text[BlankAtStart(text)..];
        return text[..^BlankAtEnd(text)];
    }

    // All openers before the first other character and all closers after the last one are weighed in one walk, so that a line of
    // nothing but controls costs no more than any other line.
    private static (int Start, int End, bool Changed) TrimControls(ReadOnlySpan<char> source, int start, int end)
    {
        int lead = start;
        while (lead < end && (IsOpener(source[lead]) || IsBlank(source[lead])))
        {
            lead++;
        }

        int tail = end;
        while (tail > lead && (IsCloser(source[tail - 1]) || IsBlank(source[tail - 1])))
        {
            tail--;
        }

        (int closedInside, int openInside) = Balance(source[lead..tail]);
        int openers = Count(source[start..lead], opener: true);
        int closers = Count(source[tail..end], opener: false);

        // Openers nearest to the text are the ones closed inside; closers nearest to the text close what was opened inside.
        int keepOpeners = Math.Min(openers, closedInside);
        int keepClosers = Math.Min(closers, openInside);
        int newStart = KeepLast(source, start, lead, keepOpeners);
        int newEnd = KeepFirst(source, tail, end, keepClosers);
        return (newStart, newEnd, newStart != start || newEnd != end);
    }

    /// <summary>How many closers inside lack an opener inside, and the other way round.</summary>
    private static (int ClosedInside, int OpenInside) Balance(ReadOnlySpan<char> text)
    {
        int closed = 0;
        int open = 0;
        foreach (char c in text)
        {
            if (IsOpener(c))
            {
                open++;
            }
            else if (IsCloser(c))
            {
                if (open > 0)
                {
                    open--;
                }
                else
                {
                    closed++;
                }
            }
        }

        return (closed, open);
    }

    private static int Count(ReadOnlySpan<char> text, bool opener)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += (opener ? IsOpener(c) : IsCloser(c)) ? 1 : 0;
        }

        return count;
    }

    private static int KeepLast(ReadOnlySpan<char> source, int start, int lead, int keep)
    {
        int at = lead;
        while (keep > 0)
        {
            keep -= IsOpener(source[--at]) ? 1 : 0;
        }

        return Math.Max(at, start);
    }

    private static int KeepFirst(ReadOnlySpan<char> source, int tail, int end, int keep)
    {
        int at = tail;
        while (keep > 0)
        {
            keep -= IsCloser(source[at++]) ? 1 : 0;
        }

        return Math.Min(at, end);
    }

    /// <summary>What opens an embedding or an isolate: LRE, RLE, LRO, RLO; LRI, RLI, FSI.</summary>
    public static bool IsOpener(char c) => c is (>= '\u202A' and <= '\u202E' and not PopDirectionalFormatting) or (>= '\u2066' and <= '\u2068');

    public static bool IsCloser(char c) => c is PopDirectionalFormatting or PopDirectionalIsolate;
}
