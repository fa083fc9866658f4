using System.Buffers;
using System.IO.Pipelines;
using ArticleKit.Diagnostics;
using ArticleKit.Parsing;
using ArticleKit.Parsing.Cleaning;
using ArticleKit.Templates;
using Microsoft.Extensions.Logging;

namespace ArticleKit;

/// <summary>Reads Arabic newsroom text into articles.</summary>
/// <remarks>
/// <para>Immutable and thread-safe: make one, share it. Reading takes time linear in the text and never throws for what the text says; the
/// result carries diagnostics instead. The answer depends on nothing but the text and the options: not on culture, ICU or the clock.</para>
/// <para>Without <see cref="ArticleParserOptions.Template"/> the parser finds out which of the leading lines are outlet, byline and headline;
/// with one, it reads that layout only.</para>
/// </remarks>
public sealed partial class ArticleParser
{
    private readonly LineAutomaton _automaton;
    private readonly ILogger? _logger;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">How to read; <c>null</c> for <see cref="ArticleParserOptions.Default"/>.</param>
    /// <param name="logger">Takes one event an article, with codes and sizes, never text; <c>null</c> for none.</param>
    public ArticleParser(ArticleParserOptions? options = null, ILogger<ArticleParser>? logger = null)
    {
        Options = options ?? ArticleParserOptions.Default;
        _automaton = Options.Template?.Automaton ?? AutoLayout.Automaton;
        _logger = logger;
    }

    /// <summary>The parser with default options and no logger.</summary>
    public static ArticleParser Default { get; } = new();

    /// <summary>How this parser reads.</summary>
    public ArticleParserOptions Options { get; }

    /// <summary>Reads one article from a string.</summary>
    /// <returns>The result; its spans count UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public ArticleParseResult Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads one article from characters.</summary>
    /// <returns>The result; its spans count UTF-16 code units of <paramref name="text"/>.</returns>
    public ArticleParseResult Parse(ReadOnlySpan<char> text)
    {
        long started = Instruments.Start();
        return Report(text.Length > Options.MaxLength ? ArticleReader.Refuse(TextUnit.Utf16, text.Length) : ArticleReader.Read(text, Options, _automaton), started);
    }

    /// <summary>Reads one article and says for each part why it is that part.</summary>
    /// <returns>The same result as <see cref="Parse(string)"/>, with rules, scores and runners-up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public ArticleExplanation Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Explain(text.AsSpan());
    }

    /// <inheritdoc cref="Explain(string)"/>
    public ArticleExplanation Explain(ReadOnlySpan<char> text)
    {
        long started = Instruments.Start();
        if (text.Length > Options.MaxLength)
        {
            return new ArticleExplanation(Report(ArticleReader.Refuse(TextUnit.Utf16, text.Length), started), []);
        }

        if (Options.Clean && TextCleaner.IsNeeded(text))
        {
            ArticleExplanation explanation = CleanedReader.Explain(text, Options, _automaton);
            Report(explanation.Result, started);
            return explanation;
        }

        LayoutRecorder recorder = new();
        ArticleParseResult result = Report(ArticleReader.Read(text, Options, _automaton, recorder), started);
        return new ArticleExplanation(result, recorder.Explain(text, result.Layout));
    }

    /// <summary>Reads one article from UTF-8.</summary>
    /// <returns>The result; its spans count bytes of <paramref name="utf8Text"/>. Malformed bytes are read as U+FFFD and reported (AK0006).</returns>
    public ArticleParseResult ParseUtf8(ReadOnlySpan<byte> utf8Text)
    {
        long started = Instruments.Start();
        return Report(Utf8Reader.Parse(utf8Text, Options, _automaton), started);
    }

    /// <summary>Reads one article from UTF-8 without making strings of it.</summary>
    /// <param name="utf8Text">The bytes; the view looks into them.</param>
    /// <returns>The article as parts of the bytes. Dispose of it.</returns>
    public ArticleView Read(ReadOnlySpan<byte> utf8Text)
    {
        long started = Instruments.Start();
        ArticleView view = Utf8Reader.Read(utf8Text, Options, _automaton);
        Instruments.Read(view, started);
        if (_logger is not null)
        {
            Log.Read(_logger, view);
        }

        return view;
    }

    /// <summary>Reads one article from UTF-8 in pieces.</summary>
    /// <returns>The result; its spans count bytes from the start of <paramref name="utf8Text"/>.</returns>
    public ArticleParseResult ParseUtf8(ReadOnlySequence<byte> utf8Text)
    {
        if (utf8Text.IsSingleSegment)
        {
            return ParseUtf8(utf8Text.FirstSpan);
        }

        if (utf8Text.Length > Utf8Reader.MaxBytes(Options))
        {
            return Report(ArticleReader.Refuse(TextUnit.Utf8, (int)Math.Min(utf8Text.Length, int.MaxValue)), Instruments.Start());
        }

        byte[] whole = ArrayPool<byte>.Shared.Rent((int)utf8Text.Length);
        try
        {
            utf8Text.CopyTo(whole);
            return ParseUtf8(whole.AsSpan(0, (int)utf8Text.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    /// <summary>Reads one article from a stream of UTF-8, to the end of the stream or of the limit.</summary>
    /// <param name="utf8Stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; its spans count bytes from where the stream stood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Stream"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public async ValueTask<ArticleParseResult> ParseAsync(Stream utf8Stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        PipeReader reader = PipeReader.Create(utf8Stream, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            return await ParseAsync(reader, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads one article from a pipe of UTF-8, to its end or to the limit.</summary>
    /// <param name="utf8Reader">The pipe; what was read is consumed, completing it is the caller's.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; its spans count bytes from where the pipe stood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Reader"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, or the pending read was.</exception>
    public async ValueTask<ArticleParseResult> ParseAsync(PipeReader utf8Reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Reader);
        using ReadingActivity activity = ReadingActivity.Start(ArticleKitTelemetry.ParseActivity);
        ArticleParseResult result = await activity.WatchAsync(ReadAsync(utf8Reader, cancellationToken)).ConfigureAwait(false);
        activity.Describe(result);
        return result;
    }

    private async ValueTask<ArticleParseResult> ReadAsync(PipeReader utf8Reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await utf8Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> buffer = read.Buffer;
            if (read.IsCanceled)
            {
                utf8Reader.AdvanceTo(buffer.Start, buffer.End);
                throw new OperationCanceledException("The pending read was cancelled.");
            }

            if (read.IsCompleted || buffer.Length > Utf8Reader.MaxBytes(Options))
            {
                ArticleParseResult result = ParseUtf8(buffer);
                utf8Reader.AdvanceTo(buffer.End);
                return result;
            }

            utf8Reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private ArticleParseResult Report(ArticleParseResult result, long started)
    {
        Instruments.Read(result, started);
        if (_logger is not null)
        {
            Log.Read(_logger, result);
        }

        return result;
    }
}
