using System.Text.RegularExpressions;
using ArticleKit.TableGenerator;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

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
            if (data.BidiStrength[codePoint] != ParagraphDirection.StrengthOf(codePoint) || data.LetterKind[codePoint] != ArticleScript.KindOf(codePoint))
            {
                Assert.Fail($"U+{codePoint:X4} has another class than in the data");
            }
        }
    }

    // The package has each property twice, as packed ranges (which the tables are made from) and as regular expressions.
    [Fact]
    public void Every_code_point_has_the_class_of_the_regular_expressions_beside_the_data()
    {
        string folder = UnicodeFolder();
        Regex left = Expression(folder, "Bidi_Class/Left_To_Right");
        Regex right = Expression(folder, "Bidi_Class/Right_To_Left", "Bidi_Class/Arabic_Letter");
        Regex initiator = Expression(folder, "Bidi_Class/Left_To_Right_Isolate", "Bidi_Class/Right_To_Left_Isolate", "Bidi_Class/First_Strong_Isolate");
        Regex pdi = Expression(folder, "Bidi_Class/Pop_Directional_Isolate");
        Regex letter = Expression(folder, "General_Category/Letter");
        Regex arabic = Expression(folder, "Script/Arabic");
        for (int codePoint = 0; codePoint < UnicodeData.CodePoints; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            string text = char.ConvertFromUtf32(codePoint);
            int strength = left.IsMatch(text) ? 1 : right.IsMatch(text) ? 2 : initiator.IsMatch(text) ? 3 : pdi.IsMatch(text) ? 4 : 0;
            bool isLetter = codePoint != 0x0640 && letter.IsMatch(text); // U+0640 ARABIC TATWEEL is not counted
            int kind = ArticleScript.KindOf(codePoint);
            if (ParagraphDirection.StrengthOf(codePoint) != strength || (kind != 0) != isLetter || (kind >= 2) != (isLetter && arabic.IsMatch(text)))
            {
                Assert.Fail($"U+{codePoint:X4} has another class than in the data");
            }
        }
    }

    [Fact]
    public void Surrogates_have_no_class()
    {
        for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++)
        {
            Assert.Equal(0, ParagraphDirection.StrengthOf(surrogate));
            Assert.Equal(0, ArticleScript.KindOf(surrogate));
        }
    }

    [Theory]
    [InlineData(0x0590, 2)] // kept for Hebrew
    [InlineData(0x05FF, 2)]
    [InlineData(0x08B0, 2)]
    [InlineData(0xFDCF, 0)] // ARABIC LIGATURE SALAAMUHU ALAYNAA, a symbol
    [InlineData(0xFDD0, 0)] // a noncharacter
    [InlineData(0xFEFE, 2)] // kept for Arabic
    [InlineData(0x10FFF, 2)]
    [InlineData(0x1EFFF, 2)]
    [InlineData(0x20C5, 0)] // kept for currency signs
    [InlineData(0xE0FFF, 0)] // default-ignorable
    [InlineData(0x1FFFF, 0)]
    [InlineData(0x50000, 1)]
    [InlineData(0x10FFFF, 0)]
    public void Code_points_without_a_character_take_the_default_of_their_range(int codePoint, int strength) =>
        Assert.Equal(strength, ParagraphDirection.StrengthOf(codePoint));

    [Fact]
    public void Tables_and_lexicons_need_no_code_to_set_them_up()
    {
        Type[] types = [.. typeof(Article).Assembly.GetTypes().Where(type => type.Namespace is "ArticleKit.Lexicons" or "ArticleKit.Text.Unicode" && !type.IsEnum)];
        Assert.True(types.Length >= 10);
        Assert.All(types, type => Assert.Null(type.TypeInitializer));
        Assert.All(types.SelectMany(type => type.GetFields((System.Reflection.BindingFlags)(-1))), field => Assert.True(field.IsLiteral, field.Name));
    }

    private static Regex Expression(string folder, params string[] properties) => new(
        $"^(?:{string.Join('|', properties.Select(property => Body(File.ReadAllText(Path.Combine(folder, "package", property, "regex.mjs")))))})$",
        RegexOptions.CultureInvariant | RegexOptions.Compiled,
        TimeSpan.FromMinutes(1));

    private static string Body(string module) => module[(module.IndexOf('/', StringComparison.Ordinal) + 1)..module.LastIndexOf('/')];

    private static string UnicodeFolder()
    {
        string folder = Environment.GetEnvironmentVariable("ARTICLEKIT_UNICODE_DATA") ?? Shared.InRepository("artifacts", "unicode");
        Shared.Require(File.Exists(Path.Combine(folder, "bidi-class.txt")), "Unicode data is not here; run eng/install-unicode-data.sh");
        return folder;
    }
}
