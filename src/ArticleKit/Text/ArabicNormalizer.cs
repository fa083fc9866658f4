using System.Buffers;
using System.Runtime.CompilerServices;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Text;

/// <summary>Folds Arabic text for search, comparison and display.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; make one and share it. Depends on no culture, no ICU and no setting: the same answer on every machine,
/// from tables of Unicode 17. Time is linear, and no text makes it throw.</para>
/// <para>Only Arabic script, and what a fold names, ever changes. A lone surrogate in UTF-16 stays; malformed UTF-8 becomes U+FFFD, one for
/// each maximal subpart, as <see cref="System.Text.Encoding.UTF8"/> does.</para>
/// <para>docs/normalization.md shows what each fold and each preset does, beside the tools whose names the compatible presets bear.</para>
/// </remarks>
public sealed partial class ArabicNormalizer
{
    private readonly FoldTable _table;
    private readonly FoldPlan _plan;
    private readonly Utf8FoldPlan _utf8Plan;

    /// <summary>Makes a normalizer of folds.</summary>
    /// <param name="folds">What to fold; start from a preset and add or remove: <c>ArabicFolds.Display | ArabicFolds.DigitsToAscii</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bit is no fold.</exception>
    public ArabicNormalizer(ArabicFolds folds)
        : this(folds.ToString(), folds, FoldTableBuilder.Build(Checked(folds)))
    {
    }

    private ArabicNormalizer(string name, ArabicFolds? folds, FoldTable table)
    {
        Name = name;
        Folds = folds;
        _table = table;
        _plan = new FoldPlan(table);
        _utf8Plan = new Utf8FoldPlan(_plan);
    }

    /// <summary>The name of the preset, or the folds.</summary>
    public string Name { get; }

    /// <summary>The folds; <c>null</c> for a preset that is compatible with another tool.</summary>
    public ArabicFolds? Folds { get; }

    /// <summary>Whether the result is never longer than the text, so that it can be made in place.</summary>
    public bool CanNormalizeInPlace => _table.MaxExpansion == 1;

    internal FoldTable Table => _table;

    internal FoldPlan Plan => _plan;

    internal Utf8FoldPlan Utf8Plan => _utf8Plan;

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;

