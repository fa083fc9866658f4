using System.CommandLine;
using System.Text;
using ArticleSearch;
using ArticleSearch.Lucene;
using ArticleSearch.Sqlite;

Argument<string?> query = new("query") { Arity = ArgumentArity.ZeroOrOne, Description = "What to look for, however it is typed; \"in quotes\" as it is typed. Without it: the table of queries, by both engines." };
Option<string> engine = new("--engine") { Description = "sqlite or lucene.", DefaultValueFactory = static _ => "sqlite" };
engine.AcceptOnlyFromAmong("sqlite", "lucene");
Option<DirectoryInfo> folder = new("--articles") { Description = "A folder of texts, one article a file.", DefaultValueFactory = static _ => new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "articles")) };
folder.AcceptExistingOnly();

RootCommand command = new("Searches Arabic articles whatever the spelling, and marks what was found in the original.") { query, engine, folder };
command.SetAction(arguments =>
{
    Console.OutputEncoding = Encoding.UTF8;
    SearchDocument[] documents = [.. SearchDocument.ReadAll(arguments.GetValue(folder)!)];
    if (arguments.GetValue(query) is not { } typed)
    {
        return QueryTable.Run(documents, Console.Out);
    }

    if (!SearchQuery.TryParse(typed, out SearchQuery? parsed, out string? problem))
    {
        Console.Error.WriteLine(problem);
        return 64;
    }

    using ISearchIndex index = arguments.GetValue(engine) == "lucene" ? new LuceneIndex() : new SqliteIndex();
    Array.ForEach(documents, index.Add);
    foreach (SearchHit hit in index.Find(parsed))
    {
        Console.WriteLine(Excerpt.Of(hit, Console.IsOutputRedirected));
    }

    return 0;
});
return command.Parse(args).Invoke();
