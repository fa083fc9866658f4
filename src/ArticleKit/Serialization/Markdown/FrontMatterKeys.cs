namespace ArticleKit.Serialization.Markdown;

/// <summary>The keys of the front matter: pandoc's, then ours.</summary>
internal static class FrontMatterKeys
{
    public const string Title = "title";
    public const string Subtitle = "subtitle";
    public const string Author = "author";
    public const string Date = "date";
    public const string Lang = "lang";
    public const string Dir = "dir";
    public const string Keywords = "keywords";

    /// <summary>Names, roles and places, where an author has more than a name.</summary>
    public const string Authors = "authors";
    public const string Credits = "credits";
    public const string Name = "name";
    public const string Role = "role";
    public const string Publisher = "publisher";
    public const string Section = "section";
    public const string Kicker = "kicker";
    public const string Byline = "byline";
    public const string Dateline = "dateline";

    /// <summary>What stood between a dateline and the lead that it was cut off from.</summary>
    public const string DatelineGap = "dateline-gap";

    /// <summary>Printed lines that contradict the fields.</summary>
    public const string RawByline = "raw-byline";
    public const string RawDateline = "raw-dateline";
    public const string Place = "place";
    public const string Places = "places";
    public const string Agency = "agency";
    public const string Agencies = "agencies";
    public const string Status = "status";
    public const string Captions = "captions";

    /// <summary>A language that is no tag of BCP 47, which <c>lang</c> has to be.</summary>
    public const string Language = "language";
    public const string DateText = "date-text";
    public const string DateHijri = "date-hijri";
    public const string DateCalendar = "date-calendar";
    public const string DateTime = "date-time";
    public const string DateOffset = "date-offset";
    public const string Id = "id";

    /// <summary>How the texts are to be read; only <see cref="Plain"/> means something.</summary>
    public const string Metadata = "metadata";
    public const string Plain = "plain";
}
