using ArticleKit.Dates;
using ArticleKit.Lexicons;
using ArticleKit.TableGenerator;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Lexicons;

/// <summary>Words with meanings: the list, the table made from it, and the fold that both look up by.</summary>
public class WordTableTests
{
    private static readonly WordTableFile Table = WordTableFile.Read(Shared.InRepository("src", "ArticleKit", "Lexicons", "Dates", "DateWords.txt"));

    [Fact]
    public void An_entry_is_found_as_the_Search_preset_folds_it()
    {
        for (int i = 0; i < Table.Meanings.Count; i++)
        {
            string folded = ArabicNormalizer.Search.Normalize(Table.List.Entries[i]);
            Assert.Equal(EntryFold.Fold(Table.List.Entries[i]), folded);
            DateWord word = DateWords.Find(folded);
            Assert.Equal((Table.Meanings[i].Kind, Table.Meanings[i].Number), (word.Kind.ToString(), word.Number));
            Assert.InRange(folded.Length, 1, DateWords.MaxLength);
            Assert.True(!folded.Contains(' ', StringComparison.Ordinal) || DateWords.Begins(folded.Split(' ')[0]), folded);
        }
    }

    [Fact]
    public void A_credit_word_is_found_too()
    {
        WordTableFile credits = WordTableFile.Read(Shared.InRepository("src", "ArticleKit", "Lexicons", "Credits", "CreditWords.txt"));
        for (int i = 0; i < credits.Meanings.Count; i++)
        {
            string folded = ArabicNormalizer.Search.Normalize(credits.List.Entries[i]);
            Assert.Equal(EntryFold.Fold(credits.List.Entries[i]), folded);
            Assert.Equal(credits.Meanings[i].Kind, CreditWords.Find(folded).Kind.ToString());
            Assert.InRange(folded.Length, 1, CreditWords.MaxLength);
        }
    }

    [Fact]
    public void What_is_no_entry_is_nothing()
    {
        Assert.Equal(default, DateWords.Find("\u0643\u0627\u0646\u0648\u0646")); // the first word of a month's name
        Assert.Equal(default, DateWords.Find(""));
        Assert.False(DateWords.Begins("\u064A\u0648\u0645"));
    }

    [Theory]
    [InlineData("# p\nب\tDay\tus\n", "tabs between")]
    [InlineData("# p\nب\tus\n", "tabs between")]
    [InlineData("# p\nب\tDay x\tus\n", "tabs between")]
    [InlineData("# p\nب\tDay 0\t\n", "a line is an entry")]
    public void A_mistake_is_told(string text, string reason)
    {
        using Tool.TemporaryFolder folder = new();
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => WordTableFile.Read(folder.Write("Words.txt", text)));
        Assert.Contains("(2): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_fold_to_one_must_mean_the_same()
    {
        using Tool.TemporaryFolder folder = new();
        WordTableFile table = WordTableFile.Read(folder.Write("Words.txt", "# p\nأب\tDay 0\tus\nاب\tDay 1\tus\n"));
        Assert.Throws<InvalidDataException>(table.Folded);
    }
}
