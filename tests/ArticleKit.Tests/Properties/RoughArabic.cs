using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Arabic as it is found, and worse: every spelling, mark, form, control, blank and line end, in any order.</summary>
public static class RoughArabic
{
    /// <summary>The longest run of marks on one letter for which Canonical is composition.</summary>
    public const int LongRun = 200;

    /// <summary>What no preset of ours may change, nor anything inside it.</summary>
    public static readonly string[] Untouchable =
    [
        "https://example.com/a/b.html?x=1&y=%D8%A7#top", "http://xn--mgbh0fb.example/..;/a...b/", "www.example.org/2024/05/01", "name.surname@example.com",
        "@user_name", "#tag", "caf\u00E9", "cafe\u0301", "na\u00EFve", "Stra\u00DFe", "A\u030A\u0323", "\u1EC7", "e\u0323\u0302", "\u041C\u043E\u0441\u043A\u0432\u0430", "\u0439", "\u0438\u0306",
        "\u0915\u094D\u200D\u0937", "\u0915\u094D\u200C\u0937", "\u0928\u093C", "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", "\u6F22\u5B57", "\uAC00", "\u1100\u1161",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466", "\u2764\uFE0F", "\U0001F3F4\u200D\u2620\uFE0F", "\U0001F44D\U0001F3FD", "\U0001F1F2\U0001F1E6", "1\uFE0F\u20E3",
        "\U0001D400", "\U00020000", "v1.2.3", "3.14", "1,234", "a-b_c", "C#", "<b>&amp;</b>",
    ];

    private const string Letters = "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A";
    private const string OtherLetters = "\u0671\u0672\u0673\u0675\u0676\u0677\u0678\u067E\u0686\u06A9\u06AA\u06AF\u06BE\u06C0\u06C1\u06C2\u06C3\u06CC\u06D2\u06D3\u06D5\u06E5\u06E6\u08AC";
    private const string Harakat = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";
    private const string OtherMarks = "\u0610\u061A\u0653\u0654\u0655\u0656\u065F\u0670\u06D6\u06DF\u06E7\u06EA\u0898\u08D3\u08E3\u08F0\u08FF\u0300\u0301\u0316\u0323\u0327\u0345\u0360";
    private const string Signs = "\u0600\u0606\u060C\u061B\u061F\u066A\u066B\u066C\u066D\u06D4\u06DD\u06DE\u06E9\u08E2\uFD3E\uFD3F";
    private const string Controls = "\u00AD\u034F\u061C\u180E\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202E\u2060\u2064\u2066\u2069\uFEFF\uFE0F";
    private const string Blanks = "\u0020\u0020\u0020\t\u00A0\u1680\u2000\u2009\u200A\u200B\u202F\u205F\u3000";
    private const string LineEnds = "\n\r\u000B\u000C\u0085\u2028\u2029";
    private const string Digits = "0129\u0660\u0661\u0669\u06F0\u06F1\u06F9";
    private const string Punctuation = "....\u2026,;?!%*/\\-()\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019\u2039\u203A\"'";

    private static readonly string[] Words =
    [
        "\u0645\u062F\u0631\u0633\u0629", "\u0643\u062A\u0627\u0628\u064B\u0627", "\u0643\u062A\u0627\u0628\u0627\u064B", "\u0647\u0640", "\u0639\u0644\u06CC", "\u0639\u0644\u06CC\u0647",
        "\u0627\u0644\u0631\u062D\u0645\u0670\u0646", "\u0647\u0670\u0630\u0627", "\u062E\u0670\u0644\u062F", "\u0631\u0627\u0627\u0627\u0626\u0639", "\u0645\u0640\u0640\u062D", "\uFDF2", "\uFDFA", "\uFDFD", "\uFEFB",
    ];

    private static readonly string[] Supplementary = ["\U00010EFD", "\U00010EFA", "\U00010EC2", "\U0001EE00", "\U0001EEF0", "\U00010E60", "\U0001F600"];

