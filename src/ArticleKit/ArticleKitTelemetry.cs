namespace ArticleKit;

/// <summary>The names under which the library measures and traces; they don't change.</summary>
/// <remarks>
/// <para>Nothing is measured, and no clock is read, while nobody listens to an instrument. Instruments and activities carry codes, counts and
/// sizes, never text of an article.</para>
/// <para>With OpenTelemetry: <c>AddMeter(ArticleKitTelemetry.MeterName)</c> and <c>AddSource(ArticleKitTelemetry.ActivitySourceName)</c>.</para>
/// </remarks>
public static class ArticleKitTelemetry
{
    /// <summary>The meter: <c>ArticleKit</c>.</summary>
    public const string MeterName = "ArticleKit";

    /// <summary>The source of activities: <c>ArticleKit</c>. Only asynchronous calls of <see cref="ArticleParser"/> have one.</summary>
    public const string ActivitySourceName = "ArticleKit";

    /// <summary>Counts texts that were read: a counter of <c>long</c> in <c>{article}</c>, with <see cref="OutcomeTag"/>.</summary>
    public const string ArticlesInstrument = "articlekit.articles";

    /// <summary>Counts diagnostics: a counter of <c>long</c> in <c>{diagnostic}</c>, with <see cref="CodeTag"/>.</summary>
    public const string DiagnosticsInstrument = "articlekit.diagnostics";

    /// <summary>How long reading one text took: a histogram of <c>double</c> in seconds (<c>s</c>), with <see cref="OutcomeTag"/>. Waiting for bytes is left out.</summary>
    public const string DurationInstrument = "articlekit.parse.duration";

    /// <summary>The activity of one <see cref="ArticleParser.ParseAsync(Stream, CancellationToken)"/>.</summary>
    public const string ParseActivity = "articlekit.parse";

    /// <summary>The activity of one <see cref="ArticleParser.ParseManyAsync(Stream, string?, CancellationToken)"/>, from its first article to its end.</summary>
    public const string ParseManyActivity = "articlekit.parse_many";

    /// <summary>What came of a text: <c>article</c>, or <c>none</c> where it is none (a diagnostic says why). On instruments and on the activity of one article.</summary>
    public const string OutcomeTag = "articlekit.outcome";

    /// <summary>The code of a diagnostic, such as <c>AK0005</c>; on an activity, all codes of the text, an array.</summary>
    public const string CodeTag = "articlekit.diagnostic.code";

    /// <summary>How long the text is, in bytes; on the activity of one article.</summary>
    public const string LengthTag = "articlekit.length";

    /// <summary>How many articles were given; on the activity of several.</summary>
    public const string CountTag = "articlekit.count";
}
