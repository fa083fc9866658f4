using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Views;

/// <summary>What holds of every view.</summary>
internal static class ViewChecks
{
    /// <summary>The view of the bytes says what the result says, field by field and as JSON.</summary>
    public static void SaysTheSame(ArticleParser parser, byte[] utf8)
    {
        ArticleParseResult result = parser.ParseUtf8(utf8);
        using ArticleView view = parser.Read(utf8);
        AssertSame(result, view.ToResult());
        Assert.Equal(result.Diagnostics, view.Diagnostics);
        Assert.Equal(result.IsArticle, view.IsArticle);
        Assert.Equal(result.Article ?? new Article(), ToArticle(view));
        Assert.Equal(Json(buffer => ArticleJson.Write(buffer, result)), JsonOf(view, null));
        ArticleJsonOptions whole = new() { WithLayout = true, WithDiagnostics = true, Indented = true };
        Assert.Equal(Json(buffer => ArticleJson.Write(buffer, result, whole)), JsonOf(view, whole));
    }

    private static void AssertSame(ArticleParseResult expected, ArticleParseResult actual)
    {
        Assert.Equal(expected.Article, actual.Article);
        Assert.Equal(expected.Layout, actual.Layout);
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
    }

    private static string Json(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string JsonOf(ArticleView view, ArticleJsonOptions? options)
    {
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, view, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Article ToArticle(ArticleView view)
    {
        Article article = new()
        {
            Outlet = Text(view.Outlet),
            Section = Text(view.Section),
            Byline = Text(view.Byline),
            Dateline = Text(view.Dateline),
            Place = Text(view.Place),
            Places = Texts(view.Places),
            Agency = Text(view.Agency),
            Agencies = Texts(view.Agencies),
            Date = view.Date,
            Status = Text(view.Status),
            Kicker = Text(view.Kicker),
            Headline = Text(view.Headline),
            Deck = Text(view.Deck),
            Captions = Texts(view.Captions),
            Paragraphs = Texts(view.Paragraphs),
            Tags = Texts(view.Tags),
        };
        List<Author> authors = [];
        foreach (ArticleViewPerson author in view.Authors)
        {
            authors.Add(new Author { Name = Text(author.Name)!, Role = Text(author.Role), Place = Text(author.Place) });
        }

        List<Credit> credits = [];
        foreach (ArticleViewPerson credit in view.Credits)
        {
            credits.Add(new Credit { Name = Text(credit.Name)!, Role = Text(credit.Role) });
        }

        return article with { Authors = [.. authors], Credits = [.. credits], Language = view.Language, Direction = view.Direction };
    }

    private static string? Text(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? null : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8);

    private static ImmutableArray<string> Texts(ArticleViewTexts texts)
    {
        ImmutableArray<string>.Builder list = ImmutableArray.CreateBuilder<string>(texts.Count);
        foreach (ReadOnlySpan<byte> text in texts)
        {
            list.Add(Text(text)!);
        }

        return list.DrainToImmutable();
    }
}
