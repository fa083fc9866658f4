using System.Runtime.CompilerServices;

namespace ArticleKit.Text.Folding;

/// <summary>What becomes of each code point, compiled from folds. Immutable.</summary>
/// <remarks>
/// Two stages for the basic plane: 256 pages of 256 actions, equal pages shared. An action is the character to write, or one of the codes
/// below, which are surrogates and so can't be characters.
/// </remarks>
internal sealed class FoldTable
{
    /// <summary>Nothing is written.</summary>
    public const char Delete = '\uD800';

    /// <summary>Of a unit: a surrogate, <see cref="ActionOf"/> decides. Of a code point beyond the basic plane, or a lone surrogate: it stays.</summary>
    public const char Surrogate = '\uD801';

    /// <summary>The word around it decides, see <see cref="WordFolder"/>.</summary>
    public const char Context = '\uD802';

    /// <summary>This and what follows: the number of an expansion.</summary>
    public const char FirstExpansion = '\uDC00';

    private readonly byte[] _pages = new byte[256];
    private readonly char[] _actions;
    private readonly string[] _expansions;
    private readonly Dictionary<int, string?> _supplementary;
    private readonly IReadOnlyDictionary<int, string> _parts;

    /// <param name="map">What is not written as it stands, by code point; null where the word decides.</param>
    /// <param name="folds">The folds, for those that look at the word.</param>
    /// <param name="parts">What stands for several characters, by code point, before these are folded.</param>
    public FoldTable(IReadOnlyDictionary<int, string?> map, ArabicFolds folds, IReadOnlyDictionary<int, string>? parts = null)
    {
        Folds = folds;
        _parts = parts ?? new Dictionary<int, string>();
        char[] actions = new char[0x10000];
        for (int i = 0; i < actions.Length; i++)
        {
            actions[i] = char.IsSurrogate((char)i) ? Surrogate : (char)i;
        }

        List<string> expansions = [];
        _supplementary = [];
        foreach ((int codePoint, string? text) in map)
        {
            if (codePoint > 0xFFFF)
            {
                ArgumentOutOfRangeException.ThrowIfNotEqual(text?.Length ?? 0, 0, nameof(map));
                _supplementary.Add(codePoint, text);
                continue;
            }

            actions[codePoint] = text switch
            {
                null => Context,
                "" => Delete,
                [char one] => one,
                _ => Expansion(expansions, text),
            };
            IsContextual |= text is null;
        }

        bool marks = false;
        for (int mark = ArabicLetters.Fathatan; mark <= ArabicLetters.SuperscriptAlef; mark++)
        {
            marks |= PairScan.IsCommonMark(mark) && actions[mark] != Delete;
        }

        marks |= HasCompositionsOfTheirOwn(actions);
        PairFolds = folds & PairScan.Folds & (marks ? ~ArabicFolds.None : ~ArabicFolds.Compose);
        IsContextual |= PairFolds != ArabicFolds.None;
        HasSupplementary = _supplementary.Count > 0;
        _expansions = [.. expansions];
        _actions = Share(actions, _pages);
        HasLimits = IsContextual && actions.Any(PairScan.IsChange);
        MaxExpansion = _expansions.Concat(_parts.Values).Select(text => text.Length).Append(1).Max();
        MaxUtf8Expansion = MaxUtf8(actions, map.Keys);

        // Elongation is three of any letter.
        IsContextual |= (folds & ArabicFolds.ReduceElongation) != 0;
    }

    public ArabicFolds Folds { get; }

    /// <summary>Whether some characters depend on the word around them.</summary>
    public bool IsContextual { get; }

    /// <summary>Whether some characters depend on the one beside them, see <see cref="PairScan"/>.</summary>
    public bool HasPairs => PairFolds != ArabicFolds.None;

    /// <summary>Whether the word decides about some characters, and others go or become several: in a piece that is too long those stay.</summary>
    public bool HasLimits { get; }

    /// <summary>The folds that look at pairs; without composition where no mark is left to compose, and none was that would have counted.</summary>
    public ArabicFolds PairFolds { get; }

    /// <summary>The most UTF-16 units that one unit can become.</summary>
    public int MaxExpansion { get; }

