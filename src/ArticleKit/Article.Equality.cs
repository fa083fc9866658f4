using System.Collections.Immutable;

namespace ArticleKit;

public sealed partial record Article
{
    /// <summary>Compares contents, ordinally, lists element by element.</summary>
    /// <remarks>A language or direction left to the text equals the same value given.</remarks>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Headline == other.Headline
            && Outlet == other.Outlet
            && Byline == other.Byline
            && Same(Authors, other.Authors)
            && Place == other.Place
            && Same(Paragraphs, other.Paragraphs)
            && Section == other.Section
            && Same(Credits, other.Credits)
            && Dateline == other.Dateline
            && Same(Places, other.Places)
            && Agency == other.Agency
            && Same(Agencies, other.Agencies)
            && Date == other.Date
            && Status == other.Status
            && Kicker == other.Kicker
            && Deck == other.Deck
            && Same(Captions, other.Captions)
            && Same(Tags, other.Tags)
            && Language == other.Language
            && Direction == other.Direction);

    /// <summary>A hash consistent with <see cref="Equals(Article?)"/>; takes the headline, the outlet and the first paragraph.</summary>
    public override int GetHashCode() =>
        HashCode.Combine(Headline, Outlet, Place, Authors.Length, Paragraphs.Length, Paragraphs.Length > 0 ? Paragraphs[0] : null);

    /// <summary>The headline and the sizes, for a debugger or a log line of the caller's own.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Article {{ Headline = {Headline}, Authors = {Authors.Length}, Paragraphs = {Paragraphs.Length} }}");

    private static bool Same<T>(ImmutableArray<T> left, ImmutableArray<T> right)
        where T : class => left == right || left.AsSpan().SequenceEqual(right.AsSpan());
}
