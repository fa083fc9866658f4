using Microsoft.Extensions.Logging;

namespace ArticleKit.Consumer;

/// <summary>The parser's events, in a logger of the user's own.</summary>
internal static class Logging
{
    public static void CheckAll()
    {
        KeptEvents log = new();
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 2000 }, log);
        parser.Parse(Sample.Text);
        parser.Parse(new string('x', 2001));
        Check.Equal(2, log.Events.Count);
        Check.Equal(new EventId(1, "ArticleRead"), log.Events[0].Id);
        Check.Equal(LogLevel.Debug, log.Events[0].Level);
        Check.That(!log.Events[0].Message.Contains(Sample.Outlet, StringComparison.Ordinal));
        Check.Equal(new EventId(2, "ArticleRefused"), log.Events[1].Id);
        Check.Equal(LogLevel.Warning, log.Events[1].Level);
        Check.That(log.Events[1].Message.Contains("AK0005", StringComparison.Ordinal));
    }
}
