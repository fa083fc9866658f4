namespace ArticleKit.Tool;

/// <summary>What went wrong so far, and the one exit code it comes to.</summary>
internal sealed class Outcome
{
    private bool _noInput;
    private bool _inputOutput;

    /// <summary>How many texts or records may fail without a say in the exit code.</summary>
    public long AllowedErrors { get; set; }

    /// <summary>How many texts are no article, or records failed.</summary>
    public long Failed { get; private set; }

    /// <summary>Where several causes meet, the graver one counts: 74 over 66 over 65.</summary>
    public int ExitCode => this switch
    {
        { _inputOutput: true } => ExitCodes.InputOutput,
        { _noInput: true } => ExitCodes.NoInput,
        _ => Failed > AllowedErrors ? ExitCodes.Data : ExitCodes.Done,
    };

    public void AddFailure() => Failed++;

    public void AddFailures(int count) => Failed += count;

    public void AddMissingInput() => _noInput = true;

    public void AddInputOutputError() => _inputOutput = true;
}
