using System.Text;
using ArticleKit.Text;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Find;

/// <summary>Searches one input, line by line. Lines end at U+000A, U+000D or both, as they do in messages.</summary>
internal sealed class FileSearch(Session session, ArabicMatcher matcher, MatchWriter writer, bool namesFile)
{
    private readonly MalformedUtf8 _malformed = new();
    private readonly List<TextSpan> _matches = [];
    private char[] _text = [];

    // Of the line at hand: its number, and how many UTF-16 units of the input stand before what was decoded.
    private long _line = 1;
    private long _offset;

    /// <summary>Whether anything was found.</summary>
    public bool HasFound { get; private set; }

    public async Task RunAsync(string name, LineReader lines)
    {
        try
        {
            await SearchAsync(name, lines);
        }
        finally
        {
            _malformed.Report(session, name);
        }
    }

    private async Task SearchAsync(string name, LineReader lines)
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
                // Where the next line begins is known in bytes only.
                session.Messages.Write(FormattableString.Invariant(
                    $"{name}:{_line}: the line is longer than {lines.MaxLength} bytes; neither it nor what follows was searched. Break it into lines."));
                session.Outcome.AddFailure();
                return;
            }

            int length = Decode(lines);
            for (int start = 0; start == 0 || start < length;)
            {
                int end = EndOfLine(start, length);
                await SearchLineAsync(namesFile ? name : null, start, end);
                _line++;
                start = end + 1;
            }

            _offset += length + 1;
        }
    }

    private int Decode(LineReader lines)
    {
        if (lines is { Number: 1, HasByteOrderMark: true })
        {
            _offset = 1;
            _malformed.Skip(3);
        }

        ReadOnlySpan<byte> line = lines.Current.Span;
        _malformed.Add(line);
        _malformed.Skip(1);
        if (_text.Length < line.Length)
        {
            _text = new char[Math.Max(line.Length, Math.Min(_text.Length * 2, lines.MaxLength))];
        }

        return Encoding.UTF8.GetChars(line, _text);
    }

    private int EndOfLine(int start, int length)
    {
        int found = _text.AsSpan(start, length - start).IndexOf('\r');
        return found < 0 ? length : start + found;
    }

    private async ValueTask SearchLineAsync(string? file, int start, int end)
    {
        _matches.Clear();
        foreach (TextSpan match in matcher.Enumerate(_text.AsSpan(start, end - start)))
        {
            _matches.Add(match);
        }

        long column = 1;
        int at = start;
        foreach (TextSpan match in _matches)
        {
            HasFound = true;
            int next = start + match.Start;
            column += CodePoints(_text.AsSpan(at, next - at));
            at = next;
            writer.Write(file, new FoundMatch(_line, column, _offset + at, _text.AsMemory(at, match.Length)));
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
