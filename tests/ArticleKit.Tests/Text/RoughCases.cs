using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>Bytes that may be no UTF-8.</summary>
public sealed record RoughBytes(ReadOnlyMemory<byte> Bytes)
{
    public override string ToString() => Convert.ToHexString(Bytes.Span);
}

/// <summary>A text, and the sizes of the blocks it comes in.</summary>
public sealed record RoughBlocks(ArabicNormalizer Normalizer, IReadOnlyList<int> Sizes, string Text)
{
    public override string ToString() => $"{Normalizer}, {string.Join(' ', Sizes)}, {Escaped.Of(Text)}";
}

/// <summary>Makes both.</summary>
public static class RoughCases
{
    // Bytes cut out, doubled, or replaced by any other, in text that was well-formed.
    public static Arbitrary<RoughBytes> Bytes() => Arb.From(
        from text in RoughArabic.Texts().Generator
        from bytes in Break(text)
        select new RoughBytes(bytes));

    /// <summary>A text in UTF-8 with a few faults.</summary>
    internal static Gen<byte[]> Break(string text) =>
        from faults in Gen.Choose(0, 4)
        from places in Gen.ArrayOf(Gen.Choose(0, 10_000), faults)
        from values in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0x80, 0xBF, 0xC0, 0xD9, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF)), faults)
        select Broken(Encoding.UTF8.GetBytes(text), places, values);

    public static Arbitrary<RoughBlocks> Blocks() => Arb.From(
        from text in RoughArabic.Texts().Generator
        from times in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(2, 20)))
        from large in Gen.Choose(0, 3)
        from sizes in Gen.ArrayOf(large == 0 ? Gen.Choose(1024, 3000) : Gen.Choose(1, 40), 5)
        from normalizer in Gen.Elements(ArabicNormalizer.Presets.Concat(Folds.Singles).ToArray())
        select new RoughBlocks(normalizer, sizes, string.Concat(Enumerable.Repeat(text, times))),
        blocks => RoughArabic.Shrink(blocks.Text).Select(text => blocks with { Text = text }));

    private static byte[] Broken(byte[] bytes, int[] places, int[] values)
    {
        List<byte> broken = [.. bytes];
        foreach ((int place, int value) in places.Zip(values))
        {
            int at = broken.Count == 0 ? 0 : place % broken.Count;
            if (value % 3 == 0 && broken.Count > 0)
            {
                broken.RemoveAt(at);
            }
            else
            {
                broken.Insert(at, (byte)value);
            }
        }

        return [.. broken];
    }
}
