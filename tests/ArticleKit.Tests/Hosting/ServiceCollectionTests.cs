using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Tests.Hosting;

/// <summary>The registration with a host's services.</summary>
public class ServiceCollectionTests
{
    [Fact]
    public void Without_options_the_parser_is_one_with_the_default_ones()
    {
        using ServiceProvider provider = new ServiceCollection().AddArticleKit().BuildServiceProvider(validateScopes: true);
        ArticleParser parser = provider.GetRequiredService<ArticleParser>();
        Assert.Same(parser, provider.GetRequiredService<ArticleParser>());
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(parser, scope.ServiceProvider.GetRequiredService<ArticleParser>());
        Assert.Same(ArticleParserOptions.Default, parser.Options);
    }

    [Fact]
    public void Options_are_changed_by_each_call_after_the_other()
    {
        ServiceCollection services = new();
        services.AddArticleKit(static options => options with { MaxLength = 1 << 20 });
        services.AddArticleKit(static options => options with { Clean = true });
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(ArticleParserOptions.Default with { MaxLength = 1 << 20, Clean = true }, provider.GetRequiredService<ArticleParser>().Options);
        Assert.Same(provider.GetRequiredService<ArticleParserOptions>(), provider.GetRequiredService<ArticleParser>().Options);
        Assert.Equal(2, services.Count);
    }

    [Fact]
    public void Options_given_whole_stand_instead_of_those_before()
    {
        ArticleParserOptions options = new() { Language = "ar-MA" };
        using ServiceProvider provider = new ServiceCollection()
            .AddArticleKit(static options => options with { Clean = true }).AddArticleKit(options).BuildServiceProvider();
        Assert.Same(options, provider.GetRequiredService<ArticleParser>().Options);
    }

    [Fact]
    public void What_is_out_of_range_stops_the_registration()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ServiceCollection().AddArticleKit(static options => options with { MaxLength = -1 }));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddArticleKit(static options => null!));
    }

    [Fact]
    public void Nothing_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddArticleKit());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddArticleKit((ArticleParserOptions)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddArticleKit((Func<ArticleParserOptions, ArticleParserOptions>)null!));
    }

    [Fact]
    public void The_parser_logs_where_the_host_does()
    {
        using KeptLog log = new();
        using ServiceProvider provider = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug)).AddArticleKit().BuildServiceProvider();
        provider.GetRequiredService<ArticleParser>().Parse("");
        Assert.Equal(("ArticleKit.ArticleParser", LogLevel.Warning), Assert.Single(log.Events));
    }

    [Fact]
    public void A_parser_of_the_programs_own_stays()
    {
        ArticleParser own = new(new ArticleParserOptions { Clean = true });
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddArticleKit().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<ArticleParser>());
    }

    [Fact]
    public void A_parser_under_a_key_is_another_one()
    {
        ArticleParserOptions own = new() { Template = ArticleTemplate.Standard };
        using ServiceProvider provider = new ServiceCollection()
            .AddArticleKit().AddKeyedSingleton("own", new ArticleParser(own)).AddKeyedSingleton("own", own).BuildServiceProvider();
        Assert.Null(provider.GetRequiredService<ArticleParser>().Options.Template);
        Assert.Same(own, provider.GetRequiredKeyedService<ArticleParser>("own").Options);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private string _category = "";

        public List<(string Category, LogLevel Level)> Events { get; } = [];

        public ILogger CreateLogger(string categoryName)
        {
            _category = categoryName;
            return this;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Events.Add((_category, logLevel));

        public void Dispose()
        {
        }
    }
}
