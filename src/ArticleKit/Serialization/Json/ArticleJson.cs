using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleKit.Serialization;

/// <summary>Articles as JSON, schema version 1, and back: lossless, but that a lone surrogate becomes U+FFFD.</summary>
/// <remarks>
/// <para>UTF-8 without a byte order mark, properties in a fixed order, absent ones left out. Strings, buffers and streams get the same
/// bytes. Arabic is written as Arabic; see <see cref="Encoder"/> for what is escaped.</para>
/// <para>Readers skip unknown properties unless told otherwise, take <c>null</c> as absent and a leading byte order mark as nothing, and
/// refuse everything else that the schema doesn't describe; so too a property of the schema that comes twice. What is skipped has to be JSON and
/// is not looked into further, and nested 1,000 deep at most. Whatever is wrong is a <see cref="JsonException"/> with path and position.</para>
/// <para>Thread-safe. No reflection: safe for trimming and Native AOT.</para>
/// </remarks>
public static partial class ArticleJson
{
    private static readonly IJsonTypeInfoResolver Resolver = new ArticleJsonConverter.Resolver();

    /// <summary>The JSON Schema (draft 2020-12) of what is written here, its text.</summary>
    public static string Schema => ArticleSchema.Text;

    /// <summary>
    /// What is escaped: <c>\" \\ \b \f \n \r \t</c>, and as <c>\uXXXX</c> the other controls, <c>&lt; &gt; &amp; '</c>, U+2028, U+2029, U+FEFF, the
    /// controls of bidirectional text, and as <c>\uFFFD</c> a lone surrogate. All else is raw.
    /// </summary>
    /// <remarks>Safe in HTML and in script elements. For a writer or options of the caller's own.</remarks>
    public static JavaScriptEncoder Encoder { get; } = new ArticleJsonEncoder();

    /// <summary>How <see cref="System.Text.Json"/> reads and writes an article, by default options.</summary>
    public static JsonTypeInfo<Article> TypeInfo { get; } =
        (JsonTypeInfo<Article>)new JsonSerializerOptions { TypeInfoResolver = Resolver, Encoder = Encoder }.GetTypeInfo(typeof(Article));

    /// <summary>The type info of <see cref="Article"/>, and of nothing else, to combine into the caller's own options.</summary>
    /// <remarks>
    /// Put it before a source-generated context, which has type info of its own for every type it meets. Names, order and rules stay those
    /// of the schema; of the caller's options only the encoder, the indentation and
    /// <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> count. The <see cref="JsonException.Path"/> of an error leads to the article, its
    /// message from there to the value.
    /// </remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver => Resolver;

    /// <summary>Writes an article as JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string Serialize(Article article, ArticleJsonOptions? options = null) =>
        FormatOutput.ToText(buffer => Write(buffer, article, options));

    /// <summary>Writes what reading a text came to as one JSON object.</summary>
    /// <remarks>As <see cref="Write(IBufferWriter{byte}, ArticleParseResult, ArticleJsonOptions?)"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is <c>null</c>.</exception>
    public static string Serialize(ArticleParseResult result, ArticleJsonOptions? options = null) =>
        FormatOutput.ToText(buffer => Write(buffer, result, options));

    /// <summary>Writes an article as UTF-8 JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(article);
        if (options is not { Indented: true })
        {
            ArticleBytes.Write(destination, new StringArticle(article));
            return;
        }

        using Utf8JsonWriter writer = CreateWriter(destination, options);
        Write(writer, ArticleShape.From(article));
    }

    /// <summary>Writes what reading a text came to as one UTF-8 JSON object.</summary>
    /// <remarks>
    /// The article's properties, then <c>layout</c> and <c>diagnostics</c> where the options ask for them. A text that is no article
    /// gives <c>"error": {"code", "message", "offset"}</c> in place of the properties; the offset is in the unit of the result's layout.
    /// Offsets count from the beginning of the source, <see cref="ArticleParseResult.Start"/> included.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="result"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, ArticleParseResult result, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(result);
        options ??= ArticleJsonOptions.Default;
        using Utf8JsonWriter writer = CreateWriter(destination, options);
        if (result.Article is null)
        {
            WriteFailure(writer, result, options);
            return;
        }

        ArticleShape shape = ArticleShape.From(result.Article);
        shape.Layout = options.WithLayout ? new LayoutShape(result.Layout, result.Start) : null;
        shape.Diagnostics = options.WithDiagnostics ? new DiagnosticsShape(result.Diagnostics, result.Start) : null;
        Write(writer, shape);
    }

    /// <summary>Writes an article as UTF-8 JSON from the bytes it was read from.</summary>
    /// <remarks>
    /// The same bytes as <see cref="Write(IBufferWriter{byte}, ArticleParseResult, ArticleJsonOptions?)"/> writes of its result, several times as fast and
    /// without asking for memory, as long as the options ask for nothing but the article on one line.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <c>null</c>.</exception>
    /// <exception cref="ObjectDisposedException">The view was disposed of.</exception>
    public static void Write(IBufferWriter<byte> destination, ArticleView view, ArticleJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (view.IsArticle && options is null or { Indented: false, WithLayout: false, WithDiagnostics: false })
        {
            ArticleBytes.Write(destination, new ViewArticle(view));
        }
        else
        {
            Write(destination, view.ToResult(), options);
        }
    }

    /// <summary>Writes an article as UTF-8 JSON, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(
        Stream destination, Article article, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);

    /// <summary>Reads an article from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or not that of an article.</exception>
    public static Article Deserialize(string json, ArticleJsonOptions? options = null) => JsonSource.ReadUtf8(json, utf8 => Deserialize(utf8, options));

    /// <summary>Reads an article from UTF-8 JSON.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or not that of an article.</exception>
    public static Article Deserialize(ReadOnlySpan<byte> utf8Json, ArticleJsonOptions? options = null)
    {
        ReadOnlySpan<byte> text = utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;
        try
        {
            return ArticleOf(JsonSerializer.Deserialize(text, ReadingInfo(options)));
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Located(exception);
        }
    }

    /// <summary>Reads an article from a stream of UTF-8 JSON, to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The bytes are no JSON, or not that of an article.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<Article> ReadAsync(
        Stream source, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return ArticleOf(await JsonSerializer.DeserializeAsync(source, ReadingInfo(options), cancellationToken).ConfigureAwait(false));
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Located(exception);
        }
    }

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    private static JsonTypeInfo<ArticleShape> ReadingInfo(ArticleJsonOptions? options) =>
        ArticleMetadata.For((options ?? ArticleJsonOptions.Default).RejectUnknownProperties);

    private static Article ArticleOf(ArticleShape? shape) =>
        shape?.ToArticle() ?? throw new JsonException("An article is an object, and this is null.", "$", 0, 0);

    private static Utf8JsonWriter CreateWriter(IBufferWriter<byte> destination, ArticleJsonOptions? options) =>
        new(destination, new JsonWriterOptions { Encoder = Encoder, Indented = options is { Indented: true }, NewLine = "\n" });

    private static void Write(Utf8JsonWriter writer, ArticleShape shape) =>
        JsonSerializer.Serialize(writer, shape, ArticleMetadata.Lenient);
}
