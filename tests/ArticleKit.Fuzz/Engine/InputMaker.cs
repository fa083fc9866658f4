namespace ArticleKit.Fuzz.Engine;

/// <summary>Makes the input that belongs to a seed: from the seeds of a family, changed a little or much, or from tokens alone.</summary>
/// <remarks>The same seed gives the same input as long as samples and tokens stay as they are. Thread-safe.</remarks>
internal sealed class InputMaker
{
    private const int Longest = 4096;

    // Where work that isn't linear shows.
    private const int VeryLong = 1 << 16;

    private static readonly Lazy<InputMaker>[] Makers = [.. Enum.GetValues<InputFamily>().Select(family => new Lazy<InputMaker>(() => new InputMaker(family)))];

    private InputMaker(InputFamily family)
    {
        Seeds = FamilySeeds.Of(family);
        Tokens = FamilyTokens.Of(family);
    }

    public IReadOnlyList<byte[]> Seeds { get; }

    public IReadOnlyList<byte[]> Tokens { get; }

    public static InputMaker Of(InputFamily family) => Makers[(int)family].Value;

    public byte[] Make(ulong seed)
    {
        SeededRandom random = new(seed);
        int kind = random.Next(1000);
        if (kind < 2)
        {
            return Repeated(random, VeryLong);
        }

        Mutation mutation = new(random, this, kind < 250 ? Composed(random) : random.Of(Seeds));
        int changes = kind % 20 == 0 ? 0 : 1 + random.Small(24);
        for (int i = 0; i < changes && mutation.Length < Longest; i++)
        {
            mutation.Change();
        }

        return mutation.ToArray();
    }

    private byte[] Composed(SeededRandom random)
    {
        List<byte> input = [];
        for (int i = random.Small(40); i > 0; i--)
        {
            input.AddRange(random.Of(Tokens));
            input.AddRange(random.Next(8) switch { 0 => "\n"u8, < 5 => " "u8, _ => [] });
        }

        return [.. input];
    }

    /// <summary>A seed with a piece of one to three tokens in it, over and over.</summary>
    private byte[] Repeated(SeededRandom random, int length)
    {
        byte[] around = random.Of(Seeds);
        int at = random.Next(around.Length + 1);
        byte[] piece = [.. Enumerable.Range(0, 1 + random.Next(3)).SelectMany(_ => random.Of(Tokens))];
        int times = length / (random.Next(4) == 0 ? 8 : 1) / Math.Max(1, piece.Length);
        return [.. around[..at], .. Enumerable.Repeat(piece, times).SelectMany(token => token), .. around[at..]];
    }
}
