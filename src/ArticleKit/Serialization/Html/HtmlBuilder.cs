using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Puts HTML together; names come from the code, values and text from anywhere.</summary>
internal sealed class HtmlBuilder
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup as it stands in the code.</summary>
    public HtmlBuilder Markup(ReadOnlySpan<char> markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Text of an element.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        HtmlEscape.Append(_html, text);
        return this;
    }

    /// <summary>An attribute of the start tag that is being written; none where there is no value.</summary>
    public HtmlBuilder Attribute(string name, ReadOnlySpan<char> value)
    {
        if (!value.IsEmpty)
        {
            _html.Append(' ').Append(name).Append("=\"");
            HtmlEscape.Append(_html, value);
            _html.Append('"');
        }

        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => _html.ToString();
}
