using ArticleKit.Text.Folding;

namespace ArticleKit.Text;

/// <summary>A normalized text, and the way back to the text it came from.</summary>
/// <remarks>Immutable and thread-safe. Offsets count UTF-16 units; <see cref="GetMap"/> has them in other units.</remarks>
public sealed class NormalizedText
{
    internal NormalizedText(string source, string text, OffsetMap map)
    {
        Source = source;
        Text = text;
        Offsets = map;
    }

    /// <summary>The text as it was.</summary>
    public string Source { get; }

    /// <summary>The normalized text; <see cref="Source"/> itself where nothing changed.</summary>
    public string Text { get; }

    internal OffsetMap Offsets { get; }

    /// <summary>Where a span of <see cref="Text"/>, such as a hit, stands in <see cref="Source"/>.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <param name="trailingMarks">Whether marks that were removed after the last character belong to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text, or <paramref name="trailingMarks"/> is no such.</exception>
    public TextSpan ToSource(TextSpan span, TrailingMarks trailingMarks = TrailingMarks.Include)
    {
        if (!Enum.IsDefined(trailingMarks))
        {
            throw new ArgumentOutOfRangeException(nameof(trailingMarks), trailingMarks, "There is nothing else to do with trailing marks.");
        }

        TextSpan source = Offsets.ToSource(span);
        if (trailingMarks == TrailingMarks.Exclude || span.IsEmpty)
        {
            return source;
        }

        // A span may end inside of what a ligature became; the marks stand after the whole of it.
        int limit = Offsets.ToSource(Offsets.FromSource(source).End);
        return TextSpan.FromBounds(source.Start, MarkExtent.EndOf(Source, source.End, limit));
    }

    /// <summary>The normalized form of a span of <see cref="Source"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the source.</exception>
    public TextSpan FromSource(TextSpan span) => Offsets.FromSource(span);

    /// <summary>The map, both sides in one unit. In another unit than UTF-16 it is made at each call, in linear time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no unit.</exception>
    public OffsetMap GetMap(TextUnit unit = TextUnit.Utf16) => unit switch
    {
        TextUnit.Utf16 => Offsets,
        TextUnit.Utf8 or TextUnit.CodePoint => new OffsetMap(unit, MapUnits.Convert(Source, Text, Offsets.Borders, unit)),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };
}
