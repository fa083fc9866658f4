using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Output;

/// <summary>A directory that gets a file an article, named after its source.</summary>
/// <remarks>A file appears whole or not at all, and never in the place of an input.</remarks>
internal sealed class FileSink : ArticleSink
{
    private readonly string _directory;
    private readonly OutputNames _names;
    private readonly CancellationToken _stop;

    /// <param name="directory">Made where it isn't there.</param>
    /// <param name="extension">Of the format, with its dot.</param>
    /// <param name="inputs">What must not be overwritten.</param>
    /// <param name="stop">Stops between files.</param>
    /// <exception cref="OutputException">The directory can't be made.</exception>
    public FileSink(string directory, string extension, IEnumerable<InputPath> inputs, CancellationToken stop)
    {
        _directory = directory;
        _stop = stop;
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            throw new OutputException(
                File.Exists(directory) ? $"{directory}: this is a file, and --output takes a directory, which gets a file an article; for one file use >." : $"{directory}: {exception.Message}",
                exception);
        }

        _names = new OutputNames(directory, extension, inputs);
    }

    /// <exception cref="OutputException">The file can't be written.</exception>
    public override async ValueTask WriteAsync(InputPath source, ReadOnlyMemory<byte> article)
    {
        _stop.ThrowIfCancellationRequested();
        string name = _names.Next(source);
        string path = Path.Join(_directory, name);
        string draft = Path.Join(_directory, $".{name}.{Environment.ProcessId}.tmp");
        try
        {
            await File.WriteAllBytesAsync(draft, article, CancellationToken.None);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            TryDelete(draft);
            throw new OutputException($"{path}: {exception.Message}", exception);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            // The draft stays; why it couldn't be written is what matters.
        }
    }
}
