using Microsoft.Extensions.Logging;

namespace ArticleKit.Consumer;

/// <summary>A logger that keeps what it is told.</summary>
internal sealed class KeptEvents : ILogger<ArticleParser>
{
    public List<(EventId Id, LogLevel Level, string Message)> Events { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Events.Add((eventId, logLevel, formatter(state, exception)));
}
