using System.Collections.Immutable;

namespace ArticleKit.Serialization.Printed;

/// <summary>A byline or a dateline as a format shows it: its text, and where the values of fields stand in it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMade">Whether it is made from the fields; otherwise it is the raw line of the article.</param>
/// <param name="Marks">The values in it, disjoint and in order.</param>
internal sealed record PrintedLine(string Text, bool IsMade, ImmutableArray<PrintedMark> Marks);

/// <summary>A value of a field in a line.</summary>
/// <param name="Kind">Which field.</param>
/// <param name="Index">Which value of it, from 0.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct PrintedMark(ArticlePartKind Kind, int Index, TextSpan Span);
