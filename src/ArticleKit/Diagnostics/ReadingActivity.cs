using System.Diagnostics;

namespace ArticleKit.Diagnostics;

/// <summary>The activity of one asynchronous call, where anybody listens; ends when it is disposed of.</summary>
internal readonly struct ReadingActivity : IDisposable
{
    private static readonly ActivitySource Source = new(ArticleKitTelemetry.ActivitySourceName, Instruments.Version);

    private readonly Activity? _activity;

    private ReadingActivity(Activity? activity)
    {
        _activity = activity;
    }

    public static ReadingActivity Start(string name) => new(Source.StartActivity(name));

    /// <summary>Waits, and puts a failure down; cancelling is one too.</summary>
    public async ValueTask<T> WatchAsync<T>(ValueTask<T> work)
    {
        try
        {
            return await work.ConfigureAwait(false);
        }
        catch (Exception e) when (_activity is not null)
        {
            // Only the type: a message of somebody's stream may hold a path, or text.
            _activity.SetStatus(ActivityStatusCode.Error);
            _activity.SetTag("error.type", e.GetType().FullName);
            throw;
        }
    }

    /// <summary>What came of the one text that was read.</summary>
    public void Describe(ArticleParseResult result)
    {
        if (_activity is null)
        {
            return;
        }

        _activity.SetTag(ArticleKitTelemetry.OutcomeTag, Instruments.Outcome(result.IsArticle));
        _activity.SetTag(ArticleKitTelemetry.LengthTag, result.Layout.Length);
        if (!result.Diagnostics.IsEmpty)
        {
            _activity.SetTag(ArticleKitTelemetry.CodeTag, result.Diagnostics.Select(static diagnostic => diagnostic.Code).Distinct().ToArray());
        }
    }

    /// <summary>How many articles have been given so far.</summary>
    public void Count(long articles) => _activity?.SetTag(ArticleKitTelemetry.CountTag, articles);

    public void Dispose() => _activity?.Dispose();
}
