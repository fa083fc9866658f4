namespace ArticleKit.Fuzz.Engine;

/// <summary>The findings of a run: one for each cause, with the input that shows it in a folder. Thread-safe.</summary>
internal sealed class FuzzFindings(string folder)
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _kinds = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _kinds.Count;
            }
        }
    }

    /// <summary>Whether nothing like it was found before; it is known from then on.</summary>
    public bool IsNew(FuzzFailure failure)
    {
        lock (_lock)
        {
            return _kinds.Add($"{failure.Target} {failure.Kind}");
        }
    }

    public void Add(FuzzTarget target, ulong seed, FuzzFailure failure, byte[] input)
    {
        string path = Path.Combine(folder, $"{target.Name}-{seed:X16}");
        lock (_lock)
        {
            _kinds.Add($"{failure.Target} {failure.Kind}");
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, input);
            File.WriteAllText($"{path}.txt", failure.Describe(input));
            Console.WriteLine($"FOUND {failure.Describe(input)}\nreplay with --replay {target.Name} {seed:X16}, made smaller with --replay {target.Name} {path}");
        }
    }
}
