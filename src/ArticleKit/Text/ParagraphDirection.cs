using System.Text;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text;

/// <summary>The base direction of a paragraph by rules P2 and P3 of UAX #9 (Unicode 17).</summary>
internal static class ParagraphDirection
{
    private const byte StrongLeft = 1;
    private const byte StrongRight = 2;
    private const byte IsolateInitiator = 3;
    private const byte PopIsolate = 4;

    /// <summary>The direction of the first strong character; <c>null</c> where there is none. Linear, allocates nothing.</summary>
    /// <remarks>What stands between an isolate initiator and its PDI, or the end where that is missing, is skipped; embeddings are not. The
    /// text is one paragraph whatever line ends it has.</remarks>
    public static TextDirection? Of(ReadOnlySpan<char> paragraph)
    {
        int isolates = 0;
        while (!paragraph.IsEmpty)
        {
            // A lone surrogate decodes as U+FFFD, which has no direction.
            Rune.DecodeFromUtf16(paragraph, out Rune rune, out int consumed);
            paragraph = paragraph[consumed..];
            switch (StrengthOf(rune.Value))
            {
                case IsolateInitiator:
                    isolates++;
                    break;
                case PopIsolate when isolates > 0:
                    isolates--;
                    break;
                case StrongLeft when isolates == 0:
                    return TextDirection.LeftToRight;
                case StrongRight when isolates == 0:
                    return TextDirection.RightToLeft;
            }
        }

        return null;
    }

    /// <summary>The direction of a strong character; <c>null</c> of any other.</summary>
    public static TextDirection? OfCharacter(int codePoint) => StrengthOf(codePoint) switch
    {
        StrongLeft => TextDirection.LeftToRight,
        StrongRight => TextDirection.RightToLeft,
        _ => null,
    };

    /// <summary>What <see cref="BidiStrength"/> says of a code point.</summary>
    internal static byte StrengthOf(int codePoint) => codePoint switch
    {
        // Nearly every paragraph is decided here, without a search: spaces, digits and marks below U+0041, the Latin and the Arabic alphabet.
        < 'A' => 0,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => StrongLeft,
        >= 0x0620 and <= 0x064A => StrongRight,
        _ => RangeTable.ValueAt(BidiStrength.Starts, BidiStrength.Values, codePoint),
    };
}
