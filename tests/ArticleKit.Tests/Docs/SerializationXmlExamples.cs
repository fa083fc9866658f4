using ArticleKit.Tests.Serialization.Xml;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>What the page on serialization shows of the XML formats is what they write.</summary>
public class SerializationXmlExamples
{
    private static readonly string Text = string.Join('\n',
    [
        "الضفاف الجديدة",
        "بقلم: مريم بنت السالك",
        "مجلس الحي يصادق على تهيئة الساحة",
        "الرباط 7 يونيو 2016/ومع/ صادق المجلس على خطة جديدة لتهيئة الساحة خلال دورته العادية.",
    ]);

    public static TheoryData<string> Formats => [.. XmlFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_page_shows_the_real_output(string name)
    {
        string page = string.Concat(Directory.GetFiles(Shared.InRepository("docs"), "serialization*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string output = XmlFormat.Of(name).Write(Article.Parse(Text), true);
        Assert.Contains(Text, page, StringComparison.Ordinal);
        Assert.Contains(output, page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
