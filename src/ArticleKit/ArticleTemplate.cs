using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleKit.Parsing;
using ArticleKit.Templates;

namespace ArticleKit;

/// <summary>A layout as data: which line of a text is what. Reads articles in it and writes them in it.</summary>
/// <remarks>
/// <para><c>{field}</c> names a field as in the JSON (and <c>{body}</c>, <c>{skip}</c>), <c>[…]</c> is optional, <c>(…|…)</c> is one of
/// several; <c>\n \\ \{ \} \[ \] \( \) \|</c> are escapes. A template only fixes what each line and each part of a line is; the fields
/// themselves are read by the same grammars as without one. Blank lines in the source mean nothing.</para>
/// <para>Immutable and thread-safe; make one, share it. <c>docs/format.md</c> tells the whole language.</para>
/// </remarks>
public sealed class ArticleTemplate
{
    private const int MaxLength = 4096;
    private const string StandardText = "[{outlet}\n][{byline}\n]({headline}[\n{body}]|{body})";

    private readonly ImmutableArray<TemplateNode> _nodes;
    private readonly string _text;

    private ArticleTemplate(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new TemplateFormatException(MaxLength, $"a template has at most {MaxLength} characters");
        }

        _text = text;
        _nodes = TemplateReader.Read(text);
        TemplateRules.Check(_nodes);
        Automaton = AutomatonBuilder.Build(_nodes);
    }

    /// <summary>The built-in <c>standard</c> layout: outlet, <c>authors//place</c>, headline, body, each line where the article has it.</summary>
    public static ArticleTemplate Standard { get; } = new(StandardText);

    /// <summary>The built-in layouts by name; names ignore case.</summary>
    public static ImmutableDictionary<string, ArticleTemplate> BuiltIn { get; } =
        ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, [KeyValuePair.Create("standard", Standard)]);

    /// <summary>Whether the template can write at all; <c>false</c> where it skips text that has to be there.</summary>
    public bool CanFormat => TemplateWriter.CanWrite(_nodes);

    internal LineAutomaton Automaton { get; }

    /// <summary>Reads a template.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is <c>null</c>.</exception>
    /// <exception cref="TemplateFormatException">It is no template; the message says at which offset and why.</exception>
    public static ArticleTemplate Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new ArticleTemplate(template);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="template">The text of the template.</param>
    /// <param name="result">The template.</param>
    /// <param name="error">Otherwise at which offset the text is no template, and why.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? template, [NotNullWhen(true)] out ArticleTemplate? result, [NotNullWhen(false)] out string? error)
    {
        try
        {
            result = new ArticleTemplate(template ?? "");
            error = template is null ? "There is no template." : null;
            return template is not null;
        }
        catch (TemplateFormatException e)
        {
            result = null;
            error = e.Message;
            return false;
        }
    }

    /// <summary>Writes an article in this layout, lines ended by U+000A.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The layout can't hold the article: exactly when <see cref="TryFormat"/> returns <c>false</c>. The message says which field, and why.</exception>
    public string Format(Article article) =>
        TryFormat(article, out string? text, out TemplateProblem? problem) ? text : throw new ArgumentException(problem.ToString(), nameof(article));

    /// <summary>Writes an article in this layout, if reading it in this layout gives the article back.</summary>
    /// <param name="article">The article.</param>
    /// <param name="text">The text, lines ended by U+000A.</param>
    /// <param name="problem">Otherwise the field that would be lost or changed, and why.</param>
    /// <returns>Whether every field comes back, the raw <see cref="Article.Byline"/> and <see cref="Article.Dateline"/> aside, for a parser that takes a text so long.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public bool TryFormat(Article article, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out TemplateProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(article);
        TemplateWriter writer = new(article);
        problem = TemplateInverse.Precheck(article) ?? writer.Write(_nodes);
        text = problem is null ? writer.ToString() : null;
        if (text is not null)
        {
            problem = TemplateInverse.Check(article, text, writer, Automaton);

            // What is written in the standard layout is for readers without a template too.
            problem ??= ReferenceEquals(this, Standard) ? TemplateInverse.Check(article, text, writer, AutoLayout.Automaton) : null;
            text = problem is null ? text : null;
        }

        return text is not null;
    }

    /// <summary>The text of the template.</summary>
    public override string ToString() => _text;
}
