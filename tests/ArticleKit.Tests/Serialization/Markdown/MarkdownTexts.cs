using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Serialization.Markdown;

/// <summary>Texts of the signs that mean something in Markdown, its dialects and YAML, in any order.</summary>
public static class MarkdownTexts
{
    private const int MaxPieces = 8;

    private static readonly string[] Signs =
    [
        "*", "**", "_", "__", "`", "``", "```", "~", "~~", "~~~", "^", "$", "$$", "#", "##", ">", "<", "[", "]", "(", ")", "!", "![", "](", "[^1]", "{", "}", "{{", "}}", "{%", "%}", "{.a}",
        "|", "+", "-", "--", "---", "=", "===", ":", "::", ":::", "@", "&", "&amp;", "&#65;", ";", "\\", "\\\\", "\"", "'", ".", "..", "...", ",", "/", "//", "%", "?", "www.", "http://", "1.", "12)", "a.", "iv)",
        "(1)", "(@x)", "#.", "Mr.", "e.g.", "<b>", "</b>", "<!--", "-->", "<br>", "<div>", "null", "true", "no", "~", "2016-06-07", "0x1F", "1e3", ":smile:", "\n", "\n\n", "\r\n", "\r", " ", "  ", "    ", "\t",
        "\u00A0", "\u0085", "\u2028", "\u2029", "\u200B", "\u200F", "\u202E", "\uFEFF", "\u0093", "\u0094", "\u201C", "\u201D", "\u2018", "\u2019", "\u2013", "\u2026", "\u0660", "\U0001F600", "\v", "\f", "\u0001",
    ];

    public static Gen<string> Texts { get; } =
        from count in Gen.Choose(0, MaxPieces)
        from pieces in Gen.ArrayOf(Gen.Frequency((4, Gen.Elements(Signs)), (2, Gen.Elements(" ", "a", "نص", "B", "7"))), count)
        select string.Concat(pieces);

    public static Arbitrary<string> AnyText() => Arb.From(Texts, text => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[..^1], text[1..]]);
}
