using System.Buffers;

namespace ArticleKit.Text.Comparing;

/// <summary>Reads what a text folds to, piece after piece, in bounded memory.</summary>
internal ref struct FoldedReader(ArabicNormalizer normalizer, ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Room for nearly all words and headlines, in UTF-16 units. A longer text takes several pieces.</summary>
    public const int BufferLength = 256;

    private ReadOnlySpan<char> _rest = text;
    private Span<char> _buffer = buffer;
    private char[]? _rented;

    /// <summary>What is folded and not taken yet.</summary>
    public ReadOnlySpan<char> Piece { get; private set; }

    /// <summary>Folds on where all is taken.</summary>
    /// <returns>Whether there is anything to take.</returns>
    public bool Fill()
    {
        while (Piece.IsEmpty && !_rest.IsEmpty)
        {
            normalizer.Normalize(_rest, _buffer, out int read, out int written);
            _rest = _rest[read..];
            Piece = _buffer[..written];
            if (read == 0)
            {
                Grow();
            }
        }

        return !Piece.IsEmpty;
    }

    public void Take(int length) => Piece = Piece[length..];

    /// <summary>Gives back what was rented; the reader must not be used after it.</summary>
    public void Return()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }
    }

    // A word is folded whole or not at all, and its length is bounded.
    private void Grow()
    {
        char[] longer = ArrayPool<char>.Shared.Rent(_buffer.Length * 4);
        Return();
        _rented = longer;
        _buffer = longer;
    }
}
