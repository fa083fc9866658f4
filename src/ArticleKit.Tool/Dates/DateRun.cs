using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Dates;

/// <summary>Finds the dates of one text, or of each line of standard input.</summary>
/// <param name="session">Where it reads and writes.</param>
/// <param name="decoding">How the bytes of standard input become text.</param>
/// <param name="options">What the reader of dates is told.</param>
/// <param name="asJson">How to write it.</param>
/// <param name="maxLine">The longest line that is read, in UTF-16 units.</param>
internal sealed class DateRun(Session session, InputDecoding decoding, ArabicDateOptions options, bool asJson, int maxLine = DateRun.DefaultMaxLine)
{
    private const int DefaultMaxLine = 16 * 1024 * 1024;

    private readonly DateWriter _writer = new(session.Output);

    public int Read(string text)
    {
        if (asJson)
        {
            _writer.WriteJson(text, options);
        }
        else
        {
            _writer.WriteAll(text, options);
        }

        return session.Outcome.ExitCode;
    }

    public async Task<int> ReadLinesAsync()
    {
        InputPath input = new(InputPath.StandardInput);
        try
        {
            await using Stream stream = decoding.Open(input, session);
            await ReadLinesAsync(new TextLineReader(stream, maxLine), input.Name);
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            InputProblems.Report(session, input.Name, exception);
        }

        return session.Outcome.ExitCode;
    }

    private async Task ReadLinesAsync(TextLineReader lines, string name)
    {
        long counted = 0;
        while (true)
        {
            ValueTask<bool> next = lines.MoveNextAsync(session.Stop);
            if (session.Output.IsFull || !next.IsCompleted)
            {
                await session.Output.FlushAsync();
            }

            if (!await next)
            {
                lines.Malformed.Report(session, name);
                return;
            }

            session.Counters.AddItem(lines.IsTooLong);
            session.Counters.AddBytes(lines.BytesRead - counted);
            counted = lines.BytesRead;
            ReadLine(lines, name);
        }
    }

    private void ReadLine(TextLineReader lines, string name)
    {
        if (lines.IsTooLong)
        {
            // It gives a line all the same, so that lines in and out stay side by side.
            session.Messages.Write(FormattableString.Invariant(
                $"{name}:{lines.Number}: no date was looked for: the line is longer than {lines.MaxLength} UTF-16 units. Break it into lines."));
            session.Outcome.AddFailure();
        }

        ReadOnlySpan<char> text = lines.Current.Span;
        if (asJson)
        {
            _writer.WriteJson(text, options);
        }
        else
        {
            _writer.WriteFirst(text, options);
        }
    }
}