    /// <summary>One piece of rough text, lone surrogates aside.</summary>
    private static Gen<string> WellFormed => Gen.Frequency(
        (12, One(Letters)),
        (4, Gen.Elements(Words)),
        (4, One(OtherLetters)),
        (6, One(Harakat)),
        (4, One(OtherMarks)),
        (2, One(Signs)),
        (3, One("\u0640")),
        (4, One(Controls)),
        (6, One(Blanks)),
        (2, One(LineEnds)),
        (1, Gen.Constant("\r\n")),
        (3, One(Digits)),
        (4, One(Punctuation)),
        (2, Gen.Choose(0xFB50, 0xFEFC).Select(form => form is >= 0xFDD0 and <= 0xFDEF ? "\uFE8E" : ((char)form).ToString())),
        (2, Gen.Elements(Supplementary)),
        (2, Gen.Elements(Untouchable)),
        (1, Gen.Choose(0x0600, 0x08FF).Select(codePoint => ((char)codePoint).ToString())),
        (1, Gen.Choose(0, 0xD7FF).Select(codePoint => ((char)codePoint).ToString())));

    /// <summary>One character many times, or many of a kind, with a word before it.</summary>
    private static Gen<string> Run => Gen.OneOf(
        from letter in One(Letters)
        from marks in Many(One(Harakat + OtherMarks), 100)
        from end in One(Letters)
        select letter + marks + end,
        from letter in One(Letters)
        from marks in Many(One(Harakat), LongRun)
        from end in One(Letters)
        select letter + marks + end,
        from piece in Gen.OneOf(One(Letters), One(Blanks), Gen.Constant("."), One("\u0640"), Gen.Elements(Words))
        from count in Gen.Choose(2, 700)
        from end in One(Letters)
        select string.Concat(Enumerable.Repeat(piece, count)) + end,
        Many(One(Letters), 700),
        Many(Gen.OneOf(One(Letters), One(Harakat)), 700),
        Many(One(Blanks + Controls), 400));

    /// <summary>Short texts, with a long run here and there.</summary>
    private static Gen<string> Text(Gen<string> piece) =>
        from start in Many(piece, 14)
        from run in Gen.Frequency((9, Gen.Constant("")), (1, Run))
        from end in Many(piece, 14)
        select start + run + end;

    public static Arbitrary<string> Texts() => Arb.From(Text(Gen.Frequency((60, WellFormed), (1, Gen.Elements("\uD83D", "\uDE00", "\uD800", "\uDFFF")))), Shrink);

    /// <summary>Letters, marks of Unicode 15, tatweel, forms, spaces and line ends: what has a composed, a decomposed and a shaped spelling.</summary>
    public static Gen<string> PlainArabic { get; } = Many(
        Gen.Frequency(
            (20, One(Letters)),
            (8, One(Harakat)),
            (2, One("\u0653\u0654\u0655\u0656\u0670\u0610\u06D6\u06E7\u08D3\u08E3\u08FF")),
            (1, One(OtherLetters.Replace("\u0675\u0676\u0677\u0678", "", StringComparison.Ordinal))),
            (2, Gen.Elements(Words)),
            (1, One("\u0640")),
            (4, One("\u0020\n")),
            (1, One(Digits + "\u060C\u061F."))),
        60);

    public static Gen<string> Many(Gen<string> piece, int most) =>
        from count in Gen.Choose(0, most)
        from pieces in Gen.ArrayOf(piece, count)
        select string.Concat(pieces);

    private static Gen<string> One(string characters) => Gen.Elements(characters.Select(character => character.ToString()).ToArray());

    internal static IEnumerable<string> Shrink(string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}

/// <summary>A property of rough Arabic.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RoughPropertyAttribute : DrawnPropertyAttribute
{
    public RoughPropertyAttribute()
    {
        MaxTest = 10_000;
        QuietOnSuccess = true;
        Arbitrary = [typeof(RoughArabic)];
    }
}
