namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The page that <c>ratios --help</c> prints.</summary>
internal static class RatioHelp
{
    private const string Text = """
        Compares ArticleKit with copying memory and with what else does the same work, in one process, on real text.

        Usage:
          dotnet run -c Release --project benchmarks/ArticleKit.Benchmarks -- ratios [OPTIONS]

        Examples:
          … -- ratios                               all lines, on the news of ../shared, or else on the shuffled samples
          … -- ratios --text news.txt.gz            on a text of yours
          … -- ratios --only fold-utf16 --json      some lines, for a program

        Options:
          --text FILE[.gz]  UTF-8 text, the more the better (4 MB or more); it is cut into articles of about 5 KB at line ends
          --only PREFIX     only lines whose name begins so
          --floors FILE     only the lines of the file, such as benchmarks/floors.tsv; exits 1 if one is below its floor there
          --json            a JSON line for each: {"name":"…","ratio":0.0,"low":0.0,"high":0.0,"gbps":0.0}
          -h, --help        this page

        A ratio above 1 means: faster than the baseline. Candidate and baseline run by turns on the same text; every round gives a
        ratio of CPU times, low and high hold the middle half of the rounds, and the ratio is their median. GB/s is the input of the
        candidate (10⁹ bytes a second). Where low and high lie far apart the machine was busy: run it again.

        Lines (candidate; baseline):
        """;

    private const string ExitCodes = """

        Exit codes:
          0   all done
          1   a line is below its floor
          64  wrong usage
          65  some line can't be measured on this text, or on this processor
          66  no such file
          74  input or output error

        """;

    public static void Write(TextWriter output)
    {
        int width = RatioLines.All.Max(line => line.Name.Length) + 2;
        output.WriteLine(Text);
        foreach (RatioLine line in RatioLines.All)
        {
            output.WriteLine($"  {line.Name.PadRight(width)}{line.Meaning}");
        }

        output.Write(ExitCodes);
    }
}
