using ArticleKit.Text;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Find;

/// <summary>Searches all inputs, one after the other.</summary>
/// <param name="session">Where it reads and writes.</param>
/// <param name="inputs">Where to look.</param>
/// <param name="decoding">How their bytes become text.</param>
/// <param name="matcher">What to look for.</param>
/// <param name="asJson">How to write it.</param>
/// <param name="maxLine">The longest line that is searched, in UTF-16 units.</param>
internal sealed class FindRun(
    Session session, InputList inputs, InputDecoding decoding, ArabicMatcher matcher, bool asJson, int maxLine = FindRun.DefaultMaxLine)
{
    private const int DefaultMaxLine = 16 * 1024 * 1024;

    private readonly MatchWriter _writer = new(session.Output, asJson);

    public async Task<int> RunAsync()
    {
        bool found = false;
        foreach (InputPath input in inputs.Paths)
        {
            found |= await SearchAsync(input);
        }

        // That something couldn't be searched weighs more than that nothing was found.
        return session.Outcome.ExitCode is not ExitCodes.Done and int code ? code
            : found ? ExitCodes.Done : ExitCodes.NotFound;
    }

    private async Task<bool> SearchAsync(InputPath input)
    {
        FileSearch search = new(session, matcher, _writer, inputs.AreSeveral);
        try
        {
            await using Stream stream = decoding.Open(input, session);
            await search.RunAsync(input.Name, new TextLineReader(stream, maxLine));
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            InputProblems.Report(session, input.Name, exception);
        }

        return search.HasFound;
    }
}
