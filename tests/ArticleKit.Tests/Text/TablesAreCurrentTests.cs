using ArticleKit.TableGenerator;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Text;

public class TablesAreCurrentTests
{
    [Fact]
    public void The_lexicons_are_what_their_text_files_say() =>
        Assert.All(Tables.Lexicons(Shared.InRepository("src", "ArticleKit")), file => Assert.True(file.IsCurrent, $"{file.Path} is not current; run the table generator"));

    [Fact]
    public void The_Unicode_tables_are_what_Unicode_17_says() =>
        Assert.All(Tables.Unicode(UnicodeFolder(), Shared.InRepository("src", "ArticleKit")), file => Assert.True(file.IsCurrent, $"{file.Path} is not current; run the table generator"));

    [Fact]
    public void Every_code_point_has_the_class_of_the_data()
    {
        UnicodeData data = UnicodeData.Read(UnicodeFolder());
        for (int codePoint = 0; codePoint < UnicodeData.CodePoints; codePoint++)
        {
            Assert.Equal(data.BidiStrength[codePoint], ArticleKit.Text.Unicode.RangeTable.ValueAt(
                ArticleKit.Text.Unicode.BidiStrength.Starts, ArticleKit.Text.Unicode.BidiStrength.Values, codePoint));
        }
    }

    private static string UnicodeFolder()
    {
        string folder = Environment.GetEnvironmentVariable("ARTICLEKIT_UNICODE_DATA") ?? Shared.InRepository("artifacts", "unicode");
        Shared.Require(File.Exists(Path.Combine(folder, "bidi-class.txt")), "Unicode data is not here; run eng/install-unicode-data.sh");
        return folder;
    }
}
