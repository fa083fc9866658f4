using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ArticleKit;

/// <summary>Registers the parser with a host's services.</summary>
public static class ArticleKitServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="ArticleParser"/> for the whole program, and its <see cref="ArticleParserOptions"/>.</summary>
    /// <param name="services">Where to.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>
    /// The parser logs to the host's <see cref="ILogger{ArticleParser}"/>, where there is one. Called again, it goes on from the options of the
    /// call before; a parser that the program has registered itself stays. A second parser, such as one for an outlet, is registered under a key.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services) => services.AddArticleKit(static options => options);

    /// <inheritdoc cref="AddArticleKit(IServiceCollection)"/>
    /// <param name="services">Where to.</param>
    /// <param name="options">The options, instead of any registered so far.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="options"/> is <c>null</c>.</exception>
    public static IServiceCollection AddArticleKit(this IServiceCollection services, ArticleParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return services.AddArticleKit(_ => options);
    }

    /// <inheritdoc cref="AddArticleKit(IServiceCollection)"/>
    /// <param name="services">Where to.</param>
    /// <param name="configure">
    /// Gives the options from those registered so far: <c>options => options with { MaxLength = 1 &lt;&lt; 20 }</c>. Called once, now, so that what is out of
    /// range stops the start of the program and no request.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returned <c>null</c>.</exception>
    public static IServiceCollection AddArticleKit(
        this IServiceCollection services, Func<ArticleParserOptions, ArticleParserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ArticleParserOptions options = configure(Registered(services) ?? ArticleParserOptions.Default)
            ?? throw new ArgumentException("It returned no options; return the ones it is given, or others.", nameof(configure));

        services.Replace(ServiceDescriptor.Singleton(options));
        services.TryAddSingleton(static provider => new ArticleParser(
            provider.GetRequiredService<ArticleParserOptions>(), provider.GetService<ILogger<ArticleParser>>()));
        return services;
    }

    private static ArticleParserOptions? Registered(IServiceCollection services)
    {
        foreach (ServiceDescriptor service in services)
        {
            if (service.ServiceType == typeof(ArticleParserOptions) && !service.IsKeyedService && service.ImplementationInstance is ArticleParserOptions options)
            {
                return options;
            }
        }

        return null;
    }
}
