namespace ArticleSearch;

/// <summary>An index of articles, in whatever engine.</summary>
internal interface ISearchIndex : IDisposable
{
    /// <summary>Adds an article.</summary>
    void Add(SearchDocument document);

    /// <summary>The articles that have every word of the query, best first.</summary>
    IReadOnlyList<SearchHit> Find(SearchQuery query);
}
