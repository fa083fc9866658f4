using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Formats;

/// <summary>Payloads in every field of every JSON format: the same string comes out, and no node is added.</summary>
public class InjectionTests
{
    private const string Plain = "\u0646\u0635"; // ARABIC LETTER NOON, SAD

    private static readonly string[] Cores =
    [
        "</script><script>alert(1)</script>", "]]>", "\"", "'", "\\", "\\\"", "\",\"x\":\"", "\"}", "}]", "<!--", "-->", "<![CDATA[", "&amp;", "&lt;b&gt;", "<b>", "</p></div>",
        "<img src=x onerror=alert(1)>", "=1+1", "@SUM(A1)", "+1", "-1", "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF", "\uFFFE",
        "\u202E", "\u202B\u202D", "\u2067", "\u2066\u2068", "\u200F", "\u061C", "\u2069\u202C", "\r\n", "\uD83D\uDE00", "{{7*7}}", "${7*7}", "%0d%0a", "@type", "$ref", "__proto__",
    ];

    private static readonly (Func<Article, string, Article> Set, string Name)[] Fields =
    [
        ((a, v) => a with { Outlet = v }, "outlet"), ((a, v) => a with { Section = v }, "section"), ((a, v) => a with { Byline = v }, "byline"),
        ((a, v) => a with { Authors = [new Author { Name = v, Role = v, Place = v }] }, "authors"), ((a, v) => a with { Credits = [new Credit { Name = v, Role = v }] }, "credits"),
        ((a, v) => a with { Dateline = v }, "dateline"), ((a, v) => a with { Place = v }, "place"), ((a, v) => a with { Places = [v, v] }, "places"),
        ((a, v) => a with { Agency = v }, "agency"), ((a, v) => a with { Agencies = [v, v] }, "agencies"), ((a, v) => a with { Date = new ArticleDate { Text = v } }, "date"),
        ((a, v) => a with { Status = v }, "status"), ((a, v) => a with { Kicker = v }, "kicker"), ((a, v) => a with { Headline = v }, "headline"), ((a, v) => a with { Deck = v }, "deck"),
        ((a, v) => a with { Captions = [v, v] }, "captions"), ((a, v) => a with { Paragraphs = [v] }, "paragraphs"), ((a, v) => a with { Tags = [v, v] }, "tags"),
        ((a, v) => a with { Language = v }, "language"),
    ];

    public static TheoryData<string> Formats => ["jsonld", "ninjs 3.1", "ninjs 2.2", "ninjs 1.6", "jsonfeed"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_payload_adds_no_node_and_breaks_out_of_no_string(string format)
    {
        string[] payloads = [.. Cores.SelectMany(core => new[] { core, Plain + core, core + Plain, Plain + core + Plain, core + core })];
        Assert.True(payloads.Length >= 200);
        foreach ((Func<Article, string, Article> set, string name) in Fields)
        {
            // Direction and language are given, so that they don't depend on the payload.
            Article article = new() { Headline = Plain, Direction = TextDirection.RightToLeft, Language = "ar" };
            (int nodes, int tags, _) = Count(Written(format, set(article, Plain + Plain)));
            foreach (string payload in payloads)
            {
                string json = Written(format, set(article, payload));
                (int n, int t, bool _) = Count(json);

                // A blank paragraph isn't written; one that a text can't hold as it is stands in the feed's extension as well.
                bool isBlank = name == "paragraphs" && string.IsNullOrWhiteSpace(payload);
                bool isTwice = name == "paragraphs" && format == "jsonfeed" && Kept.Paragraphs([payload]) is var kept && !(kept is [var one] && one == payload);
                Assert.True(n == nodes || isBlank || isTwice, $"{format} {name} {payload}: {n} nodes, not {nodes}");
                Assert.True(t == tags || isBlank || name == "language", $"{format} {name} {payload}: {t} tags, not {tags}");
                Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\'' or < ' ' or '\u2028' or '\u2029' or '\u202E' or '\u200F' or '\uFEFF');
                if (name != "paragraphs" && (name is not ("byline" or "dateline") || format == "jsonfeed") && (name is not "status" || format != "jsonld") && (name != "date" || format != "jsonld"))
                {
                    Assert.True(Count(json, payload).Found, $"{format} {name} {payload}");
                }
            }
        }
    }

    // All values, all tags of HTML inside strings, and whether a string is the one looked for.
    private static (int Nodes, int Tags, bool Found) Count(string json, string? wanted = null)
    {
        Utf8JsonReader reader = new(System.Text.Encoding.UTF8.GetBytes(json));
        int nodes = 0;
        int tags = 0;
        bool found = false;
        while (reader.Read())
        {
            nodes++;
            if (reader.TokenType == JsonTokenType.String)
            {
                string text = reader.GetString()!;
                tags += text.StartsWith("<div lang", StringComparison.Ordinal) || text.StartsWith("<div dir", StringComparison.Ordinal) ? text.Count(c => c == '<') : 0;
                found |= text == wanted;
            }
        }

        return (nodes, tags, found);
    }

    private static string Written(string format, Article article) => format switch
    {
        "jsonld" => JsonLd.ToString(article),
        "jsonfeed" => JsonFeed.ToString([article], new JsonFeedOptions { Title = "t" }),
        _ => Ninjs.ToString(article, new NinjsOptions { Version = format[6..] }),
    };
}
