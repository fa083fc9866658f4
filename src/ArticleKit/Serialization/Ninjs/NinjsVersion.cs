namespace ArticleKit.Serialization;

/// <summary>The versions of ninjs that are written, and how their names differ.</summary>
internal static class NinjsVersion
{
    public const string Latest = "3.1";

    /// <summary>Every version that is written, the newest first.</summary>
    public static readonly string[] All = [Latest, "2.2", "1.6"];

    public static bool IsKnown(string? version) => All.Contains(version, StringComparer.Ordinal);

    /// <summary>Whether headlines, bodies and the rest are properties rather than lists, as before 2.0.</summary>
    public static bool IsFlat(string version) => version.StartsWith('1');

    /// <summary>The name of a property of 3.1 in a version: before 3.0 there were no capitals.</summary>
    public static string Name(string version, string name) => version.StartsWith('3') ? name : name switch
    {
        "contentType" => "contenttype",
        "contentCreated" => "contentcreated",
        "versionCreated" => "versioncreated",
        "infoSources" => "infosources",
        _ => name,
    };

    /// <summary>The address of the official JSON Schema.</summary>
    public static string Schema(string version) => $"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json";
}
