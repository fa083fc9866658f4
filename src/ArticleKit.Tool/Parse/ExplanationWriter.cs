using System.Globalization;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Parse;

/// <summary>Shows people why each part of a text is that part: a line a part, with its place, how sure it is, rule, runner-up and first words.</summary>
internal static class ExplanationWriter
{
    private const int MaxWords = 40;

    /// <param name="name">The source as the user calls it.</param>
    /// <param name="utf8Source">Its bytes.</param>
    /// <param name="parser">Reads it.</param>
    /// <param name="linesBefore">How many lines stand before it in its input.</param>
    public static string Write(string name, ReadOnlySpan<byte> utf8Source, ArticleParser parser, long linesBefore)
    {
        string text = Encoding.UTF8.GetString(utf8Source);
        StringBuilder page = new();
        LineColumns lines = new(text);
        foreach (PartExplanation why in parser.Explain(text).Parts)
        {
            (int line, int column) = lines.At(why.Part.Span.Start);
            string kind = why.Part.Kind == ArticlePartKind.Other ? NameOf(why.Part.Other.ToString()) : NameOf(why.Part.Kind.ToString());
            string index = why.Part.Index is { } i ? string.Create(CultureInfo.InvariantCulture, $"[{i}]") : "";
            string second = why.RunnerUp is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; then {why.RunnerUp} {why.RunnerUpScore}");
            page.Append(CultureInfo.InvariantCulture, $"{name}:{linesBefore + line}:{column}: {kind}{index}: {NameOf(why.Confidence.ToString())}: {why.Rule} {why.Score}{second}: {Words(why.Part.Span.Slice(text))}\n");
        }

        return page.ToString();
    }

    private static string NameOf(string value) => char.ToLowerInvariant(value[0]) + value[1..];

    private static string Words(ReadOnlySpan<char> text) =>
        text.Length <= MaxWords ? SafeText.Of(text) : SafeText.Of(text[..MaxWords]) + "\u2026";
}
