using System.Buffers;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Folds one piece of <see cref="WordScanner"/> by what stands around each character.</summary>
/// <remarks>Works on code points, each with the offset in the source it comes from. Rents its memory at the first word that needs it.</remarks>
internal struct WordFolder(FoldTable table) : IDisposable
{
    private readonly ArabicFolds _folds = table.Folds;

    // What composing takes apart it does in a place of its own.
    private readonly int _capacity = WordScanner.MaxCodePoints * table.MaxExpansion;
    private int[]? _rented;

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<int>.Shared.Return(_rented);
            _rented = null;
        }
    }

    /// <summary>Folds the word whole, or nothing of it where the room is too small.</summary>
    public OperationStatus Fold<TUnit, TCodec, TRecorder>(ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        _rented ??= ArrayPool<int>.Shared.Rent(_capacity * 4);
        WordBuffer source = new(_rented.AsSpan(0, _capacity), _rented.AsSpan(_capacity, _capacity));
        WordBuffer target = new(_rented.AsSpan(_capacity * 2, _capacity), _rented.AsSpan(_capacity * 3, _capacity));
        Load<TUnit, TCodec>(word, ref source);
        if (Has(ArabicFolds.Compose))
        {
            MarkComposer.Compose(ref source);
        }

        RemoveDeleted(ref source);
        if (Has(ArabicFolds.SuperscriptAlefToAlef))
        {
            SuperscriptAlefRule.Apply(ref source);
            if (Has(ArabicFolds.Compose))
            {
                // The new alef has marks, and tanwin goes to the front of them.
                MarkComposer.Compose(ref source);
            }
        }

        if (Has(ArabicFolds.RemoveTanwinAlef))
        {
            TanwinRule.Remove(ref source);
        }

        Map(source, ref target);
        if (Has(ArabicFolds.Compose))
        {
            do
            {
                MarkComposer.Compose(ref target);
            }
            while (FoldComposed(ref target));
        }

        Tidy(ref target);
        return target.Write<TUnit, TCodec, TRecorder>(word, destination, out written, ref recorder);
    }

    private readonly void Tidy(ref WordBuffer target)
    {
        if (Has(ArabicFolds.ReduceElongation) && WordTidier.ReduceElongation(ref target) && Has(ArabicFolds.RemoveTanwinAlef))
        {
            // The alef of a tanwin may end the word now.
            TanwinRule.Remove(ref target);
        }

        if (Has(ArabicFolds.FoldEllipsis))
        {
            WordTidier.FoldEllipsis(ref target);
        }

        if (Has(ArabicFolds.CollapseWhiteSpace))
        {
            WordTidier.CollapseWhiteSpace(ref target);
        }

        if (Has(ArabicFolds.TightenPunctuation))
        {
            WordTidier.TightenPunctuation(ref target);

            // Tightening looks for the Arabic marks, so they fold after it.
            if (Has(ArabicFolds.FoldPunctuation))
            {
                WordTidier.FoldPunctuation(ref target);
            }
        }
    }

    private readonly bool Has(ArabicFolds fold) => (_folds & fold) != 0;

    /// <summary>Decodes, spells presentation forms out, and leaves out what goes anyway, so that no fold stumbles over it.</summary>
    /// <remarks>Marks stay for now: they may belong to a letter.</remarks>
    private readonly void Load<TUnit, TCodec>(ReadOnlySpan<TUnit> word, ref WordBuffer source)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        for (int at = 0; at < word.Length;)
        {
            TCodec.Decode(word[at..], isFinalBlock: true, out int codePoint, out int units);
            if (codePoint >= FirstForm && table.PartsOf(codePoint) is { } parts)
            {
                foreach (char part in parts)
                {
                    source.Add(part, at);
                }
            }
            else if (table.ActionOf(codePoint) != FoldTable.Delete || WordScanner.OrderOf(codePoint) != 0)
            {
                source.Add(codePoint, at);
            }

            at += units;
        }
    }

    /// <remarks>Joiners too, unless they are another script's: what they parted folds together.</remarks>
    private readonly void RemoveDeleted(ref WordBuffer source)
    {
        int kept = 0;
        for (int i = 0; i < source.Length; i++)
        {
            int codePoint = source.CodePoints[i];
            char action = table.ActionOf(codePoint);
            bool isJoiner = action == FoldTable.Context && codePoint is ZeroWidthJoiner or ZeroWidthNonJoiner;
            if (action != FoldTable.Delete && !(isJoiner && !WordContext.JoinsOtherScript(table, source.CodePoints, kept)))
            {
                kept = WordTidier.Keep(ref source, i, 1, kept);
            }
        }

        source.Truncate(kept);
    }

    private readonly void Map(in WordBuffer source, ref WordBuffer target)
    {
        ReadOnlySpan<int> word = source.CodePoints;
        bool digits = Has(ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended);
        bool latin = false;
        for (int i = 0; i < word.Length; i++)
        {
            if (digits && (i == 0 || WordScanner.IsWhite(word[i - 1])))
            {
                // A ligature may have become several words.
                latin = HasLatinLetter(word[i..]);
            }

            int origin = source.Origins[i];
            char action = table.ActionOf(word[i]);
            if (action == FoldTable.Context && table.PartsOf(word[i]) is { } parts)
            {
                foreach (char part in parts)
                {
                    target.Add(part, origin);
                }
            }
            else if (action == FoldTable.Context)
            {
                int folded = FoldInContext(word, i, latin);
                if (folded != Drop)
                {
                    target.Add(folded, origin);
                }
            }
            else if (action == FoldTable.Surrogate)
            {
                target.Add(word[i], origin);
            }
            else if (action is >= FoldTable.FirstExpansion and < '\uE000')
            {
                foreach (char part in table.ExpansionOf(action))
                {
                    target.Add(part, origin);
                }
            }
            else
            {
                target.Add(action, origin);
            }
        }
    }

    /// <summary>A letter that folded may compose with its mark to a letter that folds, and that one with its next mark.</summary>
    private readonly bool FoldComposed(ref WordBuffer target)
    {
        bool changed = false;
        foreach (ref int codePoint in target.CodePoints)
        {
            if (codePoint is >= AlefWithMadda and <= YehWithHamza && table[(char)codePoint] is var action && action < FoldTable.Delete && action != codePoint)
            {
                codePoint = action;
                changed = true;
            }
        }

        return changed;
    }

    private const int Drop = -1;
    private const int FirstForm = 0xFB50;

    /// <summary>What a character becomes in its word; negative where nothing is written.</summary>
    private readonly int FoldInContext(ReadOnlySpan<int> word, int i, bool latin) => word[i] switch
    {
        Tatweel => WordContext.IsBetweenLetters(word, i) ? Drop : Tatweel,
        FarsiYeh => FoldFarsiYeh(WordContext.IsBeforeLetter(word, i)),
        Fathatan when Has(ArabicFolds.RemoveTanwinAlef) => Has(ArabicFolds.RemoveHarakat) || IsBesideFoldedAlef(word, i) ? Drop : Fathatan,
        DecimalSeparator or ThousandsSeparator => FoldSeparator(word, i),
        >= '0' and <= '9' => latin ? word[i] : word[i] - '0' + (Has(ArabicFolds.DigitsToArabicIndic) ? ArabicIndicZero : ExtendedZero),

        // Blanks, full stops and punctuation are looked at when the word stands; marks that are only put in order stay.
        _ => FoldPlain(word[i]),
    };

    private readonly int FoldPlain(int codePoint)
    {
        // The others that FoldPunctuation names wait for TightenPunctuation.
        return codePoint == UrduFullStop && Has(ArabicFolds.FoldPunctuation) ? '.' : codePoint;
    }

    private readonly int FoldFarsiYeh(bool beforeLetter)
    {
        if (beforeLetter)
        {
            return Has(ArabicFolds.FarsiYehToYeh) ? FoldAgain(Yeh) : FarsiYeh;
        }

        return Has(ArabicFolds.FinalFarsiYehToYeh) ? FoldAgain(Yeh)
            : Has(ArabicFolds.FinalFarsiYehToAlefMaksura) ? FoldAgain(AlefMaksura) : FarsiYeh;
    }

    private readonly int FoldAgain(char letter) => table[letter];

    /// <summary>Whether it would be the tanwin of an alef that isn't one yet, and that has to stay.</summary>
    private readonly bool IsBesideFoldedAlef(ReadOnlySpan<int> word, int i)
    {
        ReadOnlySpan<int> before = word[..i].TrimEnd(Fathatan);
        ReadOnlySpan<int> after = word[i..].TrimStart(Fathatan);
        return (!before.IsEmpty && BecomesAlef(before[^1])) || (!after.IsEmpty && BecomesAlef(after[0]));
    }

    private readonly bool BecomesAlef(int codePoint) => codePoint != Alef && table.ActionOf(codePoint) == Alef;

    private readonly int FoldSeparator(ReadOnlySpan<int> word, int i)
    {
        if (!WordContext.IsBetweenDigits(word, i)
            || (!Has(ArabicFolds.DigitsToAscii) && Has(ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended)))
        {
            return word[i];
        }

        return word[i] == DecimalSeparator ? '.' : ',';
    }

    /// <summary>Whether a Latin letter stands before the next white space.</summary>
    private static bool HasLatinLetter(ReadOnlySpan<int> word)
    {
        foreach (int codePoint in word)
        {
            if (WordScanner.IsWhite(codePoint))
            {
                return false;
            }

            if (codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return false;
    }
}
