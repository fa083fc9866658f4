using ArticleKit.TableGenerator;

namespace ArticleKit.Tests.Lexicons;

public class LexiconFileTests
{
    [Fact]
    public void A_list_has_a_purpose_and_entries()
    {
        LexiconFile list = LexiconFile.Parse("Words.txt", "# For a test.\n# And more.\nأب\tus: father\nتي في\tus: TV\n");
        Assert.Equal("Words", list.Name);
        Assert.Equal(["For a test.", "And more."], list.Purpose);
        Assert.Equal(["أب", "تي في"], list.Entries);
    }

    [Theory]
    [InlineData("# p\nب\tus\nب\tus\n", 3, "twice")]
    [InlineData("# p\nب\tus\nا\tus\n", 3, "order")]
    [InlineData("# p\nب\u064E\tus\n", 2, "U+064E")] // ARABIC FATHA
    [InlineData("# p\nبـ\tus\n", 2, "U+0640")] // ARABIC TATWEEL
    [InlineData("# p\nا\u0654\tus\n", 2, "U+0654")] // ARABIC HAMZA ABOVE: the letter is not composed
    [InlineData("# p\n\uFE8D\tus\n", 2, "U+FE8D")] // ARABIC LETTER ALEF ISOLATED FORM
    [InlineData("# p\nب\u200F\tus\n", 2, "U+200F")] // RIGHT-TO-LEFT MARK
    [InlineData("# p\nب\u00A0ت\tus\n", 2, "U+00A0")] // NO-BREAK SPACE
    [InlineData("# p\nب \tus\n", 2, "space")]
    [InlineData("# p\nب  ت\tus\n", 2, "space")]
    [InlineData("# p\nب\n", 2, "tab")]
    [InlineData("# p\nب\t\n", 2, "tab")]
    [InlineData("# p\nب\tus\tmore\n", 2, "tab")]
    [InlineData("# p\nب\tus\r\n", 2, "tab")]
    [InlineData("# p\n\nب\tus\n", 2, "tab")]
    [InlineData("\uFEFF# p\nب\tus\n", 1, "tab")]
    [InlineData("# p\nب\tus\n# q\nت\tus\n", 3, "comment")]
    [InlineData("#p\nب\tus\n", 1, "comment")]
    [InlineData("ب\tus\n", 1, "what it is for")]
    [InlineData("# p\n", 2, "entry")]
    [InlineData("# p\nب\tus", 2, "line feed")]
    public void A_mistake_is_told_with_file_and_line(string text, int line, string reason)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => LexiconFile.Parse("a/Words.txt", text));
        Assert.Contains(error.Message.Split('\n'), message =>
            message.StartsWith($"a/Words.txt({line}): ", StringComparison.Ordinal) && message.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => LexiconFile.Parse("words.txt", "# p\nت\tus\nب\tus\nب\n"));
        Assert.Equal(3, error.Message.Split('\n').Length);
    }
}
