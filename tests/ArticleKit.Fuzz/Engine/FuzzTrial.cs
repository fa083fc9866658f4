using System.Globalization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Fuzz.Engine;

/// <summary>One input given to one target.</summary>
internal static class FuzzTrial
{
    // A target calls what it tests many times over, up to a hundred; collections and first calls take their time too.
    private const double Allowance = 0.1;
    private const double SecondsPerByte = 20e-6;

    public static FuzzFailure? Run(FuzzTarget target, byte[] input)
    {
        double bound = Allowance + (SecondsPerByte * input.Length);
        double least = double.MaxValue;

        // Work that takes too long takes too long each time; a disturbance doesn't.
        for (int attempt = 0; attempt < 4 && least > bound; attempt++)
        {
            double start = ThreadCpuTime.Seconds();
            if (Thrown(target, input) is { } failure)
            {
                return failure;
            }

            least = Math.Min(least, ThreadCpuTime.Seconds() - start);
        }

        return least <= bound ? null
            : new FuzzFailure(target.Name, FuzzFailure.Slow, string.Create(CultureInfo.InvariantCulture, $"{least:F3} s of CPU time for {input.Length} bytes; {bound:F3} s are allowed"));
    }

    // Whatever is thrown is a finding: targets forgive what is documented.
    private static FuzzFailure? Thrown(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Run(input);
            return null;
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            return FuzzFailure.Of(target, e);
        }
    }
}
