using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>Writes an article's JSON on one line, byte for byte what the serializer writes, without asking an encoder for each letter.</summary>
internal ref struct ArticleBytes
{
    private JsonBytes _json;
    private bool _hasProperty;

    private ArticleBytes(IBufferWriter<byte> destination) => _json = new JsonBytes(destination);

    /// <summary>Writes the whole object.</summary>
    public static void Write(IBufferWriter<byte> destination, Article article)
    {
        ArticleBytes bytes = new(destination);
        bytes.Write(article);
        bytes._json.Flush();
    }

    private void Write(Article article)
    {
        _json.Raw("{"u8);
        Text("outlet"u8, article.Outlet);
        Text("section"u8, article.Section);
        Text("byline"u8, article.Byline);
        Authors(article.Authors);
        Credits(article.Credits);
        Text("dateline"u8, article.Dateline);
        Text("place"u8, article.Place);
        Texts("places"u8, article.Places);
        Text("agency"u8, article.Agency);
        Texts("agencies"u8, article.Agencies);
        Date(article.Date);
        Text("status"u8, article.Status);
        Text("kicker"u8, article.Kicker);
        Text("headline"u8, article.Headline);
        Text("deck"u8, article.Deck);
        Texts("captions"u8, article.Captions);
        Texts("paragraphs"u8, article.Paragraphs);
        Texts("tags"u8, article.Tags);
        Text("language"u8, article.Language);
        Text("direction"u8, FieldDirection.NameOf(article.Direction));
        _json.Raw("}"u8);
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        _json.Raw(_hasProperty ? ",\""u8 : "\""u8);
        _json.Raw(name);
        _json.Raw("\":"u8);
        _hasProperty = true;
    }

    private void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Name(name);
            _json.String(text);
        }
    }

    private void Texts(ReadOnlySpan<byte> name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        Name(name);
        for (int i = 0; i < texts.Length; i++)
        {
            _json.Raw(i == 0 ? "["u8 : ","u8);
            _json.String(texts[i]);
        }

        _json.Raw("]"u8);
    }

    private void Authors(ImmutableArray<Author> authors)
    {
        if (authors.IsEmpty)
        {
            return;
        }

        Name("authors"u8);
        for (int i = 0; i < authors.Length; i++)
        {
            Start(isFirst: i == 0);
            Text("name"u8, authors[i].Name);
            Text("role"u8, authors[i].Role);
            Text("place"u8, authors[i].Place);
            End();
        }

        _json.Raw("]"u8);
    }

    private void Credits(ImmutableArray<Credit> credits)
    {
        if (credits.IsEmpty)
        {
            return;
        }

        Name("credits"u8);
        for (int i = 0; i < credits.Length; i++)
        {
            Start(isFirst: i == 0);
            Text("name"u8, credits[i].Name);
            Text("role"u8, credits[i].Role);
            End();
        }

        _json.Raw("]"u8);
    }

    private void Date(ArticleDate? date)
    {
        if (date is null)
        {
            return;
        }

        Name("date"u8);
        _json.Raw("{"u8);
        _hasProperty = false;
        Text("text"u8, date.Text);
        Text("iso"u8, date.Iso?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Text("hijri"u8, date.Hijri?.ToString());
        Text("calendar"u8, date.Calendar == ArticleCalendar.Hijri ? "hijri" : "gregorian");
        Text("time"u8, date.Time is { } time ? time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture) : null);
        Text("offset"u8, date.Offset is { } offset ? DateText.Offset(offset) : null);
        End();
    }

    private void Start(bool isFirst)
    {
        _json.Raw(isFirst ? "[{"u8 : ",{"u8);
        _hasProperty = false;
    }

    private void End()
    {
        _json.Raw("}"u8);
        _hasProperty = true;
    }
}
