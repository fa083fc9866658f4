using System.Collections.Immutable;
using ArticleKit;
using ArticleKit.Text;
using Microsoft.Data.Sqlite;

namespace ArticleSearch.Sqlite;

/// <summary>SQLite's full-text table: it holds the folded text, and the offset map leads from a hit in it back to the original.</summary>
/// <remarks>Folded text needs nothing of the tokenizer: it only cuts at what is neither letter nor digit.</remarks>
internal sealed class SqliteIndex : ISearchIndex
{
    // Stand around a hit in what the engine gives back; in an article they are blanks.
    private const char Open = '\u0002';
    private const char Close = '\u0003';

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly List<SearchDocument> _documents = [];

    public SqliteIndex()
    {
        _connection.Open();
        using SqliteCommand create = _connection.CreateCommand();
        create.CommandText = "create virtual table articles using fts5(folded, tokenize = \"unicode61 remove_diacritics 0\")";
        create.ExecuteNonQuery();
    }

    public void Add(SearchDocument document)
    {
        using SqliteCommand insert = _connection.CreateCommand();
        insert.CommandText = "insert into articles (rowid, folded) values ($id, $folded)";
        insert.Parameters.AddWithValue("$id", _documents.Count);
        insert.Parameters.AddWithValue("$folded", WithoutControls(ArabicNormalizer.Search.Normalize(document.Text)));
        insert.ExecuteNonQuery();
        _documents.Add(document);
    }

    public IReadOnlyList<SearchHit> Find(SearchQuery query)
    {
        using SqliteCommand select = _connection.CreateCommand();
        select.CommandText = "select rowid, highlight(articles, 0, $open, $close) from articles where articles match $query order by rank";
        select.Parameters.AddWithValue("$open", Open.ToString());
        select.Parameters.AddWithValue("$close", Close.ToString());

        // Each word in quotes: none is an operator.
        select.Parameters.AddWithValue("$query", string.Join(" AND ", query.Words.Select(static word => $"\"{ArabicNormalizer.Search.Normalize(word)}\"")));
        List<SearchHit> hits = [];
        using SqliteDataReader rows = select.ExecuteReader();
        while (rows.Read())
        {
            SearchDocument document = _documents[rows.GetInt32(0)];
            if (query.Confirm(document.Text, Originals(document.Text, rows.GetString(1))) is { } words)
            {
                hits.Add(new SearchHit(document, words));
            }
        }

        return hits;
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The places in the original that the marks in the folded text stand around.</summary>
    private static ImmutableArray<TextSpan> Originals(string text, string marked)
    {
        NormalizedText folded = ArabicNormalizer.Search.NormalizeWithMap(text);
        ImmutableArray<TextSpan>.Builder found = ImmutableArray.CreateBuilder<TextSpan>();
        int at = 0;
        int start = 0;
        foreach (char c in marked)
        {
            if (c == Open)
            {
                start = at;
            }
            else if (c == Close)
            {
                found.Add(folded.ToSource(TextSpan.FromBounds(start, at)));
            }
            else
            {
                at++;
            }
        }

        return found.ToImmutable();
    }

    private static string WithoutControls(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = from[i] is < ' ' and not '\n' ? ' ' : from[i];
        }
    });
}
