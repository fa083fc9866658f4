using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>The runs of <c>*</c>, <c>_</c> and <c>~</c> in a text; those that open and close emphasis are paired and taken out of it.</summary>
/// <remarks>Each run is looked at once, and leaves its stack once, whatever they are: linear. A run stays that finds no partner.</remarks>
internal sealed class EmphasisRuns
{
    private readonly List<Run> _runs = [];
    private readonly List<TextSpan> _removed = [];

    /// <summary>Adds a run.</summary>
    /// <param name="sign">Its sign.</param>
    /// <param name="at">Where it stands in the text.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="before">The character before it, a blank for none.</param>
    /// <param name="after">The one behind it.</param>
    public void Add(char sign, int at, int length, char before, char after)
    {
        bool opens = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        bool closes = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        if (sign == '_')
        {
            // None inside a word.
            (opens, closes) = (opens && (!closes || IsPunctuation(before)), closes && (!opens || IsPunctuation(after)));
        }

        if ((opens || closes) && (sign != '~' || length == 2))
        {
            _runs.Add(new Run(sign, at, length, opens, closes));
        }
    }

    /// <summary>Takes a part out of the text.</summary>
    public void AddRemoved(int at, int length) => _removed.Add(new TextSpan(at, length));

    /// <summary>Forgets what stands from a position on, which is no part of the text any more.</summary>
    public void RemoveFrom(int at)
    {
        while (_runs.Count > 0 && _runs[^1].At >= at)
        {
            _runs.RemoveAt(_runs.Count - 1);
        }

        while (_removed.Count > 0 && _removed[^1].Start >= at)
        {
            _removed.RemoveAt(_removed.Count - 1);
        }
    }

    /// <summary>The text without its emphasis.</summary>
    public string Without(StringBuilder text)
    {
        Pair();
        if (_removed.Count == 0)
        {
            return text.ToString();
        }

        _removed.Sort((one, other) => one.Start.CompareTo(other.Start));
        StringBuilder rest = new(text.Length);
        string whole = text.ToString();
        int at = 0;
        foreach (TextSpan part in _removed)
        {
            rest.Append(whole, at, part.Start - at);
            at = part.End;
        }

        return rest.Append(whole, at, whole.Length - at).ToString();
    }

    private void Pair()
    {
        int[] left = [.. _runs.Select(run => run.Length)];
        Dictionary<char, Stack<int>> open = new() { ['*'] = new(), ['_'] = new(), ['~'] = new() };
        for (int i = 0; i < _runs.Count; i++)
        {
            Stack<int> own = open[_runs[i].Sign];
            while (_runs[i].Closes && left[i] > 0 && own.TryPeek(out int partner))
            {
                int length = Math.Min(left[i], left[partner]);
                left[i] -= length;
                left[partner] -= length;
                foreach (Stack<int> stack in open.Values)
                {
                    // What was opened in between can't be closed any more.
                    while (stack.TryPeek(out int inner) && inner > partner)
                    {
                        stack.Pop();
                    }
                }

                if (left[partner] == 0)
                {
                    own.Pop();
                }
            }

            if (_runs[i].Opens && left[i] > 0)
            {
                own.Push(i);
            }
        }

        for (int i = 0; i < _runs.Count; i++)
        {
            if (left[i] < _runs[i].Length)
            {
                AddRemoved(_runs[i].At, _runs[i].Length - left[i]);
            }
        }
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    private readonly record struct Run(char Sign, int At, int Length, bool Opens, bool Closes);
}
