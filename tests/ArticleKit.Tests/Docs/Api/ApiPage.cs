using System.Globalization;
using System.Reflection;
using System.Text;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>Writes docs/api.md from the library and its comments.</summary>
internal static class ApiPage
{
    public const string Name = "docs/api.md";

    private const string Head = """
        # The API

        Every public type and member, by what one does with it, with the summary of its comment in the source. What a call throws, and more on each parameter, is in
        these comments too: editors show them. Left out is what the compiler makes for all types alike: equality, `ToString`, deconstruction.

        This page is made from the library by `ApiPageTests`; `ARTICLEKIT_UPDATE_DOCS=1` makes that test write it. [All pages](README.md).
        """;

    private static readonly ApiComments Comments = new();

    public static string Text()
    {
        StringBuilder page = new(Head);
        page.Append("\n\n| to | types |\n| --- | --- |\n");
        foreach ((string name, _, Type[] types) in ApiGroups.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{name}](#{MarkdownPage.Anchor(name)}) | {string.Join(", ", types.Where(type => !type.IsNested).Select(Link))} |\n");
        }

        foreach ((string name, string more, Type[] types) in ApiGroups.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\nHow to: {more}.\n");
            foreach (Type type in types)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n### {ApiSignature.Name(type)}\n\n`{type.Namespace}`, {ApiSignature.Kind(type)}. {Comments.SummaryOf(type)}\n");
                AppendMembers(page, type);
            }
        }

        return page.ToString();
    }

    /// <summary>What the page shows of a type: what somebody wrote a comment for, or what the head of a record says.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => field.MetadataToken)
        : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is ConstructorInfo or PropertyInfo or FieldInfo { IsLiteral: true } or MethodInfo { IsSpecialName: false } || member.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(member => Comments.SummaryOf(member) is not null)
            .OrderBy(member => member is ConstructorInfo ? 0 : member is PropertyInfo ? 1 : 2).ThenBy(member => member.MetadataToken);

    private static string Link(Type type) => $"[{ApiSignature.Name(type)}](#{MarkdownPage.Anchor(ApiSignature.Name(type))})";

    private static void AppendMembers(StringBuilder page, Type type)
    {
        MemberInfo[] members = [.. MembersOf(type)];
        if (members.Length == 0)
        {
            return;
        }

        page.Append(type.IsEnum ? "\n| value | means |\n| --- | --- |\n" : "\n| member | is |\n| --- | --- |\n");
        foreach (MemberInfo member in members)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{ApiSignature.Of(member)}` | {Comments.SummaryOf(member)!.Replace($"`{type.Name}.", "`", StringComparison.Ordinal)} |\n");
        }
    }
}
