using System.Diagnostics;
using System.Reflection;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>Language and direction against a reference that follows the definitions word by word, in quadratic time, over a small alphabet.</summary>
public class ArticleScriptProperties
{
    // What the reference knows. Direction: L, R, I (isolate initiator), P (PDI), N. Letter: o (other script), a (Arabic), f (foreign to Arabic), -.
    private static readonly (char Direction, char Letter, string[] Characters)[] Classes =
    [
        ('L', 'o', ["a", "Z", "\u00E9", "\u6F22", "\U00010000"]),
        ('R', 'a', ["\u0628", "\u0621", "\u0649", "\u0671", "\uFEFB", "\uFDF2", "\uFB51", "\uFC5E"]),
        ('R', 'f', ["\u06AF", "\u067E", "\u06CC", "\uFB57", "\uFDF0"]),
        ('R', '-', ["\u0640", "\u061B", "\u200F", "\u061C"]),
        ('L', '-', ["\u200E"]),
        ('R', 'o', ["\u05D0", "\U0001E900", "\U00010A00"]),
        ('I', '-', ["\u2066", "\u2067", "\u2068"]),
        ('P', '-', ["\u2069"]),
        ('N', '-', ["\u202A", "\u202B", "\u202E", "\u202C", "1", "\u0661", " ", ".", "\n", "\u064B", "\u060C", "\uFFFD", "\U0001F600", "\uD800", "\uDC00"]),
    ];

    private static readonly Dictionary<string, (char Direction, char Letter)> Alphabet = Classes
        .SelectMany(c => c.Characters.Select(character => (character, (c.Direction, c.Letter))))
        .ToDictionary();

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(Articles)])]
    public void The_direction_is_that_of_the_definition(Article article) => Assert.Equal(DirectionByDefinition(article), article.Direction);

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(Articles)])]
    public void The_language_is_that_of_the_definition(Article article) => Assert.Equal(LanguageByDefinition(article), article.Language);

    [Fact]
    public void Reading_language_and_direction_allocates_nothing()
    {
        // Without optimization the runtime looks the place of a table up at each use, and allocates for that.
        bool optimized = typeof(Article).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };
        string looksUp = optimized ? string.Concat(Alphabet.Keys) : "";
        Article article = new() { Headline = "1", Paragraphs = [new string('\u0628', 1000), "1 2", looksUp] };
        Assert.Equal("ar", article.Language);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            _ = article.Language;
            _ = article.Direction;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_million_open_isolates_take_neither_the_stack_nor_long()
    {
        const int Depth = 1_000_000;
        string open = new('\u2067', Depth);
        Assert.Null(new Article { Paragraphs = [open + "a"] }.Direction);
        Assert.Equal(TextDirection.LeftToRight, new Article { Paragraphs = [open + '\u0628' + new string('\u2069', Depth) + "a"] }.Direction);
    }

    private static TextDirection? DirectionByDefinition(Article article)
    {
        List<TextDirection?> decided = [.. article.Paragraphs.Select(FirstStrong).Where(direction => direction is not null)];
        int right = decided.Count(direction => direction == TextDirection.RightToLeft);
        int left = decided.Count - right;
        return decided.Count == 0 ? FirstStrong(article.Headline ?? "")
            : right == left ? decided[0]
            : right > left ? TextDirection.RightToLeft : TextDirection.LeftToRight;
    }

    // P2 and P3 with BD9 spelt out: at an isolate initiator, look for its PDI, and go on behind it.
    private static TextDirection? FirstStrong(string text)
    {
        char[] directions = [.. CodePoints(text).Select(c => Alphabet[c].Direction)];
        for (int i = 0; i < directions.Length; i++)
        {
            switch (directions[i])
            {
                case 'L':
                    return TextDirection.LeftToRight;
                case 'R':
                    return TextDirection.RightToLeft;
                case 'I':
                    int pdi = MatchingPdi(directions, i);
                    if (pdi < 0)
                    {
                        return null;
                    }

                    i = pdi;
                    break;
            }
        }

        return null;
    }

    // BD9: the first PDI behind the initiator before which there are as many PDIs as further initiators.
    private static int MatchingPdi(char[] directions, int initiator) =>
        Enumerable.Range(initiator + 1, directions.Length - initiator - 1).FirstOrDefault(
            pdi => directions[pdi] == 'P'
                && directions[(initiator + 1)..pdi].Count(d => d == 'I') == directions[(initiator + 1)..pdi].Count(d => d == 'P'),
            -1);

    private static string? LanguageByDefinition(Article article)
    {
        char[] letters = [.. article.Paragraphs.Prepend(article.Headline ?? "").SelectMany(CodePoints).Select(c => Alphabet[c].Letter).Where(l => l != '-')];
        int arabicScript = letters.Count(l => l != 'o');
        int foreign = letters.Count(l => l == 'f');
        return arabicScript > letters.Length / 2.0 && foreign < arabicScript / 100.0 ? "ar" : null;
    }

    private static IEnumerable<string> CodePoints(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            yield return pair ? text.Substring(i++, 2) : text[i].ToString();
        }
    }

    private static class Articles
    {
        public static Arbitrary<Article> All() => Arb.From(
            from headline in Text
            from paragraphs in Text.ListOf().Resize(5)
            select new Article { Headline = headline, Paragraphs = [.. paragraphs] });

        // Mostly Arabic, so that the limits of one half and one in a hundred are met from both sides.
        private static Gen<string> Text =>
            from body in Gen.Frequency(
                (3, Gen.Constant("")),
                (2, Gen.Choose(95, 105).Select(n => new string('\u0628', n))),
                (1, Gen.Choose(195, 205).Select(n => new string('\u0628', n))))
            from pieces in Gen.Elements(Alphabet.Keys.ToArray()).ListOf().Resize(12)
            from first in Gen.Elements(true, false)
            select first ? body + string.Concat(pieces) : string.Concat(pieces) + body;
    }
}
