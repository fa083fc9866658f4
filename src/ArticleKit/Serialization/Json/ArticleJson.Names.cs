namespace ArticleKit.Serialization;

public static partial class ArticleJson
{
    private static ReadOnlySpan<byte> UnitName(TextUnit unit) => unit switch
    {
        TextUnit.Utf16 => "utf-16"u8,
        TextUnit.Utf8 => "utf-8"u8,
        _ => "code-point"u8,
    };

    private static ReadOnlySpan<byte> SeverityName(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "info"u8,
        DiagnosticSeverity.Warning => "warning"u8,
        _ => "error"u8,
    };

    private static ReadOnlySpan<byte> KindName(OtherPartKind kind) => kind switch
    {
        OtherPartKind.Blank => "blank"u8,
        OtherPartKind.Unresolved => "unresolved"u8,
        OtherPartKind.Skipped => "skipped"u8,
        OtherPartKind.Unread => "unread"u8,
        OtherPartKind.EndMark => "end-mark"u8,
        OtherPartKind.Share => "share"u8,
        OtherPartKind.Related => "related"u8,
        OtherPartKind.Menu => "menu"u8,
        _ => "none"u8,
    };

    private static ReadOnlySpan<byte> PartName(ArticlePartKind kind) => kind switch
    {
        ArticlePartKind.Separator => "separator"u8,
        ArticlePartKind.Outlet => "outlet"u8,
        ArticlePartKind.Section => "section"u8,
        ArticlePartKind.Byline => "byline"u8,
        ArticlePartKind.Author => "author"u8,
        ArticlePartKind.Credit => "credit"u8,
        ArticlePartKind.Role => "role"u8,
        ArticlePartKind.Dateline => "dateline"u8,
        ArticlePartKind.Place => "place"u8,
        ArticlePartKind.Agency => "agency"u8,
        ArticlePartKind.Date => "date"u8,
        ArticlePartKind.Status => "status"u8,
        ArticlePartKind.Kicker => "kicker"u8,
        ArticlePartKind.Headline => "headline"u8,
        ArticlePartKind.Deck => "deck"u8,
        ArticlePartKind.Caption => "caption"u8,
        ArticlePartKind.Paragraph => "paragraph"u8,
        ArticlePartKind.Tag => "tag"u8,
        _ => "other"u8,
    };
}
