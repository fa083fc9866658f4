using System.Collections.Immutable;
using ArticleKit;

namespace ArticleSearch;

/// <summary>An article that was found, and where.</summary>
/// <param name="Document">The article.</param>
/// <param name="Words">The words that were found, in the document's original text, in order: whole words, with their marks.</param>
internal sealed record SearchHit(SearchDocument Document, ImmutableArray<TextSpan> Words);
