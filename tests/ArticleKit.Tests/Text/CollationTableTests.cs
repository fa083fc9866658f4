using System.Globalization;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class CollationTableTests
{
    // The file read once more, by other means than the generator's.
    [Fact]
    public void Letters_stand_in_the_order_of_the_file()
    {
        string file = Path.Combine(Environment.GetEnvironmentVariable("ARTICLEKIT_UNICODE_DATA") ?? Shared.InRepository("artifacts", "unicode"), "allkeys.txt");
        Shared.Require(File.Exists(file), "Unicode data is not here; run eng/install-unicode-data.sh");
        (string Letter, string Weight)[] letters =
        [
            .. from line in File.ReadLines(file)
               where line.Length > 20 && line.StartsWith("06", StringComparison.Ordinal) && line[6] == ';' && line.Contains(".0020.0002]", StringComparison.Ordinal)
               where line.Count(c => c == '[') == 1 && line.Contains(" LETTER ", StringComparison.Ordinal)
               select (((char)int.Parse(line[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(), line[(line.IndexOf('[', StringComparison.Ordinal) + 2)..][..4]),
        ];
        Assert.True(letters.Length > 120);
        string[] expected = [.. letters.OrderBy(letter => letter.Weight, StringComparer.Ordinal).Select(letter => letter.Letter)];
        Assert.Equal(expected, expected.Reverse().Order(ArabicComparer.Alphabetical));
    }
}
