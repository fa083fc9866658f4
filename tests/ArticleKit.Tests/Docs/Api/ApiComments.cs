using System.Reflection;
using System.Xml.Linq;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>The summaries of the library's documentation file, as Markdown on one line.</summary>
internal sealed class ApiComments
{
    private readonly Dictionary<string, XElement> _members =
        XDocument.Load(Path.ChangeExtension(typeof(Article).Assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>What the source says of a member; <c>null</c> of what the compiler made.</summary>
    public string? SummaryOf(MemberInfo member) =>
        _members.TryGetValue(ApiId.Of(member), out XElement? comment) ? Summary(comment) ?? Inherited(member, comment)
        : member is PropertyInfo ? Positional(member)
        : null;

    private static string? Summary(XElement comment) => comment.Element("summary") is { } summary ? Markdown(summary) : null;

    // A property of a record's head is described where it is a parameter.
    private string? Positional(MemberInfo member) =>
        _members.GetValueOrDefault(ApiId.Of(member.DeclaringType!))?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")!.Value == member.Name) is { } described
            ? Markdown(described)
            : null;

    private string Inherited(MemberInfo member, XElement comment)
    {
        if (comment.Element("inheritdoc")?.Attribute("cref")?.Value is { } source)
        {
            return Summary(_members[source])!;
        }

        MethodInfo method = (member as MethodInfo)!;
        Type origin = method.GetBaseDefinition().DeclaringType!;
        origin = origin != member.DeclaringType ? origin : member.DeclaringType!.GetInterfaces().First(one => member.DeclaringType.GetInterfaceMap(one).TargetMethods.Contains(method));
        return $"As `{ApiSignature.Name(origin)}` has it.";
    }

    private static string Markdown(XElement element) => string.Join(
        ' ', string.Concat(element.Nodes().Select(Markdown)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal),
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element when (element.Attribute("cref") ?? element.Attribute("langword") ?? element.Attribute("name")) is { } named => $"`{Short(named.Value)}`",
        XElement element => string.Concat(element.Nodes().Select(Markdown)),
        _ => "",
    };

    // M:ArticleKit.ArticleParser.Parse(System.String) is ArticleParser.Parse, T:ArticleKit.Article is Article.
    private static string Short(string name)
    {
        if (name.Length < 2 || name[1] != ':')
        {
            return name;
        }

        string[] parts = name[2..].Split('(')[0].Split('.');
        return string.Join('.', parts[(name[0] == 'T' ? ^1 : ^2)..]);
    }
}
