using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>A text of long runs of few characters.</summary>
public sealed record LongRunText(string Text)
{
    public override string ToString()
    {
        StringBuilder runs = new();
        for (int i = 0, end; i < Text.Length; i = end)
        {
            for (end = i + 1; end < Text.Length && Text[end] == Text[i];)
            {
                end++;
            }

            runs.Append(CultureInfo.InvariantCulture, $"{(int)Text[i]:X4}*{end - i} ");
        }

        return runs.ToString();
    }
}

/// <summary>Texts of long runs of few characters: marks, joiners, tatweel, letters, forms, blanks, line ends, about as long as the limits of a piece.</summary>
/// <remarks>A seed makes the text: a generator of FsCheck for each character would take most of the time.</remarks>
public static class LongRuns
{
    /// <summary>By how often they are taken, out of the sum.</summary>
    private static readonly (int Often, string Characters)[] Kinds =
    [
        (3, "\u064B\u064C\u064D\u064E\u064F\u0650\u0652"),
        (2, "\u0651\u0653\u0654\u0655\u0670\u0656\u065F"),
        (2, "\u0301\u0323\u0345\u034F\u180E"),
        (1, "\u06D6\u06DF\u06E5\u06E7\u08F0\u0610\u061A\u06DD"),
        (4, "\u0640\u0640\u200C\u200D\u200D\u200E\u202A\u061C\u00AD\uFEFF\u2060\u2066"),
        (3, "\u0628\u0627\u0647\u0629\u06CC\u0649\u06C0\u06C2\u0622\u0644\u0648\u0641"),
        (1, "\uFC5B\uFC5E\uFC60\uFCF2\uFD3C\uFE70\uFE7F\uFE77\uFEFB\uFDF2\uFDFA"),
        (1, "\u0020\u00A0\u200A\u200B\u3000\t\n\r\u2028"),
        (1, "aZ.\u2026\u06D4,\u060C\u061B\u061F019\u0661\u06F1\u066B\u066C/\u0915\uD83D\uDE00"),
    ];

    private static readonly int[] NearLimits = [30, 118, 119, 120, 121, 122, 126, 127, 128, 129, 130, 238, 240, 241, 246, 247, 248, 249, 250, 360, 496];

    public static Arbitrary<LongRunText> Texts() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new LongRunText(Of(seed))), text => RoughArabic.Shrink(text.Text).Select(shorter => new LongRunText(shorter)));

    private static string Of(int seed)
    {
        Random random = new(seed);
        List<char> few = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Any(random))];
        char One() => few[random.Next(few.Count)];
        StringBuilder text = new();
        int length = random.Next(3) == 0 ? NearLimits[random.Next(NearLimits.Length)] + random.Next(-3, 4) : 200 + random.Next(600);
        while (text.Length < length)
        {
            switch (random.Next(7))
            {
                case 0:
                    text.Append(Any(random));
                    break;
                case 1:
                    text.Append(One(), 1 + random.Next(4));
                    break;
                case 2:
                    text.Append(One(), NearLimits[random.Next(6)] + random.Next(-4, 4));
                    break;
                case 3:
                    Repeat(text, random.Next(1, 130), _ => One());
                    break;
                case 4:
                    Repeat(text, random.Next(1, 260), i => few[i % few.Count]);
                    break;
                case 5:
                    int period = random.Next(20, 119);
                    Repeat(text, random.Next(1, 260), i => few[i % period == period - 1 ? few.Count - 1 : 0]);
                    break;
                default:
                    few.Add(few.Count < 6 && random.Next(4) == 0 ? Any(random) : One());
                    break;
            }
        }

        return text.ToString();
    }

    private static char Any(Random random)
    {
        int which = random.Next(Kinds.Sum(kind => kind.Often));
        string characters = Kinds.First(kind => (which -= kind.Often) < 0).Characters;
        return characters[random.Next(characters.Length)];
    }

    private static void Repeat(StringBuilder text, int times, Func<int, char> at)
    {
        for (int i = 0; i < times; i++)
        {
            text.Append(at(i));
        }
    }
}
