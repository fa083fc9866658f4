using System.Text;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text;

/// <summary>What the text of an article tells of its language and direction.</summary>
internal static class ArticleScript
{
    private const byte OtherLetter = 1;
    private const byte ArabicLetter = 2;
    private const byte OtherArabicLetter = 3;

    /// <summary><c>ar</c> where most letters are of the Arabic script and under 1 % of those are ones that Arabic doesn't use.</summary>
    public static string? LanguageOf(Article article)
    {
        LetterCount count = default;
        count.Add(article.Headline);
        foreach (string paragraph in article.Paragraphs)
        {
            count.Add(paragraph);
        }

        return count.IsArabic ? "ar" : null;
    }

    /// <summary>The direction of most paragraphs; on a tie that of the first that has one; without any, the headline's.</summary>
    public static TextDirection? DirectionOf(Article article)
    {
        int balance = 0;
        TextDirection? first = null;
        foreach (string paragraph in article.Paragraphs)
        {
            TextDirection? direction = ParagraphDirection.Of(paragraph);
            first ??= direction;
            balance += direction switch { TextDirection.RightToLeft => 1, TextDirection.LeftToRight => -1, _ => 0 };
        }

        return balance switch
        {
            > 0 => TextDirection.RightToLeft,
            < 0 => TextDirection.LeftToRight,
            _ => first ?? ParagraphDirection.Of(article.Headline),
        };
    }

    /// <summary>What <see cref="LetterKind"/> says of a code point.</summary>
    internal static byte KindOf(int codePoint) => codePoint switch
    {
        // Nearly all characters of Arabic text need no search: spaces, digits and marks below U+0041, the alphabet itself.
        < 'A' => 0,
        (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A') => ArabicLetter,
        _ => RangeTable.ValueAt(LetterKind.Starts, LetterKind.Values, codePoint),
    };

    private struct LetterCount
    {
        private long _other;
        private long _arabic;
        private long _otherArabic;

        public readonly bool IsArabic => _arabic + _otherArabic > _other && _otherArabic * 100 < _arabic + _otherArabic;

        public void Add(ReadOnlySpan<char> text)
        {
            // A block that isn't ordinary is looked at letter by letter.
            const int Rare = 8;
            for (int left = 0; !text.IsEmpty; left--)
            {
                if (left <= 0)
                {
                    text = text[LetterBlocks.Count(text, ref _arabic, ref _other)..];
                    left = Rare;
                    if (text.IsEmpty)
                    {
                        break;
                    }
                }

                int consumed = 1;
                int codePoint = text[0];
                if (char.IsSurrogate(text[0]))
                {
                    // A lone surrogate decodes as U+FFFD, which is no letter.
                    Rune.DecodeFromUtf16(text, out Rune rune, out consumed);
                    codePoint = rune.Value;
                }

                text = text[consumed..];
                switch (KindOf(codePoint))
                {
                    case OtherLetter:
                        _other++;
                        break;
                    case ArabicLetter:
                        _arabic++;
                        break;
                    case OtherArabicLetter:
                        _otherArabic++;
                        break;
                }
            }
        }
    }
}
