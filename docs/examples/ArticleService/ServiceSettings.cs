using System.Globalization;

namespace ArticleService;

/// <summary>What can be set, in appsettings.json, in the environment or as arguments: <c>--MaxLength 1000000</c>.</summary>
/// <param name="MaxLength">The longest article, in UTF-16 code units; 1 Mi unless set.</param>
/// <param name="Echo">Whether there is <c>/echo</c>, beside which <c>load.sh</c> measures.</param>
internal sealed record ServiceSettings(int MaxLength, bool Echo)
{
    /// <summary>The longest body of one article: three bytes of UTF-8 a code unit, and as much again for JSON that escapes.</summary>
    public long MaxBytes => 6L * MaxLength;

    public static ServiceSettings From(IConfiguration configuration)
    {
        string? length = configuration[nameof(MaxLength)];
        return new ServiceSettings(
            length is null ? 1 << 20 : int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture),
            bool.TryParse(configuration[nameof(Echo)], out bool echo) && echo);
    }
}
