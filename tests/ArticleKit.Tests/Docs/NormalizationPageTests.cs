using System.Globalization;
using ArticleKit.Tests.Support;
using ArticleKit.Tests.Text;
using ArticleKit.Text;
using ArticleKit.Text.Folding;

namespace ArticleKit.Tests.Docs;

/// <summary>The tables of docs/normalization.md against the code.</summary>
public class NormalizationPageTests
{
    private static readonly MarkdownPage Page = new("docs/normalization.md");

    private static readonly string[][] FoldRows = Page.Table("| fold | text | becomes | loses | note |");

    private static string[] PresetNames => [.. ArabicNormalizer.Presets.Select(preset => preset.Name)];

    [Fact]
    public void Every_fold_does_what_its_rows_say()
    {
        Assert.Equal(Folds.All.Order(), FoldRows.Select(row => FoldOf(row[0])).Distinct().Order());
        foreach (string[] row in FoldRows)
        {
            ArabicNormalizer fold = new(FoldOf(row[0]));
            Normalizes(fold, row[1], row[2]);
            Assert.True(row[0].EndsWith(" *", StringComparison.Ordinal) == fold.Table.IsContextual, $"{row[0]} looks at the word: {fold.Table.IsContextual}");
        }

        Assert.All(
            FoldRows.GroupBy(row => FoldOf(row[0])),
            rows => Assert.Contains(rows, row => MarkdownPage.Text(row[1]) != MarkdownPage.Text(row[2])));
    }

    [Fact]
    public void What_a_fold_loses_is_what_its_comment_says()
    {
        string[] source = System.IO.File.ReadAllLines(Shared.InRepository("src", "ArticleKit", "Text", "ArabicFolds.cs"));
        foreach (string[] row in FoldRows)
        {
            int member = Array.FindIndex(source, line => line.Trim().StartsWith($"{row[0].Trim('`', ' ', '*')} = 1L", StringComparison.Ordinal));
            string comment = string.Concat(source.Take(member).Reverse().TakeWhile(line => line.Trim().StartsWith("///", StringComparison.Ordinal)).Reverse());
            Assert.True(comment.Contains("Lossless", StringComparison.Ordinal) != comment.Contains("Lossy", StringComparison.Ordinal), $"{row[0]}: {comment}");
            string says = comment.Contains("Lossless in value", StringComparison.Ordinal) ? "lossless in value" : comment.Contains("Lossless", StringComparison.Ordinal) ? "lossless" : "lossy";
            Assert.True(says == row[3], $"{row[0]} is {says}, not {row[3]}");
        }
    }

    [Fact]
    public void The_limits_are_those_of_the_code()
    {
        Assert.Contains(Page.Lines, line => line.Contains($" {WordScanner.MaxCodePoints} code points", StringComparison.Ordinal));
        Assert.Contains(Page.Lines, line => line.Contains($" {LongPiece.Limit} code points", StringComparison.Ordinal));
        Assert.Contains(new MarkdownPage("README.md").Lines, line => line.Contains($"| {Folds.All.Count} folds, ten presets;", StringComparison.Ordinal));
        Assert.Equal(10, ArabicNormalizer.Presets.Length);
    }

    [Fact]
    public void Every_preset_is_for_something() =>
        Assert.Equal(PresetNames.Order(), Page.Table("| for | take | because |").Select(row => row[1].Trim('`')).Order());

    [Fact]
    public void Ours_make_equal_what_the_page_says()
    {
        string[][] rows = Page.Table("| a text | and another | Canonical | Display | Search | Aggressive |");
        Assert.NotEmpty(rows);
        foreach (string[] row in rows)
        {
            IEnumerable<string> equal = ArabicNormalizer.Presets.Take(4)
                .Select(preset => preset.Normalize(MarkdownPage.Text(row[0])) == preset.Normalize(MarkdownPage.Text(row[1])) ? "=" : "≠");
            Assert.Equal(Row(row), Row([row[0], row[1], .. equal]));
        }
    }

