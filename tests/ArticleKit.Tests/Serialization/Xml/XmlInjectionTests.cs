using System.Xml;
using System.Xml.Linq;

namespace ArticleKit.Tests.Serialization.Xml;

public class XmlInjectionTests
{
    public static TheoryData<string, string> FormatsAndFields { get; } = AllPairs();

    [Theory]
    [MemberData(nameof(FormatsAndFields))]
    public void A_hostile_text_adds_no_node_and_comes_back(string name, string field)
    {
        Assert.True(HostileTexts.All.Count >= 200, $"only {HostileTexts.All.Count} payloads");
        XmlFormat format = XmlFormat.Of(name);
        Func<Article, string, Article> set = HostileTexts.Fields[field];
        string expected = Nodes(format.Write(set(HostileTexts.Plain, "z z")));
        foreach (string payload in HostileTexts.All)
        {
            Article article = set(HostileTexts.Plain, payload);
            string text = format.Write(article);
            Assert.Equal(expected, Nodes(text));
            Assert.Equal(XmlAllowed.Of(article), format.Parse(text));
        }
    }

    private static TheoryData<string, string> AllPairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (XmlFormat format in XmlFormat.All)
        {
            foreach (string name in HostileTexts.Fields.Keys)
            {
                pairs.Add(format.Name, name);
            }
        }

        return pairs;
    }

    /// <summary>All nodes but text, in order; of the attributes those that a text may not bring about.</summary>
    private static string Nodes(string text)
    {
        XDocument document = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        return string.Join('\n', document.DescendantNodes().Where(node => node.NodeType != XmlNodeType.Text).Select(node => node is XElement element
            ? element.Name + string.Concat(element.Attributes().Where(IsFixed).Select(attribute => " " + attribute.Name))
            : node.NodeType.ToString()));
    }

    // What tells of white space, direction and language depends on the text by right.
    private static bool IsFixed(XAttribute attribute) =>
        attribute.Name.LocalName is not ("dir" or "lang" or "language" or "baselang") && attribute.Name != XNamespace.Xml + "space";
}
