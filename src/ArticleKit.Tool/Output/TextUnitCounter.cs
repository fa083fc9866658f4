using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Tool.Output;

/// <summary>Counts the places of diagnostics in another unit, in one pass over the source.</summary>
/// <remarks>By the rule of the layout: a malformed sequence or a lone surrogate counts as one U+FFFD in UTF-16 and code points.</remarks>
internal static class TextUnitCounter
{
    /// <param name="diagnostics">Their spans count bytes of <paramref name="source"/>.</param>
    /// <param name="source">The bytes that were read.</param>
    /// <param name="unit">The unit wanted.</param>
    public static ImmutableArray<ArticleDiagnostic> Convert(ImmutableArray<ArticleDiagnostic> diagnostics, ReadOnlySpan<byte> source, TextUnit unit)
    {
        if (unit == TextUnit.Utf8 || diagnostics.IsEmpty)
        {
            return diagnostics;
        }

        int[] offsets = Offsets(diagnostics);
        int[] counts = new int[offsets.Length];
        int at = 0;
        int count = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            while (at < offsets[i] && at < source.Length)
            {
                Rune.DecodeFromUtf8(source[at..], out Rune rune, out int length);
                at += length;
                count += unit == TextUnit.Utf16 ? rune.Utf16SequenceLength : 1;
            }

            counts[i] = count;
        }

        return Replace(diagnostics, offsets, counts);
    }

    /// <param name="diagnostics">Their spans count UTF-16 code units of <paramref name="source"/>.</param>
    /// <param name="source">The text that was read.</param>
    /// <param name="unit">The unit wanted.</param>
    public static ImmutableArray<ArticleDiagnostic> Convert(ImmutableArray<ArticleDiagnostic> diagnostics, ReadOnlySpan<char> source, TextUnit unit)
    {
        if (unit == TextUnit.Utf16 || diagnostics.IsEmpty)
        {
            return diagnostics;
        }

        int[] offsets = Offsets(diagnostics);
        int[] counts = new int[offsets.Length];
        int at = 0;
        int count = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            while (at < offsets[i] && at < source.Length)
            {
                Rune.DecodeFromUtf16(source[at..], out Rune rune, out int length);
                at += length;
                count += unit == TextUnit.Utf8 ? rune.Utf8SequenceLength : 1;
            }

            counts[i] = count;
        }

        return Replace(diagnostics, offsets, counts);
    }

    private static int[] Offsets(ImmutableArray<ArticleDiagnostic> diagnostics) =>
        [.. diagnostics.SelectMany(diagnostic => new[] { diagnostic.Span.Start, diagnostic.Span.End }).Distinct().Order()];

    private static ImmutableArray<ArticleDiagnostic> Replace(ImmutableArray<ArticleDiagnostic> diagnostics, int[] offsets, int[] counts) =>
        [.. diagnostics.Select(diagnostic => diagnostic with
        {
            Span = TextSpan.FromBounds(
                counts[Array.BinarySearch(offsets, diagnostic.Span.Start)],
                counts[Array.BinarySearch(offsets, diagnostic.Span.End)]),
        })];
}
