using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Collects what there is to say about a source, in the order of the source.</summary>
internal sealed class DiagnosticList
{
    private readonly List<ArticleDiagnostic> _found = [];

    public void Add(ArticleDiagnosticId id, TextSpan span) => _found.Add(new ArticleDiagnostic(id, span));

    /// <summary>Reports the first surrogate without its partner; one report an article, however many there are.</summary>
    public void AddUnpairedSurrogates(ReadOnlySpan<char> source)
    {
        int at = 0;
        while (true)
        {
            int next = source[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return;
            }

            at += next;
            if (!char.IsHighSurrogate(source[at]) || at + 1 == source.Length || !char.IsLowSurrogate(source[at + 1]))
            {
                Add(ArticleDiagnosticId.UnpairedSurrogate, new TextSpan(at, 1));
                return;
            }

            at += 2;
        }
    }

    public void AddAbout(Article? article, PartList parts, int sourceLength)
    {
        if (article is null)
        {
            return;
        }

        foreach (TextSpan span in parts.Others(OtherPartKind.Unresolved))
        {
            Add(ArticleDiagnosticId.UnresolvedText, span);
        }

        if (article.Headline is null)
        {
            Add(ArticleDiagnosticId.MissingHeadline, default);
        }

        if (article.Paragraphs.IsEmpty)
        {
            Add(ArticleDiagnosticId.EmptyBody, new TextSpan(sourceLength, 0));
        }
    }

    public ImmutableArray<ArticleDiagnostic> ToImmutable() => [.. _found.OrderBy(d => d.Span.Start).ThenBy(d => d.Id)];
}
