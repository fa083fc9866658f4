using System.Globalization;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Output;

/// <summary>Names for output files: after their sources, each one once, none that of an input.</summary>
/// <remarks>Case doesn't tell names apart, because on many disks it doesn't.</remarks>
internal sealed class OutputNames
{
    private readonly string _directory;
    private readonly string _extension;
    private readonly HashSet<string> _inputs = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public OutputNames(string directory, string extension, IEnumerable<InputPath> inputs)
    {
        _directory = RealPath.Of(directory);
        _extension = extension;
        foreach (InputPath input in inputs.Where(input => !input.IsStandardInput))
        {
            // A link is an input, and so is what it leads to.
            _inputs.Add(RealPath.Of(input.Name));
            _inputs.Add(Path.Join(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(input.Name)) ?? "/"), Path.GetFileName(input.Name)));
        }
    }

    /// <summary><c>news.json</c>, then <c>news-2.json</c>.</summary>
    public string Next(InputPath source)
    {
        string stem = source.IsStandardInput ? "stdin" : Path.GetFileNameWithoutExtension(InputDecoding.Unpacked(source.Name));
        stem = stem.Length == 0 ? "article" : stem;
        string name;
        do
        {
            int count = _counts.GetValueOrDefault(stem) + 1;
            _counts[stem] = count;
            name = count == 1 ? stem + _extension : string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}{_extension}");
        }
        while (_inputs.Contains(Path.Join(_directory, name)) || !_used.Add(name));
        return name;
    }
}
