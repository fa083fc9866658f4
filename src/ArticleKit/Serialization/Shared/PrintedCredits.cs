using ArticleKit.Serialization.Printed;

namespace ArticleKit.Serialization;

/// <summary>The byline and the dateline as text: as printed where reading that gives the article's fields, else made from the fields or left out.</summary>
/// <remarks>What was printed is evidence; the fields may have been corrected since, and then it would contradict them.</remarks>
internal static class PrintedCredits
{
    /// <summary>Who wrote the article, in one line or several; <c>null</c> where nobody is named.</summary>
    public static string? Byline(Article article) =>
        PrintedByline.Of(article) is not { } line ? null
        : !line.IsMade || (Read(line.Text) is { } again && again.Authors.SequenceEqual(article.Authors)) ? line.Text
        : Names([.. article.Authors.Select(author => author.Name)]);

    /// <summary>The printed dateline; <c>null</c> where there is none, or where it contradicts the fields.</summary>
    public static string? Dateline(Article article) =>
        article.Dateline is { Length: > 0 } printed
        && CreditReading.OfDateline(printed, out _) is { Authors.IsEmpty: true } read && CreditFields.Agree(read, article)
            ? printed
            : null;

    /// <summary>What a byline says; <c>null</c> where some of it is unclear.</summary>
    public static Article? Read(string byline) => CreditReading.OfByline(byline, out _);

    private static string Names(string[] names) => string.Join(PrintedByline.Comma(names), names);
}
