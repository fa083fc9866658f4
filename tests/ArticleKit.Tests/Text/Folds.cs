using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>The folds one by one.</summary>
internal static class Folds
{
    public static IReadOnlyList<ArabicFolds> All { get; } = [.. Enum.GetValues<ArabicFolds>().Where(fold => long.IsPow2((long)fold)).Distinct()];

    public static IReadOnlyList<ArabicNormalizer> Singles { get; } = [.. All.Select(fold => new ArabicNormalizer(fold))];
}

/// <summary>Any combination of folds.</summary>
public static class FoldSets
{
    public static Arbitrary<ArabicFolds> Any() => Arb.From(
        from preset in Gen.Elements(ArabicFolds.None, ArabicFolds.Canonical, ArabicFolds.Display, ArabicFolds.Search, ArabicFolds.Aggressive)
        from flips in Gen.Elements(Folds.All.ToArray()).ListOf().Resize(6)
        select flips.Aggregate(preset, (folds, flip) => folds ^ flip));
}
