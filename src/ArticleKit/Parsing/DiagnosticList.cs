using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Collects what there is to say about a source, in the order of the source.</summary>
internal sealed class DiagnosticList
{
    private readonly List<ArticleDiagnostic> _found = [];

    public int Count => _found.Count;

    public void Clear() => _found.Clear();

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

    /// <summary>Reports what an article lacks, and what in it was understood by nobody.</summary>
    public void AddAbout(ArticleFields fields, PartList parts, int sourceLength)
    {
        foreach (PartEntry part in parts.Entries)
        {
            if (part.Other == OtherPartKind.Unresolved)
            {
                Add(ArticleDiagnosticId.UnresolvedText, part.Span);
            }
        }

        if (fields[ArticlePartKind.Headline] is null)
        {
            Add(ArticleDiagnosticId.MissingHeadline, default);
        }

        if (fields.List(ArticlePartKind.Paragraph).IsEmpty)
        {
            Add(ArticleDiagnosticId.EmptyBody, new TextSpan(sourceLength, 0));
        }
    }

    public ImmutableArray<ArticleDiagnostic> ToImmutable() =>
        _found.Count == 0 ? [] : [.. _found.OrderBy(found => found.Span.Start).ThenBy(found => found.Id)];
}
