using System.Collections.Immutable;
using ArticleKit.Parsing;
using ArticleKit.Serialization;
using ArticleKit.Text;

namespace ArticleKit;

/// <summary>An article as parts of the UTF-8 bytes it was read from: no string is made, and no memory is asked for.</summary>
/// <remarks>
/// <para>A field that the article doesn't have is an empty span; otherwise it is what the property of <see cref="Article"/> with the same name
/// holds, in UTF-8. Malformed bytes are seen as U+FFFD, and what <see cref="ArticleParserOptions.Clean"/> takes out is gone; then the spans
/// are cut from a copy.</para>
/// <para>Good until it is disposed of; what it found is kept by the thread for the next one, so that every view should be
/// (<c>using</c>). Without that nothing is lost but the memory. Not to be used by two threads at once.</para>
/// </remarks>
public readonly ref struct ArticleView
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly ReadOnlySpan<byte> _text;
    private readonly LayoutWorkspace? _work;
    private readonly int _version;
    private readonly bool _isValid;
    private readonly string? _language;

    // Where the fields aren't parts of the source, or nothing was read.
    private readonly ArticleParseResult? _result;

    /// <summary>A view of a source of well-formed UTF-8.</summary>
    internal ArticleView(ReadOnlySpan<byte> source, LayoutWorkspace work, string? language)
    {
        _source = source;
        _text = source;
        _isValid = true;
        _language = language;
        _work = work;
        _version = work.Version;
    }

    /// <summary>A view of a source that is malformed, and of the text it was decoded to.</summary>
    internal ArticleView(ReadOnlySpan<byte> source, LayoutWorkspace work, string? language, ReadOnlySpan<byte> text)
        : this(source, work, language)
    {
        _text = text;
        _isValid = false;
    }

    /// <summary>A view of a text whose result is known.</summary>
    internal ArticleView(ReadOnlySpan<byte> text, LayoutWorkspace work, ArticleParseResult result, string? language = null)
        : this(text, work, language)
    {
        _result = result;
    }

    /// <summary>Whether the text is an article; <see cref="Diagnostics"/> say why not.</summary>
    /// <exception cref="ObjectDisposedException">The view was disposed of.</exception>
    public bool IsArticle => Work.IsArticle;

    /// <inheritdoc cref="Article.Outlet"/>
    public ReadOnlySpan<byte> Outlet => Text(ArticlePartKind.Outlet);

    /// <inheritdoc cref="Article.Section"/>
    public ReadOnlySpan<byte> Section => Text(ArticlePartKind.Section);

    /// <inheritdoc cref="Article.Byline"/>
    /// <remarks>Where credits stand on several lines, a copy of them.</remarks>
    public ReadOnlySpan<byte> Byline => Fields.StackedByline.IsEmpty ? Text(ArticlePartKind.Byline) : StackedBylines.Utf8(Work.Decoded.Characters, Fields.StackedByline);

    /// <inheritdoc cref="Article.Authors"/>
    public ArticleViewPeople Authors => new(this, ArticlePartKind.Author);

    /// <inheritdoc cref="Article.Credits"/>
    public ArticleViewPeople Credits => new(this, ArticlePartKind.Credit);

    /// <inheritdoc cref="Article.Dateline"/>
    public ReadOnlySpan<byte> Dateline => Text(ArticlePartKind.Dateline);

    /// <inheritdoc cref="Article.Place"/>
    public ReadOnlySpan<byte> Place => Text(ArticlePartKind.Place);

    /// <inheritdoc cref="Article.Places"/>
    public ArticleViewTexts Places => new(this, ArticlePartKind.Place);

    /// <inheritdoc cref="Article.Agency"/>
    public ReadOnlySpan<byte> Agency => Text(ArticlePartKind.Agency);

    /// <inheritdoc cref="Article.Agencies"/>
    public ArticleViewTexts Agencies => new(this, ArticlePartKind.Agency);

    /// <inheritdoc cref="Article.Date"/>
    /// <remarks>A new object at each reading.</remarks>
    public ArticleDate? Date => Fields.Date?.ToDate(Work.Decoded.Characters);

    /// <inheritdoc cref="Article.Status"/>
    public ReadOnlySpan<byte> Status => Text(ArticlePartKind.Status);

    /// <inheritdoc cref="Article.Kicker"/>
    public ReadOnlySpan<byte> Kicker => Text(ArticlePartKind.Kicker);

    /// <inheritdoc cref="Article.Headline"/>
    public ReadOnlySpan<byte> Headline => Text(ArticlePartKind.Headline);

    /// <inheritdoc cref="Article.Deck"/>
    public ReadOnlySpan<byte> Deck => Text(ArticlePartKind.Deck);

    /// <inheritdoc cref="Article.Captions"/>
    public ArticleViewTexts Captions => new(this, ArticlePartKind.Caption);

    /// <inheritdoc cref="Article.Paragraphs"/>
    public ArticleViewTexts Paragraphs => new(this, ArticlePartKind.Paragraph);

    /// <inheritdoc cref="Article.Tags"/>
    public ArticleViewTexts Tags => new(this, ArticlePartKind.Tag);

    /// <inheritdoc cref="Article.Language"/>
    public string? Language => !IsArticle ? null : _language ?? ArticleScript.LanguageOf(Work.Decoded.Characters, Fields);

    /// <inheritdoc cref="Article.Direction"/>
    public TextDirection? Direction => ArticleScript.DirectionOf(Work.Decoded.Characters, Fields);

    /// <inheritdoc cref="ArticleParseResult.Diagnostics"/>
    /// <remarks>Made at each reading, where there are any.</remarks>
    public ImmutableArray<ArticleDiagnostic> Diagnostics =>
        _result is { } result ? result.Diagnostics : _isValid && Work.Diagnostics.Count == 0 ? [] : ToResult().Diagnostics;

    internal LayoutWorkspace Work => _work is { } work && work.Version == _version ? work : throw new ObjectDisposedException(nameof(ArticleView));

    internal ArticleFields Fields => Work.Fields;

    internal int SourceLength => _source.Length;

    /// <summary>The article, with where everything stands: what <see cref="ArticleParser.ParseUtf8(ReadOnlySpan{byte})"/> returns.</summary>
    public ArticleParseResult ToResult() => _result ?? Utf8Reader.Result(_source, _isValid, Work, _language);

    /// <summary>Gives the view's memory to the next one of this thread. A second time does nothing.</summary>
    public void Dispose()
    {
        if (_work is { } work && work.Version == _version)
        {
            work.Return();
        }
    }

    internal ReadOnlySpan<byte> Text(ArticlePartKind field) => Text(Fields[field]);

    internal ReadOnlySpan<byte> Text(TextSpan? span) => span is { } some ? Work.Decoded.ToUtf8(some).Slice(_text) : default;

    internal JsonText Json(TextSpan? span) => span is { } some ? new JsonText(Text(some)) : JsonText.None;
}
