using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>Every fold alone does what its comment says, on the examples of its comment, and nothing else.</summary>
public class ArabicFoldsTests
{
    private const string Alef = "\u0627";
    private const string Waw = "\u0648";
    private const string Yeh = "\u064A";
    private const string Heh = "\u0647";
    private const string Beh = "\u0628";

    // Input and result; a fold that isn't named changes nothing.
    private static readonly Dictionary<ArabicFolds, (string Input, string Expected)[]> Examples = new()
    {
        [ArabicFolds.Compose] =
        [
            ("\u0627\u0654", "\u0623"), ("\u0627\u0655", "\u0625"), ("\u0627\u0653", "\u0622"), ("\u0648\u0654", "\u0624"), ("\u064A\u0654", "\u0626"), ("\u06D5\u0654", "\u06C0"),
            ("\u06C1\u0654", "\u06C2"), ("\u06D2\u0654", "\u06D3"), ("\u0628\u0651\u064E", "\u0628\u064E\u0651"), ("\u0627\u064E\u0654", "\u0623\u064E"),
        ],
        [ArabicFolds.FoldPresentationForms] =
        [
            ("\uFEFB", "\u0644\u0627"), ("\uFEF7", "\u0644\u0623"), ("\uFB50", "\u0671"), ("\uFBFE", "\u06CC"), ("\uFDC7", "\u0646\u062C\u064A"), ("\uFE76", "\u064E"), ("\uFE77", "\u064E"),
            ("\uFCF2", "\u064E\u0651"), ("\uFDF2", "\uFDF2"), ("\uFE87\uFEB3\uFEFC\uFEE1", "\u0625\u0633\u0644\u0627\u0645"), ("\uFEFF", "\uFEFF"),
        ],
        [ArabicFolds.FoldWordLigatures] =
        [
            ("\uFDF2", "\u0627\u0644\u0644\u0647"), ("\uFDFC", "\u0631\u06CC\u0627\u0644"), ("\uFDFB", "\u062C\u0644 \u062C\u0644\u0627\u0644\u0647"), ("\uFEFB", "\uFEFB"),
            ("\uFDFD", "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 \u0627\u0644\u0631\u062D\u0645\u0646 \u0627\u0644\u0631\u062D\u064A\u0645"),
        ],
        [ArabicFolds.RemoveTatweelInWords] =
        [
            ("\u0645\u0640\u0640\u062D\u0640\u0645\u062F", "\u0645\u062D\u0645\u062F"), ("\u0645\u0640\u064E\u062D", "\u0645\u064E\u062D"), ("\u0645\u064E\u0640\u062D", "\u0645\u064E\u062D"),
            ("\u0640", "\u0640"), ("\u0645 \u0640\u0640 \u062D", "\u0645 \u0640\u0640 \u062D"), ("1445\u0647\u0640", "1445\u0647\u0640"), ("\u0640\u0647", "\u0640\u0647"),
        ],
        [ArabicFolds.RemoveTatweel] = [("\u0645\u0640\u062D \u0640 \u0647\u0640", "\u0645\u062D  \u0647")],
        [ArabicFolds.RemoveHarakat] = [("\u0628\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u08F0\u08F1\u08F2\u0653\u0670", "\u0628\u0651\u0653\u0670")],
        [ArabicFolds.RemoveShadda] = [("\u0628\u0651\u064E", "\u0628\u064E")],
        [ArabicFolds.RemoveQuranicMarks] = [("\u0628\u06D6\u0610\u065F\u08D3\u0897\U00010EFD\u06DD\u06DE\u06E5\u06E6\u06E9\u08E2\u064E\u0651\u0654\u0670\u0301", "\u0628\u064E\u0651\u0654\u0670\u0301")],
        [ArabicFolds.RemoveHamzaMarks] = [("\u0628\u0653\u0654\u0655\u064E\u0623", "\u0628\u064E\u0623")],
        [ArabicFolds.RemoveSuperscriptAlef] = [("\u0627\u0644\u0631\u062D\u0645\u0670\u0646", "\u0627\u0644\u0631\u062D\u0645\u0646"), ("\u062E\u0670\u0644\u062F", "\u062E\u0644\u062F")],
        [ArabicFolds.SuperscriptAlefToAlef] =
        [
            ("\u062E\u0670\u0644\u062F", "\u062E\u0627\u0644\u062F"), ("\u0647\u0670\u0630\u0627", "\u0647\u0630\u0627"), ("\u0630\u0670\u0644\u0643", "\u0630\u0644\u0643"),
            ("\u0644\u0670\u0643\u0646", "\u0644\u0643\u0646"), ("\u0627\u0644\u0644\u0670\u0647", "\u0627\u0644\u0644\u0647"), ("\u0627\u0644\u0631\u062D\u0645\u0670\u0646", "\u0627\u0644\u0631\u062D\u0645\u0646"),
            ("\u0625\u0644\u0670\u0647", "\u0625\u0644\u0647"), ("\u0645\u0648\u0633\u0649\u0670", "\u0645\u0648\u0633\u0649"), ("\u0648\u0644\u0670\u0643\u0646", "\u0648\u0644\u0643\u0646"),
        ],
        [ArabicFolds.UnifyAlef] = [("\u0622\u0623\u0625\u0672\u0673\u0675\u0671", Alef + Alef + Alef + Alef + Alef + Alef + "\u0671")],
        [ArabicFolds.UnifyAlefWasla] = [("\u0671\u0623", Alef + "\u0623")],
        [ArabicFolds.UnifyHamzaCarriers] = [("\u0624\u0676\u0677", Waw + Waw + Waw), ("\u0626\u0678", Yeh + Yeh), ("\u0645\u0624\u0645\u0646", "\u0645\u0648\u0645\u0646")],
        [ArabicFolds.UnifyTehMarbuta] = [("\u0645\u062F\u0631\u0633\u0629", "\u0645\u062F\u0631\u0633\u0647")],
        [ArabicFolds.UnifyAlefMaksura] = [("\u0639\u0644\u0649", "\u0639\u0644\u064A")],
        [ArabicFolds.UnifyLookAlikes] =
        [
            ("\u06A9\u06AA", "\u0643\u0643"), ("\u06C1\u06BE\u06D5", Heh + Heh + Heh), ("\u06C3", "\u0629"), ("\u06D2", Yeh), ("\u06C0\u06C2", "\u0647\u0654\u0647\u0654"), ("\u06D3", "\u0626"),
        ],
        [ArabicFolds.FarsiYehToYeh] = [("\u0639\u0644\u06CC\u0647 \u0639\u0644\u06CC", "\u0639\u0644\u064A\u0647 \u0639\u0644\u06CC"), ("\u0645\u06CC\u200C\u062E", "\u0645\u064A\u200C\u062E"), ("\u06CC\u064E\u0640\u0628", "\u064A\u064E\u0640\u0628")],
        [ArabicFolds.FinalFarsiYehToYeh] = [("\u0639\u0644\u06CC\u0647 \u0639\u0644\u06CC\u060C", "\u0639\u0644\u06CC\u0647 \u0639\u0644\u064A\u060C")],
        [ArabicFolds.FinalFarsiYehToAlefMaksura] = [("\u0639\u0644\u06CC\u0647 \u0639\u0644\u06CC", "\u0639\u0644\u06CC\u0647 \u0639\u0644\u0649")],
        [ArabicFolds.DigitsToAscii] = [("\u0661\u0662\u0663 \u06F1\u06F2\u06F3 123", "123 123 123")],
        [ArabicFolds.DigitsToArabicIndic] = [("123 \u06F1\u06F2\u06F3 v1.2 https://example.com/12", "\u0661\u0662\u0663 \u0661\u0662\u0663 v1.2 https://example.com/12")],
        [ArabicFolds.DigitsToExtended] = [("123 \u0661\u0662\u0663 v1.2", "\u06F1\u06F2\u06F3 \u06F1\u06F2\u06F3 v1.2")],
        [ArabicFolds.FoldNumberSeparators] = [("\u0661\u066C\u0662\u0663\u0664\u066B\u0665", "\u0661,\u0662\u0663\u0664.\u0665"), ("1\u066B5", "1.5"), ("\u066B5 \u0628\u066C\u0628", "\u066B5 \u0628\u066C\u0628")],
        [ArabicFolds.FoldPunctuation] = [("\u060C\u061B\u061F\u066A\u06D4\u066D", ",;?%.*")],
        [ArabicFolds.FoldQuotes] = [("\u00AB\u00BB\u201C\u201D\u201E\u201F", "\"\"\"\"\"\""), ("\u2039\u203A\u2018\u2019\u201A\u201B", "''''''")],
        [ArabicFolds.FoldEllipsis] =
        [
            ("\u0628..\u0628", "\u0628\u2026\u0628"), ("\u0628....", "\u0628\u2026"), ("\u0628\u2026.", "\u0628\u2026"), ("\u2026\u2026", "\u2026"), ("\u0628.", "\u0628."),
            ("a..b", "a..b"), ("../x", "../x"), ("http://x.org/a...", "http://x.org/a..."),
        ],
        [ArabicFolds.TightenPunctuation] = [("\u0628 \u060C\u0628 \u00A0\u061B \u061F", "\u0628\u060C\u0628\u061B\u061F"), ("\u0628\n \u060C", "\u0628\n \u060C"), ("\u0628 ,", "\u0628 ,")],
        [ArabicFolds.RemoveBidiControls] = [("\u0628\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0628", Beh + Beh)],
        [ArabicFolds.RemoveFormatControls] =
        [
            ("\u0628\u00AD\u034F\u180E\u2060\u2061\u2062\u2063\u2064\uFEFF\u0628", Beh + Beh), ("\u0628\u200C\u0628\u200D", Beh + Beh), ("\u0628\u200B\u0628", Beh + " " + Beh),
            ("\U0001F468\u200D\U0001F469", "\U0001F468\u200D\U0001F469"), ("\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937"),
        ],
        [ArabicFolds.CollapseWhiteSpace] =
        [
            ("\u0628 \t\u00A0\u3000\u0628", Beh + " " + Beh), ("\u0628 \r\n \u2003\u0628", "\u0628\r\n\u0628"), ("\u0628\n\n\n", "\u0628\n\n\n"), ("\u0628\u2028 \u2029", "\u0628\u2028\u2029"), ("\u0628\u00A0\u0628", "\u0628 \u0628"),
        ],
        [ArabicFolds.ReduceElongation] = [("\u0631\u0627\u0627\u0627\u0627\u0626\u0639", "\u0631\u0627\u0626\u0639"), ("\u0627\u0644\u0644\u0647", "\u0627\u0644\u0644\u0647"), ("\u0661\u0661\u0661 www", "\u0661\u0661\u0661 www")],
        [ArabicFolds.RemoveTanwinAlef] =
        [
            ("\u0643\u062A\u0627\u0628\u064B\u0627", "\u0643\u062A\u0627\u0628"), ("\u0643\u062A\u0627\u0628\u0627\u064B", "\u0643\u062A\u0627\u0628"), ("\u0643\u062A\u0627\u0628\u0627\u064B\u060C", "\u0643\u062A\u0627\u0628\u060C"),
            ("\u062E\u0637\u0623\u064B", "\u062E\u0637\u0623\u064B"), ("\u0628\u064B\u0627\u0628\u0628", "\u0628\u064B\u0627\u0628\u0628"), ("\u0645\u062F\u0631\u0633\u0629\u064B", "\u0645\u062F\u0631\u0633\u0629\u064B"),
        ],
    };

