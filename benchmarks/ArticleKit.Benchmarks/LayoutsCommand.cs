using System.Buffers;
using System.Globalization;
using System.Text;
using ArticleKit.Benchmarks.Ratios;
using ArticleKit.Serialization;

namespace ArticleKit.Benchmarks;

/// <summary><c>layouts [--text FILE]</c>: how fast articles of each sample's layout go from UTF-8 to JSON, in turns.</summary>
internal static class LayoutsCommand
{
    public const string Name = "layouts";

    private const int Articles = 256;
    private const int Rounds = 75;

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is not ([] or ["--text", _]))
        {
            Console.Error.WriteLine("layouts [--text FILE[.gz]]: GB/s from UTF-8 to JSON by layout, and beside the mean of all.");
            return 2;
        }

        RatioText text = arguments is [_, var path] ? new RatioText(TextFile.Read(path), path) : RatioText.Default();
        string[] names = [.. NewsText.SampleNames()];
        byte[][][] families = [.. MixedArticles.Of(text)
            .Select((article, i) => (Family: i % names.Length, Utf8: Encoding.UTF8.GetBytes(article)))
            .GroupBy(one => one.Family, one => one.Utf8)
            .OrderBy(family => family.Key)
            .Select(family => family.Take(Articles).ToArray())];
        double[][] seconds = [.. families.Select(_ => new double[Rounds])];
        ArrayBufferWriter<byte> buffer = new(1 << 17);
        for (int round = -Rounds; round < Rounds; round++)
        {
            for (int family = 0; family < families.Length; family++)
            {
                double started = RatioClock.Seconds();
                foreach (byte[] article in families[family])
                {
                    buffer.ResetWrittenCount();
                    using ArticleView view = ArticleParser.Default.Read(article);
                    ArticleJson.Write(buffer, view);
                }

                // The first half warms up.
                seconds[family][Math.Max(round, 0)] = RatioClock.Seconds() - started;
            }
        }

        double[] speeds = [.. families.Select((family, i) => family.Sum(article => (double)article.Length) / Quantiles.Of(seconds[i], 0.5) * 1e-9)];
        foreach ((string name, double speed) in names.Zip(speeds))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{speed,8:F3} GB/s {speed / speeds.Average(),8:F2} of the mean"));
        }

        return 0;
    }
}
