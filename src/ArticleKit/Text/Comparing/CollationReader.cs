using ArticleKit.Text.Unicode;

namespace ArticleKit.Text.Comparing;

/// <summary>Reads the keys by which a folded text is ordered at one level.</summary>
/// <remarks>By UTF-16 units: a fold may bring two lone surrogates together, and where a piece ends must not matter.</remarks>
internal ref struct CollationReader(FoldedReader text, bool marks)
{
    private const int AfterTheBasicPlane = 0x10000;
    private const int AfterAllCharacters = 0x20000;

    private FoldedReader _text = text;
    private int _element;
    private int _end;

    /// <summary>The next key; 0 at the end of the text.</summary>
    public int Next()
    {
        while (true)
        {
            while (_element < _end)
            {
                int at = _element++;
                int key = marks ? ArabicCollation.Secondaries[at] : KeyOf(ArabicCollation.Primaries[at]);
                if (key != 0)
                {
                    return key;
                }
            }

            if (_text.Piece.IsEmpty && !_text.Fill())
            {
                return 0;
            }

            char unit = _text.Piece[0];
            _text.Take(1);
            int index = ArabicCollation.IndexOf(unit);
            if (index >= 0)
            {
                (_element, _end) = (ArabicCollation.Offsets[index], ArabicCollation.Offsets[index + 1]);
            }
            else if (!IsInvisible(unit))
            {
                return marks ? 1 : KeyOf(unit);
            }
        }
    }

    /// <inheritdoc cref="FoldedReader.Return"/>
    public void Return() => _text.Return();

    /// <summary>Characters before letters; 0 for a mark.</summary>
    private static int KeyOf(ushort primary) =>
        primary == 0 ? 0 : primary >= ArabicCollation.FirstRank ? AfterAllCharacters + primary : KeyOf((char)primary);

    /// <summary>The order of code points: surrogates, which are units of those beyond the basic plane, come last.</summary>
    private static int KeyOf(char unit) => char.IsSurrogate(unit) ? AfterTheBasicPlane + unit : unit + 1;

    /// <summary>Controls that don't show and belong to no word, those of direction first of all. The others stand in the table.</summary>
    private static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u034F' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');
}
