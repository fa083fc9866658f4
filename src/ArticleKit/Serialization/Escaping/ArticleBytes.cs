using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace ArticleKit.Serialization;

/// <summary>Writes an article's JSON on one line, byte for byte what the serializer writes, without asking an encoder for each letter.</summary>
internal ref struct ArticleBytes
{
    private const int LongestValue = 32;

    private JsonBytes _json;
    private bool _hasProperty;

    private ArticleBytes(IBufferWriter<byte> destination) => _json = new JsonBytes(destination);

    /// <summary>Writes the whole object.</summary>
    public static void Write<T>(IBufferWriter<byte> destination, T article)
        where T : IJsonArticle, allows ref struct
    {
        ArticleBytes bytes = new(destination);
        bytes.Write(article);
        bytes._json.Flush();
    }

    private void Write<T>(T article)
        where T : IJsonArticle, allows ref struct
    {
        _json.Raw("{"u8);
        Text("outlet"u8, article.Text(ArticlePartKind.Outlet));
        Text("section"u8, article.Text(ArticlePartKind.Section));
        Text("byline"u8, article.Text(ArticlePartKind.Byline));
        People("authors"u8, article, ArticlePartKind.Author);
        People("credits"u8, article, ArticlePartKind.Credit);
        Text("dateline"u8, article.Text(ArticlePartKind.Dateline));
        Text("place"u8, article.Text(ArticlePartKind.Place));
        Texts("places"u8, article, ArticlePartKind.Place);
        Text("agency"u8, article.Text(ArticlePartKind.Agency));
        Texts("agencies"u8, article, ArticlePartKind.Agency);
        if (article.Date is { } date)
        {
            Date(date, article.Text(ArticlePartKind.Date));
        }

        Text("status"u8, article.Text(ArticlePartKind.Status));
        Text("kicker"u8, article.Text(ArticlePartKind.Kicker));
        Text("headline"u8, article.Text(ArticlePartKind.Headline));
        Text("deck"u8, article.Text(ArticlePartKind.Deck));
        Texts("captions"u8, article, ArticlePartKind.Caption);
        Texts("paragraphs"u8, article, ArticlePartKind.Paragraph);
        Texts("tags"u8, article, ArticlePartKind.Tag);
        Text("language"u8, new JsonText(article.Language));
        Text("direction"u8, new JsonText(FieldDirection.NameOf(article.Direction)));
        _json.Raw("}"u8);
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        _json.Raw(_hasProperty ? ",\""u8 : "\""u8);
        _json.Raw(name);
        _json.Raw("\":"u8);
        _hasProperty = true;
    }

    private void Text(ReadOnlySpan<byte> name, JsonText text)
    {
        if (!text.IsNone)
        {
            Name(name);
            text.Write(ref _json);
        }
    }

    private void Texts<T>(ReadOnlySpan<byte> name, T article, ArticlePartKind list)
        where T : IJsonArticle, allows ref struct
    {
        int count = article.Count(list);
        if (count == 0)
        {
            return;
        }

        Name(name);
        for (int i = 0; i < count; i++)
        {
            _json.Raw(i == 0 ? "["u8 : ","u8);
            article.Text(list, i).Write(ref _json);
        }

        _json.Raw("]"u8);
    }

    private void People<T>(ReadOnlySpan<byte> name, T article, ArticlePartKind list)
        where T : IJsonArticle, allows ref struct
    {
        int count = article.Count(list);
        if (count == 0)
        {
            return;
        }

        Name(name);
        for (int i = 0; i < count; i++)
        {
            _json.Raw(i == 0 ? "["u8 : ","u8);
            Start();
            Text("name"u8, article.Text(list, i));
            Text("role"u8, article.Role(list, i));
            if (list == ArticlePartKind.Author)
            {
                Text("place"u8, article.Place(i));
            }

            End();
        }

        _json.Raw("]"u8);
    }

    private void Date(in JsonDate date, JsonText text)
    {
        Name("date"u8);
        Start();
        Text("text"u8, text);
        Value("iso"u8, date.Iso, "yyyy-MM-dd");
        if (date.Hijri is { } hijri)
        {
            Span<byte> value = stackalloc byte[LongestValue];
            Utf8.TryWrite(value, CultureInfo.InvariantCulture, $"{hijri.Year:D4}-{hijri.Month:D2}-{hijri.Day:D2}", out int length);
            Value("hijri"u8, value[..length]);
        }

        Value("calendar"u8, date.Calendar == ArticleCalendar.Hijri ? "hijri"u8 : "gregorian"u8);
        Value("time"u8, date.Time, date.Time is { Second: 0 } ? "HH:mm" : "HH:mm:ss");
        Value("offset"u8, date.Offset, date.Offset < TimeSpan.Zero ? "\\-hh\\:mm" : "\\+hh\\:mm");
        End();
    }

    private void Value<T>(ReadOnlySpan<byte> name, T? value, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } some)
        {
            Span<byte> text = stackalloc byte[LongestValue];
            some.TryFormat(text, out int length, format, CultureInfo.InvariantCulture);
            Value(name, text[..length]);
        }
    }

    private void Value(ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> ascii)
    {
        Name(name);
        _json.Raw("\""u8);
        _json.Raw(ascii);
        _json.Raw("\""u8);
    }

    private void Start()
    {
        _json.Raw("{"u8);
        _hasProperty = false;
    }

    private void End()
    {
        _json.Raw("}"u8);
        _hasProperty = true;
    }
}
