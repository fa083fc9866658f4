using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonFindingsTests
{
    private static readonly ArticleLayout Layout = new(TextUnit.Utf16, 9,
    [
        new ArticlePart(ArticlePartKind.Other, new TextSpan(0, 1), null, OtherPartKind.Blank),
        new ArticlePart(ArticlePartKind.Byline, new TextSpan(1, 7), null, OtherPartKind.None,
        [
            new ArticlePart(ArticlePartKind.Author, new TextSpan(1, 2), 0),
            new ArticlePart(ArticlePartKind.Separator, new TextSpan(3, 2)),
        ]),
        new ArticlePart(ArticlePartKind.Paragraph, new TextSpan(8, 1), 3),
    ]);

    private static readonly ImmutableArray<ArticleDiagnostic> Diagnostics =
    [
        new ArticleDiagnostic(ArticleDiagnosticId.MissingHeadline, new TextSpan(2, 3)),
        new ArticleDiagnostic(ArticleDiagnosticId.InvalidUtf8, new TextSpan(4, 0)),
    ];

    private const string LayoutJson =
        """{"unit":"utf-16","parts":[{"part":"other","kind":"blank","start":0,"length":1},{"part":"byline","start":1,"length":7,"children":[{"part":"author","index":0,"start":1,"length":2},{"part":"separator","start":3,"length":2}]},{"part":"paragraph","index":3,"start":8,"length":1}]}""";

    [Theory]
    [InlineData(false, false, """{"headline":"h"}""")]
    [InlineData(true, false, """{"headline":"h","layout":#}""")]
    [InlineData(false, true, """{"headline":"h","diagnostics":@}""")]
    [InlineData(true, true, """{"headline":"h","layout":#,"diagnostics":@}""")]
    public void Layout_and_diagnostics_stand_after_the_article_s_properties_when_asked_for(bool layout, bool diagnostics, string expected)
    {
        string json = Written(new ArticleParseResult(new Article { Headline = "h", Direction = null }, Layout, Diagnostics), layout, diagnostics);
        Assert.Equal(Filled(expected), json);
        Assert.Equal("h", ArticleJson.Deserialize(json, new ArticleJsonOptions { RejectUnknownProperties = true }).Headline);
    }

    [Theory]
    [InlineData(false, false, """{"error":!}""")]
    [InlineData(true, false, """{"error":!,"layout":#}""")]
    [InlineData(false, true, """{"error":!,"diagnostics":@}""")]
    [InlineData(true, true, """{"error":!,"layout":#,"diagnostics":@}""")]
    public void What_is_no_article_has_an_error_in_place_of_properties(bool layout, bool diagnostics, string expected)
    {
        ArticleDiagnostic error = new(ArticleDiagnosticId.InputTooLong, new TextSpan(7, 1));
        ArticleParseResult result = new(null, Layout, Diagnostics.Add(error));
        string filled = Filled(expected)
            .Replace("!", $$"""{"code":"AK0005","message":{{Quoted(error.Message)}},"offset":7}""", StringComparison.Ordinal)
            .Replace("\"length\":0}]", $$"""
                "length":0},{"code":"AK0005","severity":"error","message":{{Quoted(error.Message)}},"start":7,"length":1}]
                """, StringComparison.Ordinal);
        Assert.Equal(filled, Written(result, layout, diagnostics));
    }

    [Fact]
    public void Diagnostics_asked_for_are_written_when_there_are_none()
    {
        ArticleParseResult result = new(new Article { Headline = "h" }, Layout, []);
        Assert.Equal("""{"headline":"h","diagnostics":[]}""", Written(result, layout: false, diagnostics: true));
    }

    [Theory]
    [InlineData(TextUnit.Utf16, "utf-16")]
    [InlineData(TextUnit.Utf8, "utf-8")]
    [InlineData(TextUnit.CodePoint, "code-point")]
    public void The_unit_is_named(TextUnit unit, string name)
    {
        Assert.Equal($$"""{"unit":"{{name}}","parts":[]}""", Value(writer => ArticleJson.WriteLayout(writer, new ArticleLayout(unit, 0, []))));
    }

    [Fact]
    public void Every_part_and_kind_has_the_name_that_its_member_declares()
    {
        foreach (ArticlePartKind kind in Enum.GetValues<ArticlePartKind>())
        {
            OtherPartKind[] kinds = kind == ArticlePartKind.Other ? Enum.GetValues<OtherPartKind>() : [OtherPartKind.None];
            foreach (OtherPartKind other in kinds)
            {
                ArticleLayout layout = new(TextUnit.Utf8, 0, [new ArticlePart(kind, default, null, other)]);
                string declared = other == OtherPartKind.None ? "" : $"""
                    "kind":"{DeclaredName.Of(other)}",
                    """;
                Assert.Equal(
                    $$"""{"unit":"utf-8","parts":[{"part":"{{DeclaredName.Of(kind)}}",{{declared}}"start":0,"length":0}]}""",
                    Value(writer => ArticleJson.WriteLayout(writer, layout)));
            }
        }
    }

    [Fact]
    public void Every_diagnostic_is_written_with_code_severity_and_message()
    {
        foreach (ArticleDiagnosticId id in Enum.GetValues<ArticleDiagnosticId>())
        {
            ArticleDiagnostic diagnostic = new(id, new TextSpan(1, 2));
            using JsonDocument document = JsonDocument.Parse(Value(writer => ArticleJson.WriteDiagnostics(writer, [diagnostic])));
            JsonElement written = document.RootElement[0];
            Assert.Equal(diagnostic.Code, written.GetProperty("code").GetString());
            Assert.Equal(diagnostic.Severity.ToString(), written.GetProperty("severity").GetString(), ignoreCase: true);
            Assert.Equal(diagnostic.Message, written.GetProperty("message").GetString());
        }
    }

    private static string Filled(string expected) => expected
        .Replace("#", LayoutJson, StringComparison.Ordinal)
        .Replace("@", $$"""
            [{"code":"AK0003","severity":"info","message":{{Quoted(Diagnostics[0].Message)}},"start":2,"length":3},{"code":"AK0006","severity":"warning","message":{{Quoted(Diagnostics[1].Message)}},"start":4,"length":0}]
            """, StringComparison.Ordinal);

    private static string Quoted(string text) => $"\"{ArticleJson.Encoder.Encode(text)}\"";

    private static string Written(ArticleParseResult result, bool layout, bool diagnostics)
    {
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, result, new ArticleJsonOptions { WithLayout = layout, WithDiagnostics = diagnostics });
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace(",\"direction\":\"ltr\"", "", StringComparison.Ordinal);
    }

    private static string Value(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = ArticleJson.Encoder }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
