using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ArticleKit.Tests.Docs.Api;

/// <summary>Types and members as C# writes them.</summary>
internal static class ApiSignature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>What kind of type it is: <c>sealed record</c>, <c>readonly struct</c>.</summary>
    public static string Kind(Type type)
    {
        bool record = type.GetMethod("<Clone>$") is not null;
        return type.IsEnum ? (type.IsDefined(typeof(FlagsAttribute)) ? "flags" : "enum")
            : type.IsValueType ? $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : typeof(Exception).IsAssignableFrom(type) ? "exception"
            : record ? "record" : "class";
    }

    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field when !field.DeclaringType!.IsEnum => $"const {Name(field.FieldType)} {field.Name} = \"{field.GetRawConstantValue()}\"",
        FieldInfo field => field.Name,
        ConstructorInfo constructor => $"{Name(constructor.DeclaringType!)}({Parameters(constructor)})",
        PropertyInfo property => Property(property),
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(Nullability.Create(method.ReturnParameter))} {Name(method)}({Parameters(method)})",
        _ => member.Name,
    };

    public static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        string name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static string Name(MethodInfo method) =>
        method.Name switch { "op_LessThan" => "operator <", "op_LessThanOrEqual" => "operator <=", "op_GreaterThan" => "operator >", "op_GreaterThanOrEqual" => "operator >=", string name => name };

    private static string Name(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string name = type.IsGenericType && Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length > 0
            ? $"{Name(type).Split('<')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>"
            : Name(type);
        return !type.IsValueType && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Property(PropertyInfo property)
    {
        bool init = property.GetSetMethod()?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters() is [{ } index] ? $"this[{Name(index.ParameterType)} {index.Name}]" : property.Name;
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{required}{Name(Nullability.Create(property))} {name} {{ get;{(init ? " init;" : "")} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string by = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";

        // An attribute says of what a Try method gives that it may be null; the signature then has a question mark.
        string type = Name(Nullability.Create(parameter));
        return $"{by}{type} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : "")}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        bool value => value ? "true" : "false",
        _ when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{parameter.DefaultValue}",
        _ => Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture)!,
    };
}
