using ArticleSearch.Lucene;
using ArticleSearch.Sqlite;

namespace ArticleSearch;

/// <summary>Runs queries.tsv: what is typed, the article that has to be found, the words that have to be marked in it, and who asked for that.</summary>
internal static class QueryTable
{
    /// <returns>0, or 1 where something was not found or something else was marked.</returns>
    public static int Run(SearchDocument[] documents, TextWriter output)
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "queries.tsv"))
                .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')),
        ];
        using SqliteIndex sqlite = new();
        using LuceneIndex lucene = new();
        Array.ForEach(documents, sqlite.Add);
        Array.ForEach(documents, lucene.Add);
        int found = 0;
        foreach (string[] row in rows)
        {
            (bool bySqlite, bool byLucene) = (Finds(sqlite, row, output), Finds(lucene, row, output));
            found += (bySqlite ? 1 : 0) + (byLucene ? 1 : 0);
            output.WriteLine($"{(bySqlite && byLucene ? "found " : "missed")} {row[0]} \u2192 {row[2]} ({row[3]})");
        }

        output.WriteLine($"{found} of {2 * rows.Length} found and marked to the word: {rows.Length} queries, by SQLite and by Lucene");
        return found == 2 * rows.Length ? 0 : 1;
    }

    private static bool Finds(ISearchIndex index, string[] row, TextWriter output)
    {
        string[] expected = row[2].Length == 0 ? [] : row[2].Split('|');
        SearchHit? hit = SearchQuery.TryParse(row[0], out SearchQuery? query, out _)
            ? index.Find(query).FirstOrDefault(one => one.Document.Name == row[1])
            : null;
        string[] marked = [.. (hit?.Words ?? []).Select(word => word.Slice(hit!.Document.Text).ToString())];
        if (marked.SequenceEqual(expected))
        {
            return true;
        }

        output.WriteLine($"  {index.GetType().Name}: {(hit is null ? "not found" : string.Join('|', marked))}");
        return false;
    }
}
