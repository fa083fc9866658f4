using System.Buffers;
using ArticleKit.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that fold blocks of 64 KB from one buffer to another.</summary>
internal static class BlockLines
{
    public static RatioPair FoldUtf16(RatioText text)
    {
        TextBlocks<char> blocks = text.Utf16Blocks();
        return RatioPair.OverBlocks(blocks, Folding(ArabicNormalizer.LuceneArabic, blocks), Copying(blocks));
    }

    public static RatioPair FoldUtf16By256(RatioText text) => FoldUtf16(text, VectorWidth.Vector256);

    public static RatioPair FoldUtf16By128(RatioText text) => FoldUtf16(text, VectorWidth.Vector128);

    public static RatioPair FoldUtf8(RatioText text)
    {
        TextBlocks<byte> blocks = text.Utf8Blocks();
        return RatioPair.OverBlocks(blocks, new(i => FoldUtf8(blocks[i], blocks.Destination)), Copying(blocks));
    }

    public static RatioPair Search(RatioText text)
    {
        ArabicNormalizer search = ArabicNormalizer.Search;
        TextBlocks<char> blocks = text.Utf16Blocks(search.GetMaxLength(1));
        return RatioPair.OverBlocks(blocks, Folding(search, blocks), Folding(ArabicNormalizer.LuceneArabic, blocks));
    }

    /// <summary>Counting a word of the news (alef lam hah kaf waw meem teh marbuta) in any spelling.</summary>
    public static RatioPair Match(RatioText text)
    {
        ArabicMatcher matcher = new("\u0627\u0644\u062D\u0643\u0648\u0645\u0629");
        TextBlocks<char> blocks = text.Utf16Blocks();
        return RatioPair.OverBlocks(blocks, new(i => matcher.Count(blocks[i])), Copying(blocks));
    }

    /// <summary>Copying, the limit of all that reads and writes.</summary>
    public static RatioSide Copying<T>(TextBlocks<T> blocks)
        where T : unmanaged => new(i =>
    {
        ReadOnlySpan<T> block = blocks[i];
        block.CopyTo(blocks.Destination);
        return block.Length;
    });

    private static RatioPair FoldUtf16(RatioText text, VectorWidth width)
    {
        if (!VectorWidths.IsSupported(width))
        {
            throw new PlatformNotSupportedException($"This processor has no {width}.");
        }

        FoldPlan plan = ArabicNormalizer.LuceneArabic.Plan;
        TextBlocks<char> blocks = text.Utf16Blocks();
        return RatioPair.OverBlocks(blocks, new(i => Done(FoldKernels.Fold(plan, blocks[i], blocks.Destination, out _, out int written, true, width), written)), Copying(blocks));
    }

    private static RatioSide Folding(ArabicNormalizer normalizer, TextBlocks<char> blocks) => new(i =>
    {
        OperationStatus status = normalizer.Normalize(blocks[i], blocks.Destination, out _, out int written);
        return Done(status, written);
    });

    private static int FoldUtf8(ReadOnlySpan<byte> block, Span<byte> destination)
    {
        OperationStatus status = ArabicNormalizer.LuceneArabic.NormalizeUtf8(block, destination, out _, out int written);
        return Done(status, written);
    }

    private static int Done(OperationStatus status, int written) =>
        status == OperationStatus.Done ? written : throw new InvalidOperationException($"A block was folded in part: {status}.");
}
