using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

/// <summary>A text, where a block of it ends, and how little room there is.</summary>
public sealed record WidthCase(string Text, int Cut, int Room)
{
    public override string ToString() => $"cut {Cut}, room {Room}, {Escaped.Of(Text)}";
}

/// <summary>Bytes, likewise.</summary>
public sealed record WidthByteCase(ReadOnlyMemory<byte> Bytes, int Cut, int Room)
{
    public override string ToString() => $"cut {Cut}, room {Room}, {Convert.ToHexString(Bytes.Span)}";
}

/// <summary>Texts that kernels run through: long enough for a vector, with what stops it at any place.</summary>
public static class WidthCases
{
    private const string Alphabet = "\u0627\u0628\u062A\u062C\u062F\u0631\u0633\u0639\u0641\u0644\u0645\u0646\u0647\u0648\u064A"; // alef to yeh
    private const string Changing = "\u0622\u0623\u0625\u0624\u0626\u0629\u0649\u0671\u0640"; // hamza carriers, teh marbuta, alef maksura, wasla, tatweel
    private const string Marks = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670"; // fathatan to sukun, superscript alef
    private const string Others = "\u06CC\u06A9\u06C1\u060C\u061F\u0660\u0669\u06F0\u06D4\u200C\u200F\uFEFF\u00A0\u2026\u00AB"; // Farsi yeh, keheh, heh goal, punctuation, digits, controls

    private static readonly Gen<string> Plain = Gen.Choose(0, 3).SelectMany(kind => Many(Gen.Frequency(
        (30, One(Alphabet)),
        (6, Gen.Constant(" ")),
        (kind == 0 ? 0 : 4, One(Changing)),
        (kind < 2 ? 0 : 15, One(Marks)),
        (kind < 3 ? 0 : 1, One(Others)),
        (2, One("aZ09.,/-\n")))));

    private static readonly Gen<string> Rough = RoughArabic.Texts().Generator.Select(text => text[..Math.Min(text.Length, 12)]);

    /// <summary>Plain runs with something rough between them; now and then nothing but rough.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (3, from first in Plain from rough in Rough from second in Plain select first + rough + second),
        (1, from first in Plain from one in Rough from second in Plain from two in Rough from third in Plain select first + one + second + two + third),
        (1, RoughArabic.Texts().Generator));

    public static Arbitrary<WidthCase> Texts() => Arb.From(
        from text in Text
        from cut in Gen.Choose(0, 10_000)
        from room in Gen.Choose(0, 10_000)
        select new WidthCase(text, cut % (text.Length + 1), room % (text.Length + 1)),
        Shrink);

    // Bytes cut out or put in, in half of the cases.
    public static Arbitrary<WidthByteCase> Bytes() => Arb.From(
        from text in Text
        from bytes in Gen.Frequency((1, Gen.Constant(Encoding.UTF8.GetBytes(text))), (1, RoughCases.Break(text)))
        from cut in Gen.Choose(0, 10_000)
        from room in Gen.Choose(0, 10_000)
        select new WidthByteCase(bytes, cut % (bytes.Length + 1), room % (bytes.Length + 1)),
        rough => Shrink(new WidthCase(Encoding.Latin1.GetString(rough.Bytes.Span), rough.Cut, rough.Room))
            .Select(less => new WidthByteCase(Encoding.Latin1.GetBytes(less.Text), less.Cut, less.Room)));

    private static IEnumerable<WidthCase> Shrink(WidthCase rough) =>
        RoughArabic.Shrink(rough.Text)
            .SelectMany(text => (WidthCase[])
            [
                new(text, Math.Max(0, rough.Cut - (rough.Text.Length - text.Length)), Math.Min(rough.Room, text.Length)),
                new(text, Math.Min(rough.Cut, text.Length), Math.Min(rough.Room, text.Length)),
            ]);

    private static Gen<string> Many(Gen<string> piece) =>
        from count in Gen.Choose(0, 180)
        from pieces in Gen.ArrayOf(piece, count)
        select string.Concat(pieces);

    private static Gen<string> One(string characters) => Gen.Elements(characters.Select(character => character.ToString()).ToArray());
}
