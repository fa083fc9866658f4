using System.Collections.Immutable;
using ArticleKit.Serialization;
using Microsoft.Net.Http.Headers;

namespace ArticleService.Writing;

/// <summary>The formats, and which of them a request wants.</summary>
internal static class OutputFormats
{
    public static readonly OutputFormat Json = new("json", "application/json", static (to, article) => ArticleJson.Write(to, article));

    /// <summary>The view of editors; it needs the text, so <see cref="Answer"/> writes it.</summary>
    public static readonly OutputFormat Annotated = new("annotated", "text/html", static (_, _) => throw new NotSupportedException());

    private static readonly ImmutableArray<OutputFormat> All =
    [
        Json,
        new("jsonld", "application/ld+json", static (to, article) => JsonLd.Write(to, article)),
        new("ninjs", "application/vnd.iptc.ninjs+json", static (to, article) => Ninjs.Write(to, article)),
        new("newsml-g2", "application/vnd.iptc.g2.newsitem+xml", static (to, article) => NewsMLG2.Write(to, article, new() { Time = TimeProvider.System })),
        new("nitf", "application/vnd.nitf", static (to, article) => Nitf.Write(to, article)),
        new("atom", "application/atom+xml", static (to, article) => AtomFeed.Write(to, [article], new() { Time = TimeProvider.System })),
        new("jsonfeed", "application/feed+json", static (to, article) => JsonFeed.Write(to, [article])),
        new("markdown", "text/markdown", static (to, article) => ArticleMarkdown.Write(to, article)),
        new("html", "text/html", static (to, article) => ArticleHtml.Write(to, article)),
        Annotated,
    ];

    public static string Names { get; } = string.Join(", ", All.Select(static format => format.Name));

    public static string MediaTypes { get; } = string.Join(", ", All.Select(static format => format.MediaType).Distinct());

    /// <summary>By <c>?to=</c>, else by <c>Accept</c>, else JSON; <c>null</c> where there is none of what is wanted.</summary>
    public static OutputFormat? Choose(HttpRequest request)
    {
        if (request.Query.TryGetValue("to", out var name))
        {
            return All.FirstOrDefault(format => format.Name == name);
        }

        return request.Headers.Accept.Count == 0 ? Json : ByAccept(request.GetTypedHeaders().Accept);
    }

    private static OutputFormat? ByAccept(IList<MediaTypeHeaderValue> accepted)
    {
        if (accepted.Count == 0)
        {
            return Json;
        }

        // Of equals the caller's order decides, and within a range such as */* ours.
        foreach (MediaTypeHeaderValue range in accepted.Where(static range => range.Quality is not 0).OrderByDescending(static range => range.Quality ?? 1))
        {
            if (All.FirstOrDefault(format => new MediaTypeHeaderValue(format.MediaType).IsSubsetOf(Bare(range))) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Parameters such as a charset don't decide.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