    [Fact]
    public void Every_fold_has_examples() => Assert.Equal(Folds.All.Order(), Examples.Keys.Order());

    [Fact]
    public void Every_fold_does_what_its_comment_says()
    {
        foreach ((ArabicFolds fold, (string Input, string Expected)[] examples) in Examples)
        {
            ArabicNormalizer normalizer = new(fold);
            foreach ((string input, string expected) in examples)
            {
                Escaped.Equal(expected, normalizer.Normalize(input), $"{fold} of {Escaped.Of(input)}");
                Escaped.Equal(expected, normalizer.Normalize(expected), $"{fold} again");
            }
        }
    }

    [Fact]
    public void In_ASCII_a_fold_changes_what_it_names_only()
    {
        for (char c = '\0'; c <= '\u007F'; c++)
        {
            foreach (ArabicFolds fold in Folds.All)
            {
                bool named = fold switch
                {
                    ArabicFolds.DigitsToArabicIndic or ArabicFolds.DigitsToExtended => char.IsAsciiDigit(c),
                    ArabicFolds.CollapseWhiteSpace => c is ' ' or '\t',
                    ArabicFolds.FoldEllipsis => c == '.',
                    _ => false,
                };
                foreach (string text in (string[])[$"{c}", $"{c}{c}", $"\u0628{c}{c}\u0628", $"({c})", $"{c}\n{c}"])
                {
                    Assert.True(named || new ArabicNormalizer(fold).Normalize(text) == text, $"{fold} changes {Escaped.Of(text)}");
                }
            }
        }
    }
}
