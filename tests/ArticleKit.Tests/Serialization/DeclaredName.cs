using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Tests.Serialization;

/// <summary>The JSON name that an enum member declares by its attribute.</summary>
internal static class DeclaredName
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonSerializer.Serialize(value, Cache<T>.Options).Trim('"');

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter<T>() } };
    }
}
