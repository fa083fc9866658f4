namespace ArticleKit.Serialization;

/// <summary>Writes fields as elements, each isolated from the text around it.</summary>
internal sealed class HtmlFields(HtmlBuilder html, TextDirection? around)
{
    /// <summary>Whether a field has anything to show.</summary>
    public static bool IsShown(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>A block of its own; nothing where there is nothing to show.</summary>
    public void Block(string element, string? text, string? style, string property, bool lineEnd = true)
    {
        if (IsShown(text))
        {
            html.Markup("<").Markup(element).Attribute("class", style).Attribute("itemprop", property);
            Direction(text!).Markup(">");
            Text(text!, FieldDirection.Of(text, around) ?? around);
            html.Markup("</").Markup(element).Markup(lineEnd ? ">\n" : ">");
        }
    }

    /// <summary>A value within a line.</summary>
    public void Inline(string text, string? style, string? property)
    {
        html.Markup("<bdi").Attribute("class", style).Attribute("itemprop", property);
        TextDirection? direction = FieldDirection.Of(text, around) ?? around;

        // An isolate takes no direction from around it, so that it always says its own.
        html.Attribute("dir", FieldDirection.NameOf(direction)).Markup(">");
        Text(text, direction);
        html.Markup("</bdi>");
    }

    /// <summary>A thing that has one text.</summary>
    public void Thing(string property, string type, string of, string text)
    {
        StartThing(property, type);
        Inline(text, null, of);
        html.Markup("</span>");
    }

    /// <summary>A person, with role word and place where there are any.</summary>
    public void Person(string property, string? role, string name, string? place)
    {
        StartThing(property, "Person");
        if (IsShown(role))
        {
            Inline(role!, "role", null);
            html.Markup(" ");
        }

        Inline(name, null, "name");
        if (IsShown(place))
        {
            html.Markup(" ");
            Inline(place!, "place", null);
        }

        html.Markup("</span>");
    }

    /// <summary>A date as printed, with its machine-readable form where it has one.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="iso">For machines; <c>null</c> where it is unresolved.</param>
    /// <param name="time">The time of day where it was printed elsewhere.</param>
    public void Time(string text, string? iso, string? time)
    {
        if (iso is null)
        {
            Inline(text, "date", null);
            Beside(time);
            return;
        }

        html.Markup("<time itemprop=\"datePublished\"").Attribute("datetime", iso).Markup(">");
        Inline(text, null, null);
        Beside(time);
        html.Markup("</time>");
    }

    private void Beside(string? text)
    {
        if (text is not null)
        {
            html.Markup(" ");
            Inline(text, null, null);
        }
    }

    /// <summary>The direction of a block, where it is another than that around it.</summary>
    public HtmlBuilder Direction(string text) =>
        FieldDirection.Of(text, around) is { } direction && direction != around ? html.Attribute("dir", FieldDirection.NameOf(direction)) : html;

    /// <summary>The text of a field; words of left-to-right letters in a right-to-left one are isolated.</summary>
    public void Text(ReadOnlySpan<char> text, TextDirection? direction)
    {
        int at = 0;
        while (direction == TextDirection.RightToLeft && LatinRuns.Next(text, at) is { IsEmpty: false } run)
        {
            html.Text(text[at..run.Start]).Markup("<bdi>").Text(run.Slice(text)).Markup("</bdi>");
            at = run.End;
        }

        html.Text(text[at..]);
    }

    private void StartThing(string property, string type) =>
        html.Markup("<span").Attribute("itemprop", property).Markup(" itemscope").Attribute("itemtype", $"https://schema.org/{type}").Markup(">");
}
