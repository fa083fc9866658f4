using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Prints results, each as soon as it is there.</summary>
internal sealed class RatioReport(bool json, int nameWidth, TextWriter output)
{
    /// <summary>What the figures depend on.</summary>
    public static string Conditions(RatioText text) => string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Source}, {text.Utf8.Length * 1e-6:0.0} MB; {RatioClock.Name}; {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, vectors of {VectorBits()} bits");

    public void WriteHead()
    {
        if (!json)
        {
            output.WriteLine($"{"candidate/baseline".PadRight(nameWidth)}  {"ratio",9}  {"low",9}  {"high",9}  {"GB/s",9}");
        }
    }

    public void Write(RatioResult result)
    {
        string line = json
            ? $$"""{"name":"{{result.Name}}","ratio":{{Figure(result.Ratio)}},"low":{{Figure(result.Low)}},"high":{{Figure(result.High)}},"gbps":{{Figure(result.GigabytesPerSecond)}}}"""
            : $"{result.Name.PadRight(nameWidth)}  {Figure(result.Ratio),9}  {Figure(result.Low),9}  {Figure(result.High),9}  {Figure(result.GigabytesPerSecond),9}";
        output.WriteLine(line);
        output.Flush();
    }

    private static int VectorBits() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    // Four figures, whatever the size: 0.02134, 71.77.
    private static string Figure(double value)
    {
        int decimals = value > 0 ? Math.Clamp(3 - (int)Math.Floor(Math.Log10(value)), 0, 9) : 1;
        return value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
