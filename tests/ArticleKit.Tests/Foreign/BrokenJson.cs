using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleKit.Tests.Foreign;

/// <summary>JSON that is nearly an article.</summary>
internal static class BrokenJson
{
    /// <summary>A valid value that has every property of the schema, in one line.</summary>
    public static string Full { get; } = JsonNode.Parse(
        """
        {"outlet":"o","section":"s","byline":"a//p","authors":[{"name":"a","role":"r","place":"p"}],"credits":[{"name":"c","role":"r"}],
        "dateline":"d","place":"p","places":["p","q"],"agency":"g","agencies":["g","h"],
        "date":{"text":"t","iso":"2016-06-07","hijri":"1437-09-02","calendar":"gregorian","time":"17:57:01","offset":"+01:00"},
        "status":"s","kicker":"k","headline":"h","deck":"d","captions":["c"],"paragraphs":["p","q"],"tags":["t"],"language":"ar","direction":"rtl",
        "layout":{"unit":"utf-16","parts":[{"part":"byline","start":0,"length":4,"children":[{"part":"author","index":0,"start":0,"length":1}]},
        {"part":"other","kind":"blank","start":4,"length":1}]},
        "diagnostics":[{"code":"AK0004","severity":"info","message":"m","start":0,"length":0}]}
        """)!.ToJsonString();

    /// <summary>Each breaks one rule that is more than a type.</summary>
    public static IReadOnlyList<string> OutOfRange { get; } =
    [
        "", "null", "1", "\"text\"", "[]", "[{}]", "{", "{\"headline\":\"h\",}", "{'headline':'h'}",
        """{"authors":[{}]}""", """{"authors":[{"role":"r"}]}""", """{"credits":[{"role":"r"}]}""", """{"authors":[{"name":"a"},{}]}""",
        """{"direction":"up"}""", """{"direction":"RTL"}""", """{"date":{"calendar":"julian"}}""",
        """{"date":{"iso":"2026-02-30"}}""", """{"date":{"iso":"2026-2-3"}}""", """{"date":{"iso":"2026-02-03T00:00:00Z"}}""", """{"date":{"iso":"26-02-03"}}""",
        """{"date":{"hijri":"1447-13-01"}}""", """{"date":{"hijri":"1447-01-31"}}""", """{"date":{"hijri":"1447/01/01"}}""",
        """{"date":{"time":"24:00"}}""", """{"date":{"time":"7:05"}}""", """{"date":{"time":"07:05:00.5"}}""", """{"date":{"time":"07:60"}}""",
        """{"date":{"offset":"+15:00"}}""", """{"date":{"offset":"Z"}}""", """{"date":{"offset":"0100"}}""", """{"date":{"offset":"+14:01"}}""",
        """{"layout":{}}""", """{"layout":{"unit":"utf-16"}}""", """{"layout":{"unit":"utf-32","parts":[]}}""",
        """{"layout":{"unit":"utf-8","parts":[{"part":"author","start":0}]}}""", """{"layout":{"unit":"utf-8","parts":[{"part":"authors","start":0,"length":1}]}}""",
        """{"layout":{"unit":"utf-8","parts":[{"part":"author","start":-1,"length":1}]}}""", """{"layout":{"unit":"utf-8","parts":[{"part":"author","start":0.5,"length":1}]}}""",
        """{"layout":{"unit":"utf-8","parts":[{"part":"author","start":0,"length":1,"index":-1}]}}""",
        """{"diagnostics":[{"code":"AK1","severity":"info","message":"m","start":0,"length":0}]}""",
        """{"diagnostics":[{"code":"AK0001","severity":"fatal","message":"m","start":0,"length":0}]}""",
        """{"diagnostics":[{"code":"AK0001","severity":"info","start":0,"length":0}]}""",
    ];

    /// <summary>The value over and over, each time with another of its parts replaced by values of all the other types.</summary>
    public static IEnumerable<string> OfAnotherType(string json)
    {
        List<string> paths = [];
        Collect(JsonNode.Parse(json)!, paths);
        foreach (string path in paths)
        {
            JsonValueKind kind = At(JsonNode.Parse(json)!, path).GetValueKind();
            foreach (string other in (string[])["null", "true", "0", "\"\"", "[]", "{}"])
            {
                JsonNode? replacement = JsonNode.Parse(other);
                if ((replacement?.GetValueKind() ?? JsonValueKind.Null) != kind)
                {
                    JsonNode copy = JsonNode.Parse(json)!;
                    At(copy, path).ReplaceWith(replacement);
                    yield return copy.ToJsonString();
                }
            }
        }
    }

    private static void Collect(JsonNode node, List<string> paths)
    {
        if (node.Parent is not null)
        {
            paths.Add(node.GetPath());
        }

        foreach (JsonNode? child in node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] })
        {
            Collect(child!, paths);
        }
    }

    /// <summary>Follows a path such as <c>$.authors[0].name</c>.</summary>
    private static JsonNode At(JsonNode node, string path)
    {
        foreach (string step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.').Skip(1))
        {
            node = (step[0] == '[' ? node[int.Parse(step[1..^1], CultureInfo.InvariantCulture)] : node[step])!;
        }

        return node;
    }
}
