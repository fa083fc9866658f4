namespace ArticleKit.Tests.Examples;

/// <summary>Programs of docs/examples, as built with the tests.</summary>
internal static class ExampleProgram
{
    private static readonly DirectoryInfo Output = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The configuration that was built.</summary>
    public static string Configuration { get; } = Output.Name;

    /// <summary>The program of an example.</summary>
    public static string Named(string name) => Path.Combine(Output.Parent!.Parent!.FullName, name, Configuration, name + ".dll");
}
