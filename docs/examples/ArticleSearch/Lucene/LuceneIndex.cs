using System.Collections.Immutable;
using ArticleKit;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace ArticleSearch.Lucene;

/// <summary>Lucene: it holds folded words, each with its place in the original.</summary>
internal sealed class LuceneIndex : ISearchIndex
{
    private const string Body = "text";
    private const int MostHits = 100;

    private readonly FoldingAnalyzer _analyzer = new();
    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly List<SearchDocument> _documents = [];

    public LuceneIndex()
    {
        _writer = new IndexWriter(_directory, new IndexWriterConfig(FoldingAnalyzer.Version, _analyzer));
    }

    public void Add(SearchDocument document)
    {
        _writer.AddDocument([new StoredField("id", _documents.Count), new TextField(Body, document.Text, Field.Store.NO)]);
        _documents.Add(document);
    }

    public IReadOnlyList<SearchHit> Find(SearchQuery query)
    {
        HashSet<string> terms = [.. query.Words.SelectMany(word => WordsOf(word)).Select(static word => word.Term)];
        BooleanQuery all = [];
        foreach (string term in terms)
        {
            all.Add(new TermQuery(new Term(Body, term)), Occur.MUST);
        }

        using DirectoryReader reader = _writer.GetReader(applyAllDeletes: false);
        IndexSearcher searcher = new(reader);
        List<SearchHit> hits = [];
        foreach (ScoreDoc found in searcher.Search(all, MostHits).ScoreDocs)
        {
            SearchDocument document = _documents[searcher.Doc(found.Doc).GetField("id").GetInt32Value()!.Value];
            ImmutableArray<TextSpan> places = [.. WordsOf(document.Text).Where(word => terms.Contains(word.Term)).Select(static word => word.Place)];
            if (query.Confirm(document.Text, places) is { } words)
            {
                hits.Add(new SearchHit(document, words));
            }
        }

        return hits;
    }

    public void Dispose()
    {
        _writer.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    /// <summary>The words of a text as they are in the index, and where they stand.</summary>
    private List<(string Term, TextSpan Place)> WordsOf(string text)
    {
        List<(string Term, TextSpan Place)> words = [];
        using TokenStream stream = _analyzer.GetTokenStream(Body, text);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        IOffsetAttribute place = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            words.Add((term.ToString()!, TextSpan.FromBounds(place.StartOffset, place.EndOffset)));
        }

        stream.End();
        return words;
    }
}
