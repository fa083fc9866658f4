using System.Collections.Concurrent;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>The fold tables of matchers, made once for each set of switches.</summary>
internal static class MatchTables
{
    private const ArabicMatch Letters = ArabicMatch.Default;

    private static readonly ConcurrentDictionary<ArabicMatch, FoldTable> Made = new();

    public static FoldTable Of(ArabicMatch options) => Made.GetOrAdd(options & Letters, Build);

    private static FoldTable Build(ArabicMatch options)
    {
        ArabicFolds folds = ArabicFolds.None;
        void Add(ArabicMatch option, ArabicFolds fold) => folds |= (options & option) != 0 ? fold : ArabicFolds.None;
        Add(ArabicMatch.IgnoreMarks, ArabicFolds.RemoveDiacritics & ~ArabicFolds.RemoveHamzaMarks);
        Add(ArabicMatch.IgnoreHamza, ArabicFolds.UnifyAlef | ArabicFolds.UnifyAlefWasla | ArabicFolds.UnifyHamzaCarriers | ArabicFolds.RemoveHamzaMarks);
        Add(ArabicMatch.IgnoreTatweel, ArabicFolds.RemoveTatweel);
        Add(ArabicMatch.IgnoreTehMarbuta, ArabicFolds.UnifyTehMarbuta);
        Add(ArabicMatch.IgnoreYeh, ArabicFolds.UnifyAlefMaksura | ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh);
        Add(ArabicMatch.IgnoreDigits, ArabicFolds.DigitsToAscii);
        Add(
            ArabicMatch.IgnoreForms,
            ArabicFolds.FoldPresentationForms | ArabicFolds.FoldWordLigatures | ArabicFolds.UnifyLookAlikes | ArabicFolds.RemoveBidiControls | ArabicFolds.RemoveFormatControls);

        // Where hamza counts, it counts the same whether composed or not.
        bool decompose = options != ArabicMatch.Exact && (options & ArabicMatch.IgnoreHamza) == 0;
        return FoldTableBuilder.BuildForMatching(folds, decompose);
    }
}
