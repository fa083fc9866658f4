namespace ArticleKit.Tests.Examples;

/// <summary>One running service for the tests that only ask it.</summary>
public sealed class SharedService : IAsyncLifetime
{
    internal RunningService Service { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Service = await RunningService.StartAsync(null, "--MaxLength", "100000");

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}

[CollectionDefinition(nameof(SharedService))]
public class SharedServiceCollection : ICollectionFixture<SharedService>;
