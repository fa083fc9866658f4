using System.Collections.Immutable;

namespace ArticleKit.Tool.Parse;

/// <summary>An article and what was found beside it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Layout">In the unit asked for; <c>null</c> where it wasn't asked for.</param>
/// <param name="Diagnostics">In the unit asked for; default where they weren't asked for.</param>
/// <param name="Start">Where its text begins in the input, in the unit asked for.</param>
internal readonly record struct FoundArticle(Article Article, ArticleLayout? Layout, ImmutableArray<ArticleDiagnostic> Diagnostics, long Start = 0);
