using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Reads an article from any version of ninjs.</summary>
/// <remarks>Of several headlines, bodies or descriptions in one role the first counts; of captions each one.</remarks>
internal static class NinjsReader
{
    /// <exception cref="JsonException">It is no ninjs.</exception>
    public static Article Read(JsonPart item)
    {
        _ = item.FindText("uri") ?? throw item.Error("It has no uri, the one property that ninjs demands.");
        ILookup<string?, string> headlines = ByRole(item, "headlines", "headline");
        ILookup<string?, string> descriptions = ByRole(item, "descriptions", "description");
        ILookup<string?, string> people = Named(item, "rel", "people", "person");
        ILookup<string?, string> places = Named(item, "rel", "places", "place");
        ILookup<string?, string> subjects = Named(item, "rel", "subjects", "subject");
        ILookup<string?, string> sources = Sources(item);
        (ImmutableArray<string> paragraphs, TextDirection? direction) = Body(item);
        (string? agency, ImmutableArray<string> agencies) = Several.Fields([.. sources[NinjsRoles.Agency]]);
        string? byline = Either(item, "by", "byline");
        return new Article
        {
            Outlet = sources[null].FirstOrDefault(),
            Section = subjects[NinjsRoles.Section].FirstOrDefault(),
            Byline = byline,
            Authors = Authors([.. people[NinjsRoles.Author]], byline),
            Credits = NinjsCredits.Read([.. people[NinjsRoles.Credit]], [.. descriptions[NinjsRoles.CreditLine]]),
            Dateline = descriptions[NinjsRoles.Dateline].FirstOrDefault(),
            Place = item.FindText("located"),
            Places = [.. places[NinjsRoles.Place]],
            Agency = agency,
            Agencies = agencies,
            Date = Date(item, descriptions),
            Status = descriptions[NinjsRoles.Status].FirstOrDefault(),
            Kicker = headlines[NinjsRoles.Kicker].FirstOrDefault(),
            Headline = headlines[NinjsRoles.Main].Concat(headlines[null]).FirstOrDefault() ?? headlines.Where(role => role.Key != NinjsRoles.Kicker).SelectMany(role => role).FirstOrDefault(),
            Deck = descriptions[NinjsRoles.Deck].FirstOrDefault(),
            Captions = [.. descriptions[NinjsRoles.Caption]],
            Paragraphs = paragraphs,
            Tags = [.. subjects[NinjsRoles.Tag]],
            Language = item.FindText("language"),
            Direction = direction,
        };
    }

    // The statement says more than the names, where it names the same people.
    private static ImmutableArray<Author> Authors(ImmutableArray<string> names, string? byline) =>
        byline is not null && PrintedCredits.Read(byline) is { } read && read.Authors.Select(author => author.Name).SequenceEqual(names)
            ? read.Authors
            : [.. names.Select(name => new Author { Name = name })];

    private static ArticleDate? Date(JsonPart item, ILookup<string?, string> descriptions)
    {
        ArticleDate? date = DateText.Read(Either(item, "contentCreated", "contentcreated") ?? descriptions[NinjsRoles.IsoDate].FirstOrDefault());
        string? words = descriptions[NinjsRoles.Date].FirstOrDefault();
        return words is null ? date : (date ?? new ArticleDate()) with { Text = words };
    }

    private static (ImmutableArray<string> Paragraphs, TextDirection? Direction) Body(JsonPart item)
    {
        NinjsText[] bodies = [.. NinjsText.Find(item, "bodies", "body")];
        NinjsText html = Array.Find(bodies, body => body.IsHtml);
        NinjsText plain = Array.Find(bodies, body => body.IsPlain);
        return (
            plain.Value is not null ? BodyText.Split(plain.Value) : html.Value is not null ? HtmlReader.Paragraphs(html.Value) : [],
            html.Value is not null ? HtmlReader.DirectionOf(html.Value) : null);
    }

    private static ILookup<string?, string> ByRole(JsonPart item, string list, string property) =>
        NinjsText.Find(item, list, property).ToLookup(text => text.Role, text => text.Value);

    private static ILookup<string?, string> Named(JsonPart item, string relation, params string[] lists) =>
        lists.SelectMany(item.FindList)
            .Select(thing => (Name: thing.FindText("name"), Relation: thing.FindText(relation)))
            .Where(thing => thing.Name is not null)
            .ToLookup(thing => thing.Relation, thing => thing.Name!);

    private static ILookup<string?, string> Sources(JsonPart item) =>
        item.Find("infosource") is null ? Named(item, "role", "infoSources", "infosources") : Named(item, "rel", "infosource");

    private static string? Either(JsonPart item, string name, string other) => item.FindText(name) ?? item.FindText(other);
}