    [Fact]
    public void Presets_include_the_folds_that_the_page_says()
    {
        string[][] rows = Page.Table($"| fold | {string.Join(" | ", PresetNames)} |");
        Assert.Equal(Folds.All, rows.Select(row => FoldOf(row[0])));
        Assert.All(rows, row => Assert.Equal(Row([row[0], .. ArabicNormalizer.Presets.Select(preset => CoverageOf(FoldOf(row[0])).Of(preset))]), Row(row)));

        // Each part is explained.
        string[][] parts = Page.Table("| part of the fold | preset | which |");
        Assert.Equal(
            rows.SelectMany(row => PresetNames.Where((_, i) => row[i + 1] == "part").Select(preset => $"{row[0]} {preset}")).Order(),
            parts.SelectMany(row => row[1].Split(", ").Select(preset => $"{row[0]} {preset.Trim('`')}")).Order());
        foreach (string[] row in parts.Where(row => row[2].StartsWith("only U", StringComparison.Ordinal) || row[2].StartsWith("all but U", StringComparison.Ordinal)))
        {
            FoldCoverage coverage = CoverageOf(FoldOf(row[0]));
            Assert.All(row[1].Split(", "), name => Assert.Equal(
                row[2],
                row[2][0] == 'o' ? $"only {FoldCoverage.Ranges(coverage.IncludedBy(Preset(name)))}" : $"all but {FoldCoverage.Ranges(coverage.LeftBy(Preset(name)))}"));
        }
    }

    [Fact]
    public void Presets_need_the_memory_that_the_page_says() => Assert.Equal(
        ArabicNormalizer.Presets.Select(preset => string.Create(
            CultureInfo.InvariantCulture, $"`{preset}` | {(preset.CanNormalizeInPlace ? "yes" : "–")} | {preset.GetMaxLength(1)} | {preset.GetMaxUtf8Length(1)}")),
        Page.Table("| preset | in place | UTF-16 units from one, at most | bytes from one byte of UTF-8, at most |").Select(Row));

    [Fact]
    public void Compatible_presets_keep_the_bugs_that_the_page_says()
    {
        string[][] rows = Page.Table("| preset | text | becomes | what is wrong |");
        Assert.Equal(PresetNames.Skip(4), rows.Select(row => row[0].Trim('`')).Distinct());
        Assert.Equal(PresetNames.Skip(4), Page.Table("| preset | is what this does | deviates |").Select(row => row[0].Trim('`')));
        Assert.All(rows, row => Normalizes(Preset(row[0]), row[1], row[2]));
    }

    [Fact]
    public void Our_folds_answer_the_tests_of_others_as_the_page_says()
    {
        string[][] rows = Page.Table("| other | text | there | our fold | here | why |");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Normalizes(new ArabicNormalizer(FoldOf(row[3])), row[1], row[4]));
        Assert.All(rows, row => Assert.NotEqual(MarkdownPage.Text(row[2]), MarkdownPage.Text(row[4])));
    }

    private static void Normalizes(ArabicNormalizer normalizer, string text, string expected) =>
        Escaped.Equal(MarkdownPage.Text(expected), normalizer.Normalize(MarkdownPage.Text(text)), $"{normalizer} of {text}");

    private static FoldCoverage CoverageOf(ArabicFolds fold) => new(fold, FoldRows.Where(row => FoldOf(row[0]) == fold).Select(row => MarkdownPage.Text(row[1])));

    private static ArabicFolds FoldOf(string cell) => Enum.Parse<ArabicFolds>(cell.Trim('`', ' ', '*'));

    private static ArabicNormalizer Preset(string cell) => ArabicNormalizer.Presets.Single(preset => preset.Name == cell.Trim('`'));

    private static string Row(string[] cells) => string.Join(" | ", cells);
}
