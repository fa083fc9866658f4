using ArticleKit.Parsing;
using ArticleKit.Serialization.Printed;
using ArticleKit.Templates;

namespace ArticleKit.Serialization;

/// <summary>The byline and the dateline as text: as printed where reading that gives the article's fields, else made from the fields or left out.</summary>
/// <remarks>What was printed is evidence; the fields may have been corrected since, and then it would contradict them.</remarks>
internal static class PrintedCredits
{
    /// <summary>Who wrote the article, in one line or several; <c>null</c> where nobody is named.</summary>
    public static string? Byline(Article article)
    {
        if (article.Byline is { } printed && Read(printed) is { } read && IsSame(read, article))
        {
            return printed;
        }

        if (article.Authors.IsEmpty)
        {
            return null;
        }

        string withRoles = FieldText.Of(article, TemplateField.Authors)!;
        return Read(withRoles) is { } again && again.Authors.SequenceEqual(article.Authors)
            ? withRoles
            : string.Join(FieldText.Comma, article.Authors.Select(author => author.Name));
    }

    /// <summary>The printed dateline; <c>null</c> where there is none, or where it contradicts the fields.</summary>
    public static string? Dateline(Article article)
    {
        if (article.Dateline is not { Length: > 0 } printed)
        {
            return null;
        }

        // Glued to its lead, or cut off it and then read again before a lead; a bracket before the first part was not kept.
        string lead = article.Paragraphs.IsEmpty ? "" : article.Paragraphs[0];
        return ReadsAs(lead) || ReadsAs($"{printed} .") || ReadsAs($"{printed} - .") || ReadsAs($"({printed} - .") ? printed : null;

        bool ReadsAs(string text) =>
            text.Length > 0 && ReadLead(text) is { } read && read.Dateline == printed && read.Date?.Text is var date
            && (date is null || date == article.Date?.Text) && IsSame(read, article with { Authors = read.Authors });
    }

    /// <summary>What a byline says; <c>null</c> where some of it is unclear.</summary>
    public static Article? Read(string byline) => CreditReading.OfByline(byline, out _);

    private static Article? ReadLead(string lead)
    {
        PartList parts = new();
        return LeadGrammar.Read(lead, new TextSpan(0, lead.Length), CreditLexicon.BuiltIn, needsAgency: false, 0, parts) > 0 ? Make(lead, parts) : null;
    }

    private static Article Make(string source, PartList parts) =>
        ArticleMaker.Make(source, parts.ToLayout(source.Length), ArticleParserOptions.Default);

    // What only the article has was printed elsewhere.
    private static bool IsSame(Article read, Article article) =>
        read.Authors.SequenceEqual(article.Authors)
        && Several.Covers(article.Place, article.Places, read.Place, read.Places)
        && Several.Covers(article.Agency, article.Agencies, read.Agency, read.Agencies)
        && (read.Credits.IsEmpty || read.Credits.SequenceEqual(article.Credits))
        && (read.Outlet is null || read.Outlet == article.Outlet)
        && (read.Status is null || read.Status == article.Status);
}
