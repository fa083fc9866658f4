using System.Collections.Immutable;
using System.Text.Json;
using System.Xml;

namespace ArticleKit.Fuzz.Targets;

/// <summary>A reader's answer: articles, or the refusal that it documents. Everything else is thrown on.</summary>
internal readonly record struct Reading(ImmutableArray<Article> Articles, string? Refusal)
{
    public static Reading Of(Func<Article> read) => Of(() => ImmutableArray.Create(read()));

    public static Reading Of(Func<ImmutableArray<Article>> read)
    {
        try
        {
            return new Reading(read(), null);
        }
        catch (Exception e) when (e is JsonException or XmlException or ArticleFormatException)
        {
            Assert.NotEmpty(e.Message);
            return new Reading([], e.Message);
        }
    }

    /// <summary>The same articles, or both refused; of two texts with the same characters in the same words.</summary>
    public static void Same(Reading expected, Reading actual, bool sameWords)
    {
        Assert.Equal(expected.Articles, actual.Articles);
        Assert.Equal(expected.Refusal is null, actual.Refusal is null);
        if (sameWords)
        {
            Assert.Equal(expected.Refusal, actual.Refusal);
        }
    }
}
