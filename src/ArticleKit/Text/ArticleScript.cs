using System.Text;
using ArticleKit.Parsing;
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

    /// <inheritdoc cref="LanguageOf(Article)"/>
    public static string? LanguageOf(ReadOnlySpan<char> source, ArticleFields fields)
    {
        LetterCount count = default;
        count.Add(Headline(source, fields));
        foreach (TextSpan paragraph in fields.List(ArticlePartKind.Paragraph))
        {
            count.Add(paragraph.Slice(source));
        }

        return count.IsArabic ? "ar" : null;
    }

    /// <summary>The direction of most paragraphs; on a tie that of the first that has one; without any, the headline's.</summary>
    public static TextDirection? DirectionOf(Article article)
    {
        Balance balance = default;
        foreach (string paragraph in article.Paragraphs)
        {
            balance.Add(paragraph);
        }

        return balance.Direction ?? ParagraphDirection.Of(article.Headline);
    }

    /// <inheritdoc cref="DirectionOf(Article)"/>
    public static TextDirection? DirectionOf(ReadOnlySpan<char> source, ArticleFields fields)
    {
        Balance balance = default;
        foreach (TextSpan paragraph in fields.List(ArticlePartKind.Paragraph))
        {
            balance.Add(paragraph.Slice(source));
        }

        return balance.Direction ?? ParagraphDirection.Of(Headline(source, fields));
    }

    private static ReadOnlySpan<char> Headline(ReadOnlySpan<char> source, ArticleFields fields) =>
        fields[ArticlePartKind.Headline] is { } headline ? headline.Slice(source) : default;

    /// <summary>What <see cref="LetterKind"/> says of a code point.</summary>
    internal static byte KindOf(int codePoint) => codePoint switch
    {
        // Nearly all characters of Arabic text need no search: spaces, digits and marks below U+0041, the alphabet itself.
        < 'A' => 0,
        (>= '\u0621' and <= '\u063A') or (>= '\u0641' and <= '\u064A') => ArabicLetter,
        _ => RangeTable.ValueAt(LetterKind.Starts, LetterKind.Values, codePoint),
    };

    private struct Balance
    {
        private TextDirection? _first;
        private int _toTheLeft;

        public readonly TextDirection? Direction => _toTheLeft switch { > 0 => TextDirection.RightToLeft, < 0 => TextDirection.LeftToRight, _ => _first };

        public void Add(ReadOnlySpan<char> paragraph)
        {
            TextDirection? direction = ParagraphDirection.Of(paragraph);
            _first ??= direction;
            _toTheLeft += direction switch { TextDirection.RightToLeft => 1, TextDirection.LeftToRight => -1, _ => 0 };
        }
    }

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
