using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Analysis;

/// <summary>Tells which units of a text a normalizer removes or changes, block by block.</summary>
/// <remarks>Marks that are put in another order are neither: a mark is kept if its letter has it still.</remarks>
internal sealed class ChangeFinder(ArabicNormalizer normalizer)
{
    // Of this much some is always read, and of that some always fits.
    private const int SourceLength = 2048;
    private const int TargetLength = 16 * 1024;

    private readonly char[] _target = new char[TargetLength];
    private readonly bool[] _changed = new bool[SourceLength];

    /// <summary>Where in the target that begins which a unit of the source becomes.</summary>
    private readonly int[] _places = new int[SourceLength + 1];

    private readonly List<Edit> _edits = [];

    /// <summary>Folds the first part of a text.</summary>
    /// <returns>A flag for each unit that was read; at least one. Good until the next call.</returns>
    public ReadOnlySpan<bool> Next(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> block = text[..Math.Min(text.Length, SourceLength)];
        _edits.Clear();
        EditList edits = new(_edits);
        ScalarFolder.Fold<char, Utf16Codec, EditList>(
            normalizer.Table, block, _target, out int read, out int written, isFinalBlock: block.Length == text.Length, ref edits);
        Follow(block);
        _places[read] = written;
        KeepMarks(block[..read]);
        return _changed.AsSpan(0, read);
    }

    private void Follow(ReadOnlySpan<char> block)
    {
        int read = 0;
        int written = 0;
        foreach (Edit edit in _edits)
        {
            for (int i = 0; i < edit.SourceLength; i++)
            {
                _places[read + i] = edit.IsCopy ? written + i : written;
                _changed[read + i] = !edit.IsCopy || block[read + i] != _target[written + i];
            }

            read += edit.SourceLength;
            written += edit.TargetLength;
        }
    }

    private void KeepMarks(ReadOnlySpan<char> block)
    {
        for (int letter = 0; letter < block.Length;)
        {
            int end = letter + 1;
            while (end < block.Length && WordScanner.OrderOf(block[end]) != 0)
            {
                end++;
            }

            // Longer runs are never put in order.
            Span<bool> changed = _changed.AsSpan(letter, end - letter);
            if (changed.Length is > 1 and <= MarkComposer.MaxMarks + 1 && changed[1..].Contains(true))
            {
                KeepMarks(block[(letter + 1)..end], _target.AsSpan(_places[letter].._places[end]), changed[1..]);
            }

            letter = end;
        }
    }

    /// <summary>Of each mark, as many are kept as the target has.</summary>
    private static void KeepMarks(ReadOnlySpan<char> marks, ReadOnlySpan<char> target, Span<bool> changed)
    {
        for (int i = 0; i < marks.Length; i++)
        {
            int before = marks[..i].Count(marks[i]);
            changed[i] = before >= target.Count(marks[i]);
        }
    }

    private readonly record struct Edit(int SourceLength, int TargetLength, bool IsCopy);

    private readonly struct EditList(List<Edit> edits) : IEditRecorder
    {
        public void Copied(int length) => edits.Add(new Edit(length, length, IsCopy: true));

        public void Replaced(int sourceLength, int targetLength) => edits.Add(new Edit(sourceLength, targetLength, IsCopy: false));
    }
}
