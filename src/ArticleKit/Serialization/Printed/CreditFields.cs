namespace ArticleKit.Serialization.Printed;

/// <summary>What a line of credits says, beside what the article says.</summary>
internal static class CreditFields
{
    /// <summary>Whether all that a line says besides its authors is what the article says; what only the article has was printed elsewhere.</summary>
    /// <param name="read">What reading the line gave.</param>
    /// <param name="article">The article.</param>
    public static bool Agree(Article read, Article article) =>
        (read.Credits.IsEmpty || read.Credits.SequenceEqual(article.Credits))
        && Several.Covers(article.Place, article.Places, read.Place, read.Places)
        && Several.Covers(article.Agency, article.Agencies, read.Agency, read.Agencies)
        && (read.Outlet is null || read.Outlet == article.Outlet)
        && (read.Status is null || read.Status == article.Status)
        && (read.Date is null || read.Date.Text == article.Date?.Text);
}
