using System.Globalization;
using SharpFuzz;

namespace ArticleKit.Fuzz.Engine;

/// <summary>What the program is asked to do.</summary>
internal static class FuzzCommand
{
    private const string Usage = """
        Tries to break the public entry points of ArticleKit.
          [--seconds N] [--executions N] [--seed N] [--threads N] [--findings FOLDER] [TARGET…]   runs targets, all unless named
          --replay TARGET SEED|FILE     runs one input again, and shows what it found
          --list                        names the targets
          --afl TARGET                  a target under afl-fuzz
          --seeds TARGET FOLDER         writes the inputs that a target starts from, for afl-fuzz
          --dictionary TARGET FILE      writes the tokens that a target is fed, for afl-fuzz
        """;

    public static int Run(string[] args)
    {
        try
        {
            return args switch
            {
                ["--list"] => List(),
                ["--replay", string target, string what] => Replay(FuzzTarget.Of(target), what),
                ["--afl", string target] => Afl(FuzzTarget.Of(target)),
                ["--seeds", string target, string folder] => AflFiles.WriteSeeds(FuzzTarget.Of(target), folder),
                ["--dictionary", string target, string file] => AflFiles.WriteDictionary(FuzzTarget.Of(target), file),
                _ => new FuzzRun(FuzzOptions.Parse(args)).Run(),
            };
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine($"{e.Message}\n{Usage}");
            return 2;
        }
    }

    private static int List()
    {
        foreach (FuzzTarget target in FuzzTarget.All)
        {
            Console.WriteLine(target.Name);
        }

        return 0;
    }

    private static int Replay(FuzzTarget target, string what)
    {
        byte[] input = File.Exists(what) ? File.ReadAllBytes(what)
            : ulong.TryParse(what, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong seed) ? InputMaker.Of(target.Family).Make(seed)
            : throw new FormatException($"{what} is neither a file nor a seed.");
        FuzzFailure? failure = FuzzTrial.Run(target, input);
        Console.WriteLine(failure is null ? $"{target.Name}: {input.Length} bytes passed" : failure.Describe(input));
        return failure is null ? 0 : 1;
    }

    private static int Afl(FuzzTarget target)
    {
        Fuzzer.Run(stream =>
        {
            using MemoryStream input = new();
            stream.CopyTo(input);
            target.Run(input.ToArray());
        });
        return 0;
    }
}
