using ArticleKit.Text;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Find;

/// <summary>Searches one input, line by line. Lines end at U+000A, U+000D or both, as they do in messages.</summary>
internal sealed class FileSearch(Session session, ArabicMatcher matcher, MatchWriter writer, bool namesFile)
{
    private readonly List<TextSpan> _matches = [];

    /// <summary>Whether anything was found.</summary>
    public bool HasFound { get; private set; }

    public async Task RunAsync(string name, TextLineReader lines)
    {
        try
        {
            await SearchAsync(name, lines);
        }
        finally
        {
            lines.Malformed.Report(session, name);
        }
    }

    private async Task SearchAsync(string name, TextLineReader lines)
    {
        long counted = 0;
        while (true)
        {
            ValueTask<bool> next = lines.MoveNextAsync(session.Stop);
            if (session.Output.IsFull || !next.IsCompleted)
            {
                // Whoever reads shall have what was found before the search waits.
                await session.Output.FlushAsync();
            }

            if (!await next)
            {
                return;
            }

            session.Counters.AddItem(lines.IsTooLong);
            session.Counters.AddBytes(lines.BytesRead - counted);
            counted = lines.BytesRead;
            if (lines.IsTooLong)
            {
                session.Messages.Write(FormattableString.Invariant(
                    $"{name}:{lines.Number}: the line wasn't searched: it is longer than {lines.MaxLength} UTF-16 units. Break it into lines."));
                session.Outcome.AddFailure();
                continue;
            }

            await SearchLineAsync(namesFile ? name : null, lines);
        }
    }

    private async ValueTask SearchLineAsync(string? source, TextLineReader lines)
    {
        ReadOnlyMemory<char> line = lines.Current;
        _matches.Clear();
        foreach (TextSpan match in matcher.Enumerate(line.Span))
        {
            _matches.Add(match);
        }

        long column = 1;
        int at = 0;
        foreach (TextSpan match in _matches)
        {
            HasFound = true;
            column += CodePoints(line.Span[at..match.Start]);
            at = match.Start;
            writer.Write(source, new FoundMatch(lines.Number, column, lines.Start + at, line.Slice(at, match.Length)));
            if (session.Output.IsFull)
            {
                await session.Output.FlushAsync();
                session.Stop.ThrowIfCancellationRequested();
            }
        }
    }

    // What was decoded holds no lone surrogate.
    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = text.Length;
        foreach (char c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
