using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>The presets, and folds combined freely: as many as tables can be kept for.</summary>
internal static class Normalizers
{
    private static readonly Lazy<ArabicNormalizer>[] Free = [.. Enumerable.Range(0, 256).Select(seed => new Lazy<ArabicNormalizer>(() => Drawn(new Random(seed))))];

    /// <summary>All presets, and a combination that the input chooses.</summary>
    public static IEnumerable<ArabicNormalizer> For(byte[] input) => ArabicNormalizer.Presets.Append(Chosen(input));

    public static ArabicNormalizer Chosen(byte[] input) => Free[input.Length == 0 ? 0 : input[^1]].Value;

    private static ArabicNormalizer Drawn(Random random)
    {
        ArabicFolds[] all = [.. Enum.GetValues<ArabicFolds>().Where(fold => long.IsPow2((long)fold)).Distinct()];
        ArabicFolds start = random.GetItems([ArabicFolds.None, ArabicFolds.Canonical, ArabicFolds.Display, ArabicFolds.Search, ArabicFolds.Aggressive], 1)[0];
        return new ArabicNormalizer(random.GetItems(all, random.Next(7)).Aggregate(start, (folds, flip) => folds ^ flip));
    }
}
