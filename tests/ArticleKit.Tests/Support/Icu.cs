using System.Text;

namespace ArticleKit.Tests.Support;

/// <summary>The composition of .NET, which needs ICU; the library never calls it.</summary>
internal static class Icu
{
    /// <summary>Whether it works here: under invariant globalization it does nothing.</summary>
    public static bool IsPresent { get; } = Composed("\u0627\u0654") == "\u0623";

    public static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    public static string Decomposed(string text) => text.Normalize(NormalizationForm.FormD);
}
