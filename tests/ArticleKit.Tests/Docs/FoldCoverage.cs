using ArticleKit.Tests.Text;
using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>How much of a fold a preset includes: after the preset the fold has nothing to do, and before it makes no difference.</summary>
internal sealed class FoldCoverage
{
    private readonly ArabicNormalizer _fold;
    private readonly string[] _examples;
    private readonly int[] _codePoints;

    /// <param name="fold">One fold.</param>
    /// <param name="examples">Texts to try beside all code points.</param>
    public FoldCoverage(ArabicFolds fold, IEnumerable<string> examples)
    {
        _fold = Folds.Singles[Folds.All.Index().Single(one => one.Item == fold).Index];
        _examples = [.. examples.Where(Changes)];
        _codePoints = [.. Candidates.Where(codePoint => Texts(codePoint).Any(Changes))];
    }

    private static IEnumerable<int> Candidates =>
        Enumerable.Range(0, 0x2100).Append(0x3000).Concat(Enumerable.Range(0xFB50, 0xFEFF - 0xFB50 + 1)).Concat(Enumerable.Range(0x10E60, 0xA0)).Concat(Enumerable.Range(0x1EE00, 0x100));

    /// <summary>The code points of the fold that are included wherever it changes them.</summary>
    public IEnumerable<int> IncludedBy(ArabicNormalizer preset) => _codePoints.Where(codePoint => Texts(codePoint).Where(Changes).All(text => Includes(preset, text)));

    public IEnumerable<int> LeftBy(ArabicNormalizer preset) => _codePoints.Except(IncludedBy(preset));

    /// <summary>As the page says it.</summary>
    public string Of(ArabicNormalizer preset)
    {
        bool[] included = [.. _codePoints.SelectMany(Texts).Where(Changes).Concat(_examples).Select(text => Includes(preset, text))];
        Assert.NotEmpty(included);
        return !included.Contains(true) ? "–" : included.Contains(false) ? "part" : "yes";
    }

    /// <summary>Code points as ranges, as in U+0660–0669.</summary>
    public static string Ranges(IEnumerable<int> codePoints)
    {
        List<(int First, int Last)> ranges = [];
        foreach (int codePoint in codePoints.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == codePoint - 1)
            {
                ranges[^1] = (ranges[^1].First, codePoint);
            }
            else
            {
                ranges.Add((codePoint, codePoint));
            }
        }

        return string.Join(' ', ranges.Select(range => FormattableString.Invariant($"U+{range.First:X4}") + (range.First == range.Last ? "" : FormattableString.Invariant($"–{range.Last:X4}"))));
    }

    private static IEnumerable<string> Texts(int codePoint)
    {
        string one = char.ConvertFromUtf32(codePoint);
        return [one, $"\u0628{one}\u0628", $"\u0628{one}"];
    }

    private bool Changes(string text) => _fold.Normalize(text) != text;

    private bool Includes(ArabicNormalizer preset, string text)
    {
        string folded = preset.Normalize(text);
        return preset.Normalize(_fold.Normalize(text)) == folded && _fold.Normalize(folded) == folded;
    }
}
