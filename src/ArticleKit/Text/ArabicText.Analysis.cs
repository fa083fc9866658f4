using ArticleKit.Text.Analysis;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text;

public static partial class ArabicText
{
    /// <summary>Tells what occurs in a text, and what a normalizer would lose of it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="normalizer">Whose changes to count; it is run over the text, so that words decide as they do in
    /// <see cref="ArabicNormalizer.Normalize(string)"/>. <c>null</c> to count none.</param>
    /// <param name="maxSpans">How many occurrences of each class to tell the place of; at least 1.</param>
    /// <returns>The classes that occur, each with its count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxSpans"/> is below 1.</exception>
    public static ArabicTextAnalysis Analyze(ReadOnlySpan<char> text, ArabicNormalizer? normalizer = null, int maxSpans = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSpans, 1);
        TextTally tally = new(maxSpans);
        ChangeFinder? changes = normalizer is null ? null : new ChangeFinder(normalizer);
        for (int start = 0; start < text.Length;)
        {
            // Without a normalizer nothing changes, and the text is one block.
            ReadOnlySpan<bool> changed = changes is null ? default : changes.Next(text[start..]);
            int end = changes is null ? text.Length : start + changed.Length;
            for (int at = start; at < end;)
            {
                Utf16Codec.Decode(text[at..end], isFinalBlock: true, out int codePoint, out int length);
                tally.Add(codePoint, new TextSpan(at, length), !changed.IsEmpty && changed.Slice(at - start, length).Contains(true));
                at += length;
            }

            start = end;
        }

        return tally.ToAnalysis();
    }
}
