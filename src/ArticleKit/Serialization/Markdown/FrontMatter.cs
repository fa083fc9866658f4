using System.Collections.Immutable;
using Keys = ArticleKit.Serialization.Markdown.FrontMatterKeys;

namespace ArticleKit.Serialization.Markdown;

/// <summary>The keys and values before a document of Markdown, as texts of an article.</summary>
internal sealed class FrontMatter
{
    // Ours, pandoc's, and what Hugo and Jekyll say for them.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        Keys.Title, Keys.Subtitle, "description", "summary", "excerpt", "abstract", Keys.Author, Keys.Authors, Keys.Date, Keys.Lang, Keys.Dir, Keys.Keywords, "tags",
        Keys.Publisher, Keys.Section, "category", "categories", Keys.Kicker, Keys.Byline, Keys.RawByline, Keys.Credits, Keys.Dateline, Keys.DatelineGap,
        Keys.RawDateline, Keys.Place, Keys.Places, Keys.Agency, Keys.Agencies, Keys.Status, Keys.Captions, Keys.Language, Keys.DateText, Keys.DateHijri,
        Keys.DateCalendar, Keys.DateTime, Keys.DateOffset, Keys.Metadata,
    };

    private readonly Dictionary<string, YamlValue> _values;
    private readonly bool _isPlain;

    private FrontMatter(Dictionary<string, YamlValue> values)
    {
        _values = values;
        _isPlain = Word(Keys.Metadata) == Keys.Plain;
    }

    /// <summary>None at all.</summary>
    public static FrontMatter None { get; } = new([]);

    /// <summary>Reads a front matter without its fences.</summary>
    /// <param name="document">The document up to its end.</param>
    /// <param name="start">Where it begins.</param>
    /// <exception cref="ArticleFormatException">It can't be read.</exception>
    public static FrontMatter Read(ReadOnlySpan<char> document, int start) => new(YamlReader.Read(document, start, Known.Contains));

    /// <summary>A value that is no text: a word of ours, a date; <c>null</c> where there is none.</summary>
    public string? Word(string key) => Find([key]) is { } value ? One(value).Text : null;

    /// <summary>The text of the first of the keys that has one; of a list its first element.</summary>
    public string? Text(params ReadOnlySpan<string> keys) => Find(keys) is { } value && One(value).Text is { } text ? Unescaped(text) : null;

    /// <summary>The texts of a list; a scalar is one of them.</summary>
    public ImmutableArray<string> Texts(string key) =>
        Find([key]) is { } value ? [.. Many(value).Select(one => one.Text).OfType<string>().Select(Unescaped)] : [];

    /// <summary>Words for a search; a scalar has commas between them.</summary>
    public ImmutableArray<string> Tags(params ReadOnlySpan<string> keys) => Find(keys) switch
    {
        null => [],
        { Text: { } text } => [.. text.Split([',', '\u060C'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Unescaped)],
        { } list => [.. Many(list).Select(one => one.Text).OfType<string>().Select(Unescaped)],
    };

    /// <summary>A list of names, or of mappings that have a name; gives what a mapping says for its other keys.</summary>
    /// <exception cref="ArticleFormatException">One of the mappings has no name.</exception>
    public ImmutableArray<T> Named<T>(Func<string, Func<string, string?>, T> make, params ReadOnlySpan<string> keys)
    {
        ImmutableArray<T>.Builder things = ImmutableArray.CreateBuilder<T>();
        foreach (YamlValue one in Find(keys) is { } value ? Many(value) : [])
        {
            if (one.Values is null && one.Text is { } text)
            {
                things.Add(make(Unescaped(text), _ => null));
            }
            else if (one.Values is { } values)
            {
                string name = values.GetValueOrDefault(Keys.Name)?.Text ?? throw YamlErrors.At("It has no name.", one.At);
                things.Add(make(Unescaped(name), key => values.GetValueOrDefault(key)?.Text is { } other ? Unescaped(other) : null));
            }
        }

        return things.ToImmutable();
    }

    private YamlValue? Find(ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (_values.GetValueOrDefault(key) is { } value && (value.Text is not null || value.Elements is not null || value.Values is not null))
            {
                return value;
            }
        }

        return null;
    }

    private static List<YamlValue> Many(YamlValue value) => value.Elements ?? [value];

    private static YamlValue One(YamlValue value)
    {
        YamlValue one = value.Elements is { Count: > 0 } elements ? elements[0] : value;
        return one.Values is null ? one : throw YamlErrors.At("A text is expected here, not a mapping.", one.At);
    }

    private string Unescaped(string text) => _isPlain ? text : MarkdownInline.Read(text).Text;
}
