using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Writes one article in one version of ninjs.</summary>
internal sealed class NinjsWriter(Utf8JsonWriter writer, NinjsOptions options)
{
    private readonly bool _isFlat = NinjsVersion.IsFlat(options.Version);

    /// <summary>Writes the article as one object.</summary>
    public void Write(Article given)
    {
        Article article = ArticleStrings.WellFormed(given);
        writer.WriteStartObject();
        writer.WriteString("uri"u8, ArticleId.Of(given, options.Id));
        WriteStandard();
        writer.WriteString("type"u8, "text"u8);
        WriteText("language", article.Language);
        WriteText("versionCreated", options.Time is { } clock ? DateText.Of(clock.GetUtcNow()) : null);
        WriteText("contentCreated", DateText.InstantOf(article.Date));
        WriteTexts("headlines", "headline", [(NinjsRoles.Main, article.Headline), (NinjsRoles.Kicker, article.Kicker)]);
        WriteText(_isFlat ? "byline" : "by", PrintedCredits.Byline(article));
        WriteNamed(
            _isFlat ? "person" : "people",
            "rel",
            [.. article.Authors.Select(author => (author.Name, NinjsRoles.Author)), .. article.Credits.Select(credit => (credit.Name, NinjsRoles.Credit))]);
        WriteText("located", article.Place);
        WriteNamed(_isFlat ? "place" : "places", "rel", [.. article.Places.Select(place => (place, NinjsRoles.Place))]);
        WriteNamed(_isFlat ? "infosource" : "infoSources", _isFlat ? "rel" : "role", [.. Sources(article)]);
        WriteNamed(_isFlat ? "subject" : "subjects", "rel", [.. Subjects(article)]);
        WriteBodies(article);
        WriteTexts("descriptions", "description", Descriptions(article));
        writer.WriteEndObject();
    }

    private void WriteStandard()
    {
        writer.WriteStartObject(_isFlat ? "$standard"u8 : "standard"u8);
        writer.WriteString("name"u8, "ninjs"u8);
        writer.WriteString("version"u8, options.Version);
        writer.WriteString("schema"u8, NinjsVersion.Schema(options.Version));
        writer.WriteEndObject();
    }

    // The outlet as agencies give themselves, without a role.
    private static IEnumerable<(string Name, string? Role)> Sources(Article article) =>
        (article.Outlet is { } outlet ? [(outlet, null)] : Array.Empty<(string, string?)>())
            .Concat(Several.Names(article.Agency, article.Agencies).Select(agency => (agency, (string?)NinjsRoles.Agency)));

    private static IEnumerable<(string Name, string? Role)> Subjects(Article article) =>
        (article.Section is { } section ? [(section, NinjsRoles.Section)] : Array.Empty<(string, string?)>())
            .Concat(article.Tags.Select(tag => (tag, (string?)NinjsRoles.Tag)));

    // What people read comes first, for consumers that take the first description.
    private static List<(string Role, string? Text)> Descriptions(Article article) =>
    [
        (NinjsRoles.Deck, article.Deck),
        .. article.Captions.Select(caption => (NinjsRoles.Caption, (string?)caption)),
        .. NinjsCredits.Lines(article.Credits).Select(line => (NinjsRoles.CreditLine, (string?)line)),
        (NinjsRoles.Dateline, PrintedCredits.Dateline(article)),
        (NinjsRoles.Status, article.Status),
        (NinjsRoles.Date, article.Date?.Text),
        (NinjsRoles.IsoDate, DateText.InstantOf(article.Date) is null ? DateText.Of(article.Date) : null),
    ];

    private void WriteBodies(Article article)
    {
        string text = BodyText.Join(article.Paragraphs);
        if (text.Length == 0)
        {
            return;
        }

        string html = HtmlParagraphs.Write(article);
        if (_isFlat)
        {
            WriteText("body_text", text);
            WriteText("body_html", html);
            return;
        }

        writer.WriteStartArray("bodies"u8);
        WriteValue(NinjsRoles.Main, "text/plain", text);
        WriteValue(NinjsRoles.Main, "text/html", html);
        writer.WriteEndArray();
    }

    // In a list with their roles; before 2.0 as properties with the role in the name, that of the main one aside.
    private void WriteTexts(string list, string property, List<(string Role, string? Text)> texts)
    {
        texts.RemoveAll(text => text.Text is null);
        if (_isFlat)
        {
            Dictionary<string, int> counts = [];
            foreach ((string role, string? text) in texts)
            {
                int count = counts[role] = counts.GetValueOrDefault(role) + 1;
                string suffix = role == NinjsRoles.Main ? "" : "_" + role.Replace('-', '_');
                WriteText(count == 1 ? property + suffix : FormattableString.Invariant($"{property}{suffix}_{count}"), text);
            }
        }
        else if (texts.Count > 0)
        {
            writer.WriteStartArray(list);
            foreach ((string role, string? text) in texts)
            {
                WriteValue(role, "text/plain", text!);
            }

            writer.WriteEndArray();
        }
    }

    private void WriteValue(string role, string contentType, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("role"u8, role);
        writer.WriteString(NinjsVersion.Name(options.Version, "contentType"), contentType);
        writer.WriteString("value"u8, value);
        writer.WriteEndObject();
    }

    private void WriteNamed(string list, string relation, List<(string Name, string? Relation)> things)
    {
        if (things.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(NinjsVersion.Name(options.Version, list));
        foreach ((string name, string? value) in things)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, name);
            if (value is not null)
            {
                writer.WriteString(relation, value);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteText(string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(NinjsVersion.Name(options.Version, name), text);
        }
    }
}