    /// <summary>Normalizes a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The normalized text; <paramref name="text"/> itself where nothing changes.</returns>
    public string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= ShortLength ? NormalizeShort(text) : CountUnchanged(text) == text.Length ? text : NormalizeLong(text);
    }

    /// <summary>In one pass: most articles are this short, and to look for a change before folding would take as long as folding.</summary>
    [SkipLocalsInit]
    private string NormalizeShort(string text)
    {
        Span<char> room = stackalloc char[ShortLength];
        return Normalize(text, room, out _, out int written) != OperationStatus.Done ? NormalizeLong(text)
            : text.AsSpan().SequenceEqual(room[..written]) ? text : new string(room[..written]);
    }

    private string NormalizeLong(string text)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(FirstGuess(text.Length));
        try
        {
            while (true)
            {
                OperationStatus status = Normalize(text, rented, out _, out int written);
                if (status == OperationStatus.Done)
                {
                    return text.AsSpan().SequenceEqual(rented.AsSpan(0, written)) ? text : new string(rented, 0, written);
                }

                int longer = GrownLength(rented.Length, GetMaxLength(text.Length));
                ArrayPool<char>.Shared.Return(rented);
                rented = ArrayPool<char>.Shared.Rent(longer);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Normalizes a text, or a block of one, into a buffer.</summary>
    /// <param name="source">The text, in UTF-16.</param>
    /// <param name="destination">Where the result goes. It may begin where <paramref name="source"/> begins if
    /// <see cref="CanNormalizeInPlace"/>; else they must not overlap.</param>
    /// <param name="charsRead">How much was read. What follows does not depend on it: go on from there.</param>
    /// <param name="charsWritten">How much was written.</param>
    /// <param name="isFinalBlock">Whether the text ends with <paramref name="source"/>. If not, a word that may go on is left unread.</param>
    /// <returns><see cref="OperationStatus.Done"/>; <see cref="OperationStatus.DestinationTooSmall"/>, go on with more room;
    /// <see cref="OperationStatus.NeedMoreData"/>, only if not the final block: go on with what was left unread and more after it. A block of
    /// 1,024 units is always read in part.</returns>
    public OperationStatus Normalize(ReadOnlySpan<char> source, Span<char> destination, out int charsRead, out int charsWritten, bool isFinalBlock = true) =>
        _table.IsContextual && source.Overlaps(destination)
            ? InPlaceFolder.Fold(_plan, source, destination, out charsRead, out charsWritten, isFinalBlock, VectorWidths.Widest)
            : FoldKernels.Fold(_plan, source, destination, out charsRead, out charsWritten, isFinalBlock, VectorWidths.Widest);

    /// <summary>Normalizes a text in UTF-8, or a block of one, into a buffer.</summary>
    /// <param name="source">The text, in UTF-8.</param>
    /// <param name="destination">Where the result goes; it must not overlap <paramref name="source"/>, for a malformed byte becomes three.</param>
    /// <param name="bytesRead">How much was read. What follows does not depend on it: go on from there.</param>
    /// <param name="bytesWritten">How much was written.</param>
    /// <param name="isFinalBlock">Whether the text ends with <paramref name="source"/>. If not, a word that may go on is left unread.</param>
    /// <returns>As for UTF-16.</returns>
    public OperationStatus NormalizeUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesRead, out int bytesWritten, bool isFinalBlock = true) =>
        Utf8FoldKernels.Fold(_utf8Plan, source, destination, out bytesRead, out bytesWritten, isFinalBlock, VectorWidths.Widest);

    /// <summary>Normalizes a text to a writer.</summary>
    public void Normalize(ReadOnlySpan<char> source, IBufferWriter<char> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        int hint = 1;
        while (!source.IsEmpty)
        {
            Span<char> room = destination.GetSpan(Math.Max(hint, Math.Min(source.Length, BlockLength)));
            OperationStatus status = Normalize(source, room, out int read, out int written);
            destination.Advance(written);
            source = source[read..];
            hint = status == OperationStatus.DestinationTooSmall && read == 0 ? GrownLength(room.Length, int.MaxValue) : 1;
        }
    }

    /// <summary>Normalizes a text in UTF-8 to a writer.</summary>
    public void NormalizeUtf8(ReadOnlySpan<byte> source, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        int hint = 1;
        while (!source.IsEmpty)
        {
            Span<byte> room = destination.GetSpan(Math.Max(hint, Math.Min(source.Length, BlockLength)));
            OperationStatus status = NormalizeUtf8(source, room, out int read, out int written);
            destination.Advance(written);
            source = source[read..];
            hint = status == OperationStatus.DestinationTooSmall && read == 0 ? GrownLength(room.Length, int.MaxValue) : 1;
        }
    }

    /// <summary>Normalizes a text and keeps the way back, for highlighting and for positions of errors.</summary>
    /// <param name="text">Any text.</param>
    public NormalizedText NormalizeWithMap(string text)
    {
        string normalized = Normalize(text);
        int[] borders = ReferenceEquals(normalized, text) ? [0, 0, text.Length, text.Length] : FoldMap.Build(_plan, text, VectorWidths.Widest);
        return new NormalizedText(text, normalized, new OffsetMap(TextUnit.Utf16, borders));
    }

    /// <summary>Normalizes a text where it stands.</summary>
    /// <returns>The length of the result, which begins where the text begins; what stands after it is of no use.</returns>
    /// <exception cref="InvalidOperationException">The result can be longer than the text, see <see cref="CanNormalizeInPlace"/>.</exception>
    public int NormalizeInPlace(Span<char> text)
    {
        if (!CanNormalizeInPlace)
        {
            throw new InvalidOperationException($"{Name} writes some characters as several, so its result can be longer than the text. Normalize into another buffer.");
        }

        Normalize(text, text, out _, out int written);
        return written;
    }

    /// <summary>Whether normalizing would change nothing.</summary>
    public bool IsNormalized(ReadOnlySpan<char> text) => CountUnchanged(text) == text.Length;

    /// <summary>Whether normalizing would change nothing; never for malformed UTF-8.</summary>
    public bool IsNormalizedUtf8(ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[BlockLength];
        while (!text.IsEmpty)
        {
            NormalizeUtf8(text, buffer, out int read, out int written);
            if (read == 0 || !text[..read].SequenceEqual(buffer[..written]))
            {
                return false;
            }

            text = text[read..];
        }

        return true;
    }

    /// <summary>The most UTF-16 units that a text of so many units can become; <see cref="int.MaxValue"/> where it is more.</summary>
    public int GetMaxLength(int sourceLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sourceLength);
        return (int)Math.Min((long)sourceLength * _table.MaxExpansion, int.MaxValue);
    }

    /// <summary>The most bytes that so many bytes of UTF-8 can become; <see cref="int.MaxValue"/> where it is more.</summary>
    public int GetMaxUtf8Length(int sourceLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sourceLength);
        return (int)Math.Min((long)sourceLength * _table.MaxUtf8Expansion, int.MaxValue);
    }

    private const int BlockLength = 8192;

    /// <summary>What a buffer on the stack holds.</summary>
    private const int ShortLength = BlockLength / 2;

    [SkipLocalsInit]
    private int CountUnchanged(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[ShortLength];
        int unchanged = 0;
        while (unchanged < text.Length)
        {
            ReadOnlySpan<char> rest = text.Slice(unchanged, Math.Min(buffer.Length, text.Length - unchanged));
            Normalize(rest, buffer, out int read, out int written, isFinalBlock: unchanged + rest.Length == text.Length);
            if (read == 0 || !rest[..read].SequenceEqual(buffer[..written]))
            {
                return unchanged;
            }

            unchanged += read;
        }

        return unchanged;
    }

    private int FirstGuess(int length) => (int)Math.Min(length + 256L, GetMaxLength(length));

    private static int GrownLength(int length, int most) => (int)Math.Min(Math.Max(length * 2L, 4096), Math.Max(most, length + 1));

    private static ArabicFolds Checked(ArabicFolds folds)
    {
        const ArabicFolds All = ArabicFolds.Display | ArabicFolds.Aggressive | ArabicFolds.SuperscriptAlefToAlef | ArabicFolds.FinalFarsiYehToAlefMaksura
            | ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended;
        return (folds & ~All) == 0 ? folds : throw new ArgumentOutOfRangeException(nameof(folds), folds, "These bits are no folds.");
    }
}
