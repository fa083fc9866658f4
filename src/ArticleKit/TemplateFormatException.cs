namespace ArticleKit;

/// <summary>The text of a template is no template.</summary>
public sealed class TemplateFormatException : FormatException
{
    /// <summary>Makes an exception without an offset.</summary>
    public TemplateFormatException()
        : base("This is no template.")
    {
    }

    /// <summary>Makes an exception without an offset.</summary>
    public TemplateFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without an offset.</summary>
    public TemplateFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TemplateFormatException(int offset, string problem)
        : base(FormattableString.Invariant($"Template, offset {offset}: {problem}.")) => Offset = offset;

    /// <summary>Where in the template, in UTF-16 code units; -1 where that isn't known.</summary>
    public int Offset { get; } = -1;
}
