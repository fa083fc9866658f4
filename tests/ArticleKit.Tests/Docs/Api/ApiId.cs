using System.Reflection;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>What a documentation file calls a type or member: <c>M:ArticleKit.Article.Parse(System.String)</c>.</summary>
internal static class ApiId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo => $"F:{Name(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{Name(member.DeclaringType!)}.{member.Name}{Parameters(property.GetIndexParameters())}",
        MethodBase method => $"M:{Name(member.DeclaringType!)}.{method.Name.Replace('.', '#')}{Parameters(method.GetParameters())}",
        _ => "",
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => Name(parameter.ParameterType)))})";

    private static string Name(Type type)
    {
        if (type.HasElementType)
        {
            return Name(type.GetElementType()!) + (type.IsByRef ? "@" : "[]");
        }

        if (!type.IsGenericType)
        {
            return type.FullName!.Replace('+', '.');
        }

        string name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Name))}}}";
    }
}
