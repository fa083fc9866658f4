using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>The laws on words and white space that are longer than a piece, with few places or none where no fold looks across.</summary>
public class LongRunLaws
{
    [Law(MaxTest = 20_000, QuietOnSuccess = true, Arbitrary = [typeof(LongRuns)])]
    public void Each_preset_is_idempotent(LongRunText runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            string once = preset.Normalize(runs.Text);
            Assert.True(once == preset.Normalize(once), $"{preset}: {runs}");
        }
    }

    [Law(MaxTest = 5_000, QuietOnSuccess = true, Arbitrary = [typeof(LongRuns), typeof(FoldSets)])]
    public void Folds_combined_freely_are_idempotent_and_the_same_in_blocks_of_UTF_8(LongRunText runs, ArabicFolds folds)
    {
        ArgumentNullException.ThrowIfNull(runs);
        ArabicNormalizer normalizer = new(folds);
        string wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(runs.Text));
        string once = normalizer.Normalize(wellFormed);
        Assert.True(once == normalizer.Normalize(once), $"{normalizer}: {runs}");
        Escaped.Equal(once, InBlocks(normalizer, Encoding.UTF8.GetBytes(wellFormed)), normalizer.Name);
    }

    // Found by the properties above, when pieces were cut as far from their beginning as they went.
    [Theory]
    [InlineData("Aggressive", "\uFDF2", "\u0644", 243, "\u0647\u0647\uFDF2\u0644\uFDF2")]
    [InlineData("Display", "\u0020\u064E\u000A", "\u064E\u0020", 130, "\u200E\u0020")]
    [InlineData("Aggressive", "\u064F\u0009\u064F", "\u0009", 130, "\u064F\u0009")]
    [InlineData("Display", "\u2026\u06DD", "\u2026\u06DD", 70, "\u2026\u2026\u061C")]
    public void Normalizing_twice_is_normalizing_once(string name, string before, string unit, int times, string after)
    {
        ArabicNormalizer preset = ArabicNormalizer.Presets.Single(preset => preset.Name == name);
        string once = preset.Normalize(before + string.Concat(Enumerable.Repeat(unit, times)) + after);
        Escaped.Equal(once, preset.Normalize(once), name);
    }

    [Fact]
    public void White_space_of_any_length_becomes_one_space() =>
        Assert.Equal("\u0628\u0020\u0628", ArabicNormalizer.Display.Normalize("\u0628" + new string('\u0020', 100_000) + "\u0628"));

    [Fact]
    public void What_is_too_long_to_be_understood_folds_where_no_fold_looks_at_its_word()
    {
        // A letter with marks on either side has no safe place beside it.
        string word = string.Concat(Enumerable.Repeat("\u0629\u0301\u200D", 60));
        Escaped.Equal(word.Replace('\u0629', '\u0647'), ArabicNormalizer.Search.Normalize(word), "too long");
    }

    private static string InBlocks(ArabicNormalizer normalizer, byte[] text)
    {
        List<byte> folded = [];
        byte[] room = new byte[normalizer.GetMaxUtf8Length(1024)];
        for (int at = 0; at < text.Length;)
        {
            int size = Math.Min(1024, text.Length - at);
            normalizer.NormalizeUtf8(text.AsSpan(at, size), room, out int read, out int written, isFinalBlock: at + size == text.Length);
            Assert.True(read > 0, "a block of 1,024 units is always read in part");
            folded.AddRange(room.AsSpan(0, written));
            at += read;
        }

        return Encoding.UTF8.GetString([.. folded]);
    }
}
