using System.Collections.Immutable;
using ArticleKit.Parsing;

namespace ArticleKit.Templates;

/// <summary>Makes sure that a text gives back the article it was written from, and says what would change where it doesn't.</summary>
internal static class TemplateInverse
{
    /// <summary>What no layout can hold: a line end in a field, white space at its ends, an empty one.</summary>
    public static TemplateProblem? Precheck(Article article)
    {
        foreach ((string name, string? value) in Values(article))
        {
            if (value is null)
            {
                continue;
            }

            if (SourceLines.HasLineEnd(value))
            {
                return new TemplateProblem(name, "it has a line end, and a field is one line");
            }

            TextSpan trimmed = FieldTrimmer.Trim(value, new TextSpan(0, value.Length));
            if (trimmed.IsEmpty)
            {
                return new TemplateProblem(name, "it is empty or blank; leave it out");
            }

            if (trimmed.Length != value.Length)
            {
                return new TemplateProblem(name, "it begins or ends with white space or a direction mark, which reading cuts off");
            }
        }

        return null;
    }

    /// <summary>Reads the text and compares.</summary>
    public static TemplateProblem? Check(Article article, string text, TemplateWriter writer, LineAutomaton automaton)
    {
        ArticleParseResult read = ArticleReader.Read(text, ArticleParserOptions.Default, automaton);
        if (read.Article is not { } back)
        {
            return new TemplateProblem("headline", "an article needs a headline or a paragraph, and one that the template can read");
        }

        // A field that the article has and loses says more than one that it would gain.
        (TemplateField Field, string Name)[] changed = [.. Compared(article, back).Where(compared => !compared.Same).Select(compared => (compared.Field, compared.Name))];
        if (changed.Length > 0)
        {
            (TemplateField field, string name) = Array.Find(changed, one => FieldText.Of(article, one.Field) is not null) is { Name: not null } lost ? lost : changed[0];
            return new TemplateProblem(name, Reason(field, FieldText.Of(article, field), writer, read.Layout));
        }

        if (article.Language != back.Language)
        {
            return new TemplateProblem("language", "the text alone doesn't tell it; leave it to the text");
        }

        return article.Direction == back.Direction ? null : new TemplateProblem("direction", "the text alone doesn't tell it; leave it to the text");
    }

    private static string Reason(TemplateField field, string? value, TemplateWriter writer, ArticleLayout layout)
    {
        if (field == TemplateField.Skip)
        {
            return "the text form has no room for it";
        }

        int? start = writer.StartOf(field) ?? (field is TemplateField.Authors or TemplateField.Place ? writer.StartOf(TemplateField.Byline) : null);
        if (start is null)
        {
            return value is null ? "another field would be read as it" : "the template has no room for it";
        }

        ArticlePart? found = layout.Parts.FirstOrDefault(part => part.Span.Start <= start && start < part.Span.End);
        return found is null || found.Kind == TemplateFields.PartOf(field) || field is TemplateField.Authors or TemplateField.Place
            ? "it would be read differently: it holds what the template or the grammar takes for a separator, or it is no name"
            : $"it would be read as {found.Kind}";
    }

    private static IEnumerable<(TemplateField Field, string Name, bool Same)> Compared(Article a, Article b)
    {
        yield return (TemplateField.Outlet, "outlet", a.Outlet == b.Outlet);
        yield return (TemplateField.Section, "section", a.Section == b.Section);
        yield return (TemplateField.Authors, "authors", a.Authors.SequenceEqual(b.Authors));
        yield return (TemplateField.Place, "place", a.Place == b.Place);
        yield return (TemplateField.Place, "places", a.Places.SequenceEqual(b.Places));
        yield return (TemplateField.Agency, "agency", a.Agency == b.Agency);
        yield return (TemplateField.Date, "date", a.Date == b.Date);
        yield return (TemplateField.Status, "status", a.Status == b.Status);
        yield return (TemplateField.Kicker, "kicker", a.Kicker == b.Kicker);
        yield return (TemplateField.Headline, "headline", a.Headline == b.Headline);
        yield return (TemplateField.Deck, "deck", a.Deck == b.Deck);
        yield return (TemplateField.Caption, "captions", a.Captions.SequenceEqual(b.Captions));
        yield return (TemplateField.Tag, "tags", a.Tags.SequenceEqual(b.Tags));
        yield return (TemplateField.Body, "paragraphs", a.Paragraphs.SequenceEqual(b.Paragraphs));
        yield return (TemplateField.Skip, "credits", a.Credits.IsEmpty);
        yield return (TemplateField.Skip, "agencies", a.Agencies.IsEmpty);
    }

    private static IEnumerable<(string Name, string? Value)> Values(Article article)
    {
        (string, string?)[] single =
        [
            ("outlet", article.Outlet), ("section", article.Section), ("place", article.Place), ("agency", article.Agency),
            ("date", article.Date?.Text), ("status", article.Status), ("kicker", article.Kicker), ("headline", article.Headline), ("deck", article.Deck),
        ];
        return single
            .Concat(article.Authors.SelectMany((author, i) => new (string, string?)[] { ($"authors[{i}].name", author.Name), ($"authors[{i}].role", author.Role) }))
            .Concat(Numbered("captions", article.Captions))
            .Concat(Numbered("paragraphs", article.Paragraphs))
            .Concat(Numbered("tags", article.Tags));
    }

    private static IEnumerable<(string Name, string? Value)> Numbered(string name, ImmutableArray<string> values) =>
        values.Select((value, i) => (FormattableString.Invariant($"{name}[{i}]"), (string?)value));
}
