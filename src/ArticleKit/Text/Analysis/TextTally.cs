using System.Collections.Immutable;

namespace ArticleKit.Text.Analysis;

/// <summary>Counts the classes of a text that is told character by character.</summary>
internal sealed class TextTally(int maxSpans)
{
    private static readonly int Classes = Enum.GetValues<ArabicTextClass>().Length;

    private readonly int[] _counts = new int[Classes];
    private readonly int[] _changes = new int[Classes];
    private readonly List<TextSpan>?[] _spans = new List<TextSpan>?[Classes];
    private DecomposedLetter _letter;
    private MixedNumber _number;
    private int _changed;

    public void Add(int codePoint, TextSpan span, bool changed)
    {
        ArabicTextClass textClass = TextClasses.ClassOf(codePoint);
        _changed += changed ? 1 : 0;
        if (textClass != ArabicTextClass.Other || changed)
        {
            Count(textClass, span, changed ? 1 : 0);
        }

        if (_letter.Add(codePoint, span, changed))
        {
            Count(ArabicTextClass.DecomposedLetters, _letter.Span, _letter.Changed);
        }

        if (_number.IsEndedBy(codePoint, textClass))
        {
            CountNumber();
        }

        _number.Add(textClass, span, changed);
    }

    public ArabicTextAnalysis ToAnalysis()
    {
        CountNumber();
        ImmutableArray<ArabicTextFinding>.Builder findings = ImmutableArray.CreateBuilder<ArabicTextFinding>();
        for (int i = 0; i < Classes; i++)
        {
            if (_spans[i] is { } spans)
            {
                findings.Add(new ArabicTextFinding((ArabicTextClass)i, _counts[i], _changes[i], [.. spans]));
            }
        }

        return new ArabicTextAnalysis(findings.ToImmutable(), _changed);
    }

    private void CountNumber()
    {
        if (_number.IsMixed)
        {
            Count(ArabicTextClass.MixedDigits, _number.Span, _number.Changed);
        }

        _number = default;
    }

    private void Count(ArabicTextClass textClass, TextSpan span, int changes)
    {
        int i = (int)textClass;
        _counts[i]++;
        _changes[i] += changes;
        _spans[i] ??= [];
        if (_spans[i]!.Count < maxSpans)
        {
            _spans[i]!.Add(span);
        }
    }
}
