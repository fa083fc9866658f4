namespace ArticleKit.Serialization;

/// <summary>A line of several values with a dot between them; not there where none of them is.</summary>
internal sealed class HtmlLine(HtmlBuilder html, string style)
{
    private bool _isOpen;

    /// <summary>Adds a value, unless there is nothing to show.</summary>
    public void Add(string? text, Action<string> write)
    {
        if (HtmlFields.IsShown(text))
        {
            // MIDDLE DOT, which has no direction.
            html.Markup(_isOpen ? " \u00B7 " : $"<p class=\"{style}\">");
            _isOpen = true;
            write(text!);
        }
    }

    /// <summary>There are no more.</summary>
    public void End()
    {
        if (_isOpen)
        {
            html.Markup("</p>\n");
        }
    }
}
