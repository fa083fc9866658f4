using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Where the random cases of a run come from.</summary>
/// <remarks>
/// New ones at each run, unless <c>ARTICLEKIT_DRAW</c> holds a text: then the ones that belong to that text, the same at every run. CI
/// sets it to the tree it checks: another commit draws other cases, and the same commit can be checked twice. <c>eng/soak.sh</c> draws
/// again and again. <c>ARTICLEKIT_CASES</c> holds the most that a property tries, where each case costs more than usual.
/// </remarks>
internal static class Draw
{
    private static readonly (ulong Seed, ulong Gamma)? Start = Find(Environment.GetEnvironmentVariable("ARTICLEKIT_DRAW"));

    /// <summary>The most cases that a property tries.</summary>
    public static int Most { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("ARTICLEKIT_CASES"), CultureInfo.InvariantCulture, out int most) ? most : int.MaxValue;

    /// <summary>What <see cref="FsCheck.Xunit.PropertyAttribute.Replay"/> takes; <c>null</c> for new cases.</summary>
    public static string? Replay => Start is var (seed, gamma) ? string.Create(CultureInfo.InvariantCulture, $"{seed},{gamma}") : null;

    /// <summary>For a check in the middle of a test.</summary>
    public static Config Config => Start is var (seed, gamma) ? Config.QuickThrowOnFailure.WithReplay(seed, gamma) : Config.QuickThrowOnFailure;

    /// <summary>A number of values.</summary>
    public static T[] Drawn<T>(this Gen<T> generator, int count, int size = 50) =>
        [.. Start is var (seed, gamma) ? generator.Sample(count, new Rnd(seed, gamma), size) : generator.Sample(count, size)];

    private static (ulong Seed, ulong Gamma)? Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        // The generator wants an odd gamma.
        return (BitConverter.ToUInt64(hash), BitConverter.ToUInt64(hash, sizeof(ulong)) | 1);
    }
}
