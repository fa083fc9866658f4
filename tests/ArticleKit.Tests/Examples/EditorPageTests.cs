using System.Text.Json;
using ArticleKit.Tests.Foreign;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>The page for editors in a real browser: pastes, reads, changes a template, adds a word, downloads.</summary>
[Collection(nameof(SharedService))]
public class EditorPageTests(SharedService shared)
{
    private const string Word = "تيغزاوين";

    private const string Text =
        "صحيفة المرسى الجديد\nالحسيني البقالي، تيغزاوين\nإقبال كبير على معرض الكتاب في يومه الأول\n" +
        "افتتح معرض الكتاب أبوابه صباح أمس بحضور عدد من الكتاب والناشرين، وتوافد عليه الزوار منذ الساعات الأولى.\n";

    private const string Template = "{outlet}\n{kicker}\n{headline}\n{body}";

    [Fact]
    public async Task An_editor_pastes_reads_corrects_and_downloads()
    {
        string folder = await NodeProgram.FolderAsync("playwright-core");
        Shared.Require(await ExternalProgram.ExistsAsync(Environment.GetEnvironmentVariable("ARTICLEKIT_CHROMIUM") ?? "/usr/bin/chromium"), "chromium is not here; install it (apt-get), or name it with ARTICLEKIT_CHROMIUM");
        string[] lines = await NodeProgram.LinesAsync(
            [Shared.InRepository("eng", "use-editor.mjs"), folder, shared.Service.Address.ToString()],
            [JsonSerializer.Serialize(new { text = Text, template = Template, word = Word })]);
        using JsonDocument json = JsonDocument.Parse(Assert.Single(lines));
        JsonElement seen = json.RootElement;

        // Neither word is in a list: beside a name of no known given name, a town behind a comma is a second author.
        Assert.Equal(["outlet: صحيفة المرسى الجديد", "byline: الحسيني البقالي، تيغزاوين", "author: الحسيني البقالي", "author: تيغزاوين", "headline: إقبال كبير على معرض الكتاب في يومه الأول"], Texts(seen, "pasted").Take(5));
        Assert.Contains("kicker: الحسيني البقالي، تيغزاوين", Texts(seen, "templated"));
        Assert.Equal(Texts(seen, "pasted"), Texts(seen, "untemplated"));
        Assert.Contains("place: تيغزاوين", Texts(seen, "worded"));
        Assert.Contains("@0", seen.GetProperty("wrong").GetString()!, StringComparison.Ordinal);
        Assert.Empty(Texts(seen, "violations"));
        Assert.Empty(Texts(seen, "errors"));
        Assert.False(seen.GetProperty("wide").GetBoolean());

        Dictionary<string, string> files = seen.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!);
        Assert.Equal(["json", "jsonld", "ninjs", "newsml-g2", "nitf", "atom", "jsonfeed", "markdown", "html"], files.Keys);
        Assert.All(files, file => Assert.Contains("إقبال كبير على معرض الكتاب", file.Value, StringComparison.Ordinal));
        Assert.StartsWith("article.json\n{\"outlet\":\"صحيفة المرسى الجديد\"", files["json"], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonElement seen, string name) => seen.GetProperty(name).EnumerateArray().Select(one => one.GetString()!);
}
