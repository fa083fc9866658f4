using System.Buffers;
using ArticleKit.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that fold blocks of 64 KB from one buffer to another.</summary>
internal static class BlockLines
{
    public static RatioPair FoldUtf16(RatioText text)
    {
        TextBlocks<char> blocks = text.Utf16Blocks();
        return RatioPair.OverBlocks(blocks, Folding(ArabicNormalizer.LuceneArabic, blocks), Copying(blocks));
    }

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

    /// <summary>Copying, the limit of all that reads and writes.</summary>
    public static RatioSide Copying<T>(TextBlocks<T> blocks)
        where T : unmanaged => new(i =>
    {
        ReadOnlySpan<T> block = blocks[i];
        block.CopyTo(blocks.Destination);
        return block.Length;
    });

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