    /// <summary>The most bytes that one byte of UTF-8 can become; at least 3, for U+FFFD in place of a malformed byte.</summary>
    public int MaxUtf8Expansion { get; }

    /// <summary>Whether any code point beyond the basic plane changes.</summary>
    public bool HasSupplementary { get; }

    /// <summary>The action for a UTF-16 unit.</summary>
    public char this[char unit] => _actions[(_pages[unit >> 8] << 8) | (unit & 0xFF)];

    /// <summary>Whether a unit may not stay as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSpecial(char unit)
    {
        char action = this[unit];
        return action != unit && (action != Surrogate || HasSupplementary);
    }

    public string ExpansionOf(char action) => _expansions[action - FirstExpansion];

    /// <summary>The letters and marks that a presentation form stands for, not folded yet; null for all else.</summary>
    public string? PartsOf(int codePoint) => _parts.GetValueOrDefault(codePoint);

    /// <summary>The action for a code point.</summary>
    public char ActionOf(int codePoint)
    {
        if (codePoint <= 0xFFFF)
        {
            return this[(char)codePoint];
        }

        // Beyond the basic plane there is nothing but removal and context.
        return !_supplementary.TryGetValue(codePoint, out string? text) ? Surrogate : text is null ? Context : Delete;
    }

    /// <summary>The units that become something in which a unit occurs, itself among them if it stays.</summary>
    public string SourcesOf(char target)
    {
        if (char.IsSurrogate(target))
        {
            return target.ToString();
        }

        System.Text.StringBuilder sources = new();
        for (int page = 0; page < _pages.Length; page++)
        {
            for (int low = 0; low < 256; low++)
            {
                char action = _actions[(_pages[page] << 8) | low];
                char unit = (char)((page << 8) | low);
                if (action == target || (action == Surrogate && unit == target) || (action is >= FirstExpansion and < '\uE000' && ExpansionOf(action).Contains(target, StringComparison.Ordinal)))
                {
                    sources.Append(unit);
                }
            }
        }

        return sources.ToString();
    }

    /// <summary>Whether a letter that a removed mark composes to is not what its base letter becomes: then the mark may count before it goes.</summary>
    private static bool HasCompositionsOfTheirOwn(char[] actions)
    {
        foreach (char letter in MarkComposer.Compositions)
        {
            MarkComposer.Decompose(letter, out int alone, out _);
            if (actions[letter] != actions[alone])
            {
                return true;
            }
        }

        return false;
    }

    private static char Expansion(List<string> expansions, string text)
    {
        int index = expansions.IndexOf(text);
        if (index < 0)
        {
            index = expansions.Count;
            expansions.Add(text);
        }

        return (char)(FirstExpansion + index);
    }

    private static char[] Share(char[] actions, byte[] pages)
    {
        List<char[]> kept = [];
        for (int page = 0; page < 256; page++)
        {
            ReadOnlySpan<char> own = actions.AsSpan(page << 8, 256);
            int index = 0;
            while (index < kept.Count && !own.SequenceEqual(kept[index]))
            {
                index++;
            }

            if (index == kept.Count)
            {
                kept.Add(own.ToArray());
            }

            pages[page] = (byte)index;
        }

        char[] all = new char[kept.Count << 8];
        for (int page = 0; page < kept.Count; page++)
        {
            kept[page].CopyTo(all, page << 8);
        }

        return all;
    }

    // Only what is mapped or has parts can grow: to look at all characters would take a third of the time in which the command starts.
    private int MaxUtf8(char[] actions, IEnumerable<int> mapped)
    {
        double most = 3;
        foreach (int i in mapped.Concat(_parts.Keys))
        {
            if (i is >= 0x80 and <= 0xFFFF && !char.IsSurrogate((char)i))
            {
                string expansion = actions[i] is >= FirstExpansion and < '\uE000' ? ExpansionOf(actions[i]) : "";
                int bytes = Math.Max(System.Text.Encoding.UTF8.GetByteCount(expansion), System.Text.Encoding.UTF8.GetByteCount(PartsOf(i) ?? ""));
                most = Math.Max(most, Math.Ceiling(bytes / (i < 0x800 ? 2.0 : 3.0)));
            }
        }

        return (int)most;
    }
}
