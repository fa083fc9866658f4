namespace ArticleKit.Serialization;

/// <summary>The clock of formats that want to know when a document was made, for callers who don't give theirs.</summary>
internal static class SystemClock
{
#pragma warning disable RS0030 // The one place: a document has to bear an instant, and the caller has given no clock.
    public static TimeProvider Instance => TimeProvider.System;
#pragma warning restore RS0030
}
