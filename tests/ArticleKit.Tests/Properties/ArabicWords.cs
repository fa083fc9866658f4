using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Short Arabic words over a small alphabet, so that two of them are often alike: marks, forms, digits and controls in any order.</summary>
public static class ArabicWords
{
    private static readonly string[] Letters =
        ["ا", "أ", "إ", "آ", "ب", "ت", "ة", "ه", "ي", "ى", "و", "ل", "\u0627\u0654", "\u06CC", "\u06D5\u0654", "\u06C0", "\uFEFB", "\uFE8F", "\u0671", "\u088F"];

    private static readonly string[] Marks =
        ["\u064E", "\u0651", "\u064E\u0651", "\u0651\u064E", "\u0653", "\u0654", "\u0655", "\u0670", "\u06D6", "\u06DD", "\u0640", "\u0897"];

    private static readonly string[] Others =
        ["1", "\u0661", "\u06F1", "\u0662", " ", "a", "b", "،", "\u200F", "\u200C", "\uFEFF", "\uD83D", "\uDE00", "\uFDFA", "\uFFFD", "\0", "-"];

    public static Gen<string> Word => Gen.Frequency(
        (10, Gen.Elements(Letters)),
        (5, Gen.Elements(Marks)),
        (3, Gen.Elements(Others)))
        .ListOf().Resize(5).Select(string.Concat);

    // Now and then past the buffers of the library.
    public static Arbitrary<string> Texts() => Arb.From(
        Gen.Frequency((9, Word), (1, from word in Word from times in Gen.Choose(50, 400) from last in Word select string.Concat(Enumerable.Repeat(word, times)) + last)),
        text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[..^1], text[1..]]);
}
