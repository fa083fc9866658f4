using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>Writes the source with its parts as elements; labels are generated content, so that the text content stays the source.</summary>
internal sealed class AnnotatedSource
{
    private readonly HtmlBuilder _html;
    private readonly string _source;
    private readonly ArticleExplanation _explanation;
    private readonly Stack<int> _open = new();
    private int _at;
    private int _diagnostic;

    private AnnotatedSource(HtmlBuilder html, string source, ArticleExplanation explanation)
    {
        _html = html;
        _source = source;
        _explanation = explanation;
    }

    public static void Write(HtmlBuilder html, string source, ArticleExplanation explanation)
    {
        // A parser drops a line feed that a pre element begins with.
        html.Markup("<pre id=\"source\">\n");
        new AnnotatedSource(html, source, explanation).Write();
        html.Markup("</pre>\n");
    }

    private void Write()
    {
        for (int i = 0; i < _explanation.Parts.Length; i++)
        {
            PartExplanation why = _explanation.Parts[i];
            CloseUpTo(why.Part.Span.Start);
            WriteText(why.Part.Span.Start);
            Open(why, i);
        }

        CloseUpTo(int.MaxValue);
        WriteText(_source.Length);
        WriteMarks(int.MaxValue);
    }

    private void Open(PartExplanation why, int number)
    {
        string name = AnnotatedLabels.NameOf(why.Part);
        string confidence = AnnotatedLabels.NameOf(why.Confidence);

        // The parts of a line stand by the line's own rule.
        string rule = _open.Count == 0 ? string.Create(CultureInfo.InvariantCulture, $" \u00B7 {AnnotatedLabels.Of(confidence)} \u00B7 {why.Rule} {why.Score}") : "";
        _html.Markup("<span").Attribute("class", $"part {name} {confidence}").Attribute("id", Number("p", number));
        _html.Attribute("data-label", string.Create(CultureInfo.InvariantCulture, $"{number + 1} {AnnotatedLabels.Of(name)}{rule}")).Markup(">");
        _open.Push(why.Part.Span.End);
    }

    /// <summary>Closes the parts that end where the next one begins, or before.</summary>
    private void CloseUpTo(int start)
    {
        while (_open.TryPeek(out int end) && end <= start)
        {
            WriteText(end);
            _html.Markup("</span>");
            _open.Pop();
        }
    }

    private void WriteText(int end)
    {
        WriteMarks(_at);
        while (_at < end)
        {
            int next = NextMark() is { } mark && mark > _at && mark < end ? mark : end;
            AnnotatedText.Write(_html, _source.AsSpan(_at, next - _at));
            _at = next;
            if (next < end)
            {
                WriteMarks(_at);
            }
        }
    }

    private int? NextMark() =>
        _diagnostic < _explanation.Result.Diagnostics.Length ? _explanation.Result.Diagnostics[_diagnostic].Span.Start : null;

    /// <summary>The marks of diagnostics that begin here, or have begun.</summary>
    private void WriteMarks(int end)
    {
        while (NextMark() is { } start && start <= end)
        {
            ArticleDiagnostic diagnostic = _explanation.Result.Diagnostics[_diagnostic];
            _html.Markup("<a class=\"mark\"").Attribute("id", Number("d", _diagnostic)).Attribute("href", Number("#m", _diagnostic));
            _html.Attribute("aria-label", diagnostic.Code).Attribute("title", diagnostic.Message).Attribute("data-code", diagnostic.Code).Markup("></a>");
            _diagnostic++;
        }
    }

    private static string Number(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
