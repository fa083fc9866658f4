using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Parsing;

/// <summary>Moves offsets from one unit to another: one walk over the source, whatever the number of offsets.</summary>
internal static class UnitConversion
{
    public static ArticleLayout Convert(ArticleLayout layout, TextUnit unit, ReadOnlySpan<char> source)
    {
        int[] from = Boundaries(layout);
        return Rebuild(layout, unit, from, Map(from, layout.Unit, unit, source));
    }

    public static ArticleLayout Convert(ArticleLayout layout, TextUnit unit, ReadOnlySpan<byte> source)
    {
        int[] from = Boundaries(layout);
        return Rebuild(layout, unit, from, Map(from, layout.Unit, unit, source));
    }

    public static ImmutableArray<ArticleDiagnostic> Convert(ImmutableArray<ArticleDiagnostic> diagnostics, TextUnit from, TextUnit to, ReadOnlySpan<byte> source)
    {
        int[] offsets = [.. diagnostics.SelectMany(d => new[] { d.Span.Start, d.Span.End }).Distinct().Order()];
        int[] moved = Map(offsets, from, to, source, exactEnd: false);
        return [.. diagnostics.Select(d => d with { Span = Move(d.Span, offsets, moved) })];
    }

    private static int[] Boundaries(ArticleLayout layout) =>
        [.. layout.AllParts().SelectMany(part => new[] { part.Span.Start, part.Span.End }).Append(layout.Length).Distinct().Order()];

    private static ArticleLayout Rebuild(ArticleLayout layout, TextUnit unit, int[] from, int[] to)
    {
        return new ArticleLayout(unit, to[^1], Move(layout.Parts));

        // The tree of a layout is three levels deep at most: the recursion follows the code, not the input.
        ImmutableArray<ArticlePart> Move(ImmutableArray<ArticlePart> parts) =>
            [.. parts.Select(part => new ArticlePart(part.Kind, UnitConversion.Move(part.Span, from, to), part.Index, part.Other, Move(part.Children)))];
    }

    private static TextSpan Move(TextSpan span, int[] from, int[] to) =>
        TextSpan.FromBounds(to[Array.BinarySearch(from, span.Start)], to[Array.BinarySearch(from, span.End)]);

    private static int[] Map(int[] offsets, TextUnit from, TextUnit to, ReadOnlySpan<char> source)
    {
        int[] moved = new int[offsets.Length];
        int next = 0;
        int here = 0;
        int there = 0;
        while (true)
        {
            while (next < offsets.Length && offsets[next] <= here)
            {
                moved[next++] = there;
            }

            if (source.IsEmpty)
            {
                break;
            }

            // A lone surrogate decodes as U+FFFD and takes one code unit.
            Rune.DecodeFromUtf16(source, out Rune rune, out int consumed);
            here += Width(rune, consumed, from);
            there += Width(rune, consumed, to);
            source = source[consumed..];
        }

        ThrowUnlessWhole(next, offsets, here);
        return moved;

        static int Width(Rune rune, int consumed, TextUnit unit) => unit switch
        {
            TextUnit.Utf16 => consumed,
            TextUnit.Utf8 => rune.Utf8SequenceLength,
            _ => 1,
        };
    }

    private static int[] Map(int[] offsets, TextUnit from, TextUnit to, ReadOnlySpan<byte> source, bool exactEnd = true)
    {
        int[] moved = new int[offsets.Length];
        int next = 0;
        int here = 0;
        int there = 0;
        while (true)
        {
            while (next < offsets.Length && offsets[next] <= here)
            {
                moved[next++] = there;
            }

            if (source.IsEmpty || (!exactEnd && next == offsets.Length))
            {
                break;
            }

            // A malformed sequence decodes as U+FFFD and takes as many bytes as Encoding.UTF8 replaces at once.
            Rune.DecodeFromUtf8(source, out Rune rune, out int consumed);
            here += Width(rune, consumed, from);
            there += Width(rune, consumed, to);
            source = source[consumed..];
        }

        if (exactEnd)
        {
            ThrowUnlessWhole(next, offsets, here);
        }

        return moved;

        static int Width(Rune rune, int consumed, TextUnit unit) => unit switch
        {
            TextUnit.Utf16 => rune.Utf16SequenceLength,
            TextUnit.Utf8 => consumed,
            _ => 1,
        };
    }

    private static void ThrowUnlessWhole(int mapped, int[] offsets, int length)
    {
        if (mapped != offsets.Length || offsets[^1] != length)
        {
            throw new ArgumentException("The source is not as long as the one this layout was made from.");
        }
    }
}
