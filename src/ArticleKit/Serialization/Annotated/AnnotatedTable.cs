using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>Writes the table of all parts: what each is, why, and what it was not.</summary>
internal static class AnnotatedTable
{
    private const int MaxWords = 60;

    public static void Write(HtmlBuilder html, string source, ArticleExplanation explanation)
    {
        if (explanation.Parts.IsEmpty)
        {
            return;
        }

        AnnotatedWriter.Heading(html, "parts");

        html.Markup("<p>").Text(AnnotatedLabels.Of("score")).Markup("</p>\n");

        // Wider than a phone: it can be moved by the keyboard, too.
        html.Markup("<div class=\"wide\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", AnnotatedLabels.Of("parts")).Markup(">\n<table>\n<thead><tr>");
        HeadCell(html, "number");
        HeadCell(html, "field");
        HeadCell(html, "text");
        HeadCell(html, "confidence");
        HeadCell(html, "rule");
        HeadCell(html, "second", isOptional: true);
        HeadCell(html, "position", isOptional: true);
        html.Markup("</tr></thead>\n<tbody>\n");
        LineColumns lines = new(source);
        for (int i = 0; i < explanation.Parts.Length; i++)
        {
            WriteRow(html, source, explanation.Parts[i], i, lines);
        }

        html.Markup("</tbody>\n</table>\n</div>\n");
    }

    private static void HeadCell(HtmlBuilder html, string name, bool isOptional = false) =>
        html.Markup(isOptional ? "<th scope=\"col\" class=\"optional\">" : "<th scope=\"col\">").Text(AnnotatedLabels.Of(name)).Markup("</th>");

    private static void WriteRow(HtmlBuilder html, string source, PartExplanation why, int number, LineColumns lines)
    {
        string name = AnnotatedLabels.NameOf(why.Part);
        string confidence = AnnotatedLabels.NameOf(why.Confidence);
        string score = string.Create(CultureInfo.InvariantCulture, $" {why.Score}");
        string second = why.RunnerUp is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{why.RunnerUp} {why.RunnerUpScore}");
        html.Markup(string.Create(CultureInfo.InvariantCulture, $"<tr><td><a href=\"#p{number}\">{number + 1}</a></td><td><span class=\"part-name {name}\">"));
        html.Text(AnnotatedLabels.Of(name)).Markup("</span> <code dir=\"ltr\">").Text(NameWithIndex(name, why.Part.Index)).Markup("</code></td><td><bdi>");
        WriteWords(html, why.Part.Span.Slice(source));
        html.Markup("</bdi></td><td>").Text(AnnotatedLabels.Of(confidence)).Markup("</td><td><code dir=\"ltr\">").Text(why.Rule).Text(score);
        html.Markup("</code></td><td class=\"optional\"><code dir=\"ltr\">").Text(second).Markup("</code></td><td class=\"optional\"><code dir=\"ltr\">");
        html.Text(lines.Of(why.Part.Span.Start)).Markup("</code></td></tr>\n");
    }

    private static string NameWithIndex(string name, int? index) => index is { } i ? string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]") : name;

    private static void WriteWords(HtmlBuilder html, ReadOnlySpan<char> text)
    {
        bool isWhole = text.Length <= MaxWords;
        int length = isWhole ? text.Length : MaxWords - (char.IsHighSurrogate(text[MaxWords - 1]) ? 1 : 0);
        html.Text(text[..length]).Markup(isWhole ? "" : "\u2026");
    }
}
