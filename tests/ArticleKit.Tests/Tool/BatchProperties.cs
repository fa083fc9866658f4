using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Kit = ArticleKit.Tool.Batch;

namespace ArticleKit.Tests.Tool;

public class BatchProperties
{
    [Law(MaxTest = 3000, Arbitrary = [typeof(RecordLines)])]
    public async Task The_other_properties_go_through_byte_for_byte(RecordLine[] records, byte[] chunks)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Join('\n', records.Select(record => record.Line)) + (records.Length == 0 ? "" : "\n"));
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => (int)chunk)]);
        ToolResult result = await ToolHost.RunAsync(["batch"], stream);
        Assert.Equal(records.Length, result.Lines.Length);
        for (int i = 0; i < records.Length; i++)
        {
            Assert.StartsWith(records[i].Kept, result.Lines[i], StringComparison.Ordinal);
            string[] names = [.. result.Json(i).EnumerateObject().Select(property => property.Name)];
            Assert.Equal(records[i].Names + 1, names.Length);
            Assert.Equal(records[i].IsArticle ? "article" : "error", names[^1]);
        }
    }

    [Law(MaxTest = 3000)]
    public async Task Any_bytes_give_a_line_of_json_for_each_line(byte[][] pieces, byte[] chunks)
    {
        byte[][] fragments = [.. pieces.Select((piece, i) => (i % 4) switch
        {
            0 => "{\"text\":\"a\\nb\","u8.ToArray(),
            1 => "\"\\u00"u8.ToArray(),
            2 => "}\n"u8.ToArray(),
            _ => piece,
        })];
        byte[] input = [.. fragments.SelectMany(fragment => fragment)];
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => (int)chunk)]);
        ToolResult result = await ToolHost.RunAsync(["batch"], stream);
        int lines = input.Count(b => b == '\n') + (input.Length > 0 && input[^1] != '\n' ? 1 : 0);
        Assert.Equal(lines, result.Lines.Length);
        Assert.All(result.Lines, (_, i) => Assert.Equal(JsonValueKind.Object, result.Json(i).ValueKind));
    }

    // With diagnostics the article is written from strings, without from the bytes of the line.
    [TextProperty]
    public async Task The_article_is_the_same_from_strings_and_from_bytes(string text)
    {
        string line = JsonSerializer.Serialize(new { text = text + "\n\u0641\u0642\u0631\u0629" }) + "\n";
        ToolResult bytes = await ToolHost.RunAsync(["batch"], line);
        ToolResult strings = await ToolHost.RunAsync(["batch", "--diagnostics"], line);
        Assert.Equal(bytes.Code, strings.Code);
        Assert.StartsWith(bytes.Lines[0].TrimEnd('}'), strings.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_become_the_same_text_in_both_encodings()
    {
        string[] raw =
        [
            "", "a", "\\n\\t\\r\\b\\f\\/\\\\\\\"", "\\u0627\u0644\\u0644", "\\ud83d\\ude00x", "\\ud83d", "\\ude00\\ud83d", "\\ud83d\\u0041", "\\ud83d\\\\", "\\u0000\\uffff", "x\\ud83d\\n",
        ];
        foreach (byte[] escaped in raw.Select(Encoding.UTF8.GetBytes))
        {
            string text = Kit.JsonText.Unescape(escaped);
            byte[] utf8 = new byte[escaped.Length];
            bool hasLone = Encoding.UTF8.GetBytes(text).AsSpan().IndexOf("\uFFFD"u8) >= 0;
            Assert.Equal(!hasLone, Kit.JsonText.TryUnescape(escaped, utf8, out int length));
            if (!hasLone)
            {
                Assert.Equal(text, Encoding.UTF8.GetString(utf8, 0, length));
            }
        }
    }

    /// <summary>A line, what its record has to begin with, and how many properties stay.</summary>
    public sealed record RecordLine(string Line, string Kept, int Names, bool IsArticle);

    public static class RecordLines
    {
        private static readonly string[] Blanks = ["", "", " ", "\t", " \r "];
        private static readonly string[] Values =
        [
            "1", "-0.0E+5", "true", "null", "\"\"", "\"é\\u00e9\\/\"", "\"😀\\ud83d\\ude00\"", "\"\\ud800\"", "\"\u0085x\u2028\u2029\"", "\"<&'>\u202E\u007F\"",
            "{\"text\": \"x\", \"article\":[ ]}", "[ 1 , {} ]", "{}", "\"}{,:\\\"\"",
        ];

        public static Arbitrary<RecordLine> Record() => Arb.From(
            from count in Gen.Choose(0, 6)
            from others in Gen.ArrayOf(Other(), count)
            from at in Gen.Choose(0, count)
            from text in Gen.Elements("\"عنوان أول هنا\\nفقرة.\"", "\"x\"", "\"\"", "7", "\"\\ud800 \\u0627\"")
            from blank in Gen.Elements(Blanks)
            from replaced in Gen.Elements("", "\"article\":1", "\"error\" : {}")
            select Make(others, at, $"{blank}\"text\":{blank}{text}", text is not ("\"\"" or "7"), replaced));

        private static Gen<string> Other() =>
            from value in Gen.Elements(Values)
            from name in Gen.Elements("", "é", "\\u0061", "a b", "\u2028", "\\\"", "متن")
            from a in Gen.Elements(Blanks)
            from b in Gen.Elements(Blanks)
            from c in Gen.Elements(Blanks)
            from d in Gen.Elements(Blanks)
            select $"{a}\"{name}#\"{b}:{c}{value}{d}";

        private static RecordLine Make(string[] others, int at, string text, bool isArticle, string replaced)
        {
            // The number makes each name its own.
            List<string> all = [.. others.Select((other, i) => other.Replace("#", $"{i}", StringComparison.Ordinal))];
            List<string> kept = [.. all];
            all.Insert(at, text);
            if (!isArticle)
            {
                kept.Insert(at, text);
            }

            if (replaced.Length > 0)
            {
                all.Insert(all.Count / 2, replaced);
            }

            string start = "{" + string.Concat(kept.Select(property => property + ",")) + (isArticle ? "\"article\":{" : "\"error\":{");
            string escaped = start.Replace("\u0085", "\\u0085", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal)
                .Replace("\u2029", "\\u2029", StringComparison.Ordinal);
            return new RecordLine("{" + string.Join(',', all) + "}", escaped, kept.Count, isArticle);
        }
    }
}
