namespace ArticleKit.TableGenerator;

/// <summary>A word list as its reviewers see it: a comment saying what it is for, then one <c>entry TAB source</c> a line, in ordinal order.</summary>
internal sealed record LexiconFile(string Name, string Purpose, IReadOnlyList<string> Entries)
{
    /// <exception cref="InvalidDataException">A line is malformed, doubled or out of order; the message names file and line.</exception>
    public static LexiconFile Read(string path)
    {
        string purpose = "";
        List<string> entries = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith('#'))
            {
                purpose = purpose.Length == 0 ? line.TrimStart('#').Trim() : purpose;
                continue;
            }

            string[] fields = line.Split('\t');
            if (fields.Length != 2 || fields[0].Length == 0 || fields[0] != fields[0].Trim() || fields[1].Trim().Length == 0)
            {
                throw new InvalidDataException($"{path}({number}): a line is an entry, a tab, and its source.");
            }

            if (entries.Count > 0 && string.CompareOrdinal(entries[^1], fields[0]) >= 0)
            {
                throw new InvalidDataException($"{path}({number}): entries are in ordinal order, each once.");
            }

            entries.Add(fields[0]);
        }

        return purpose.Length > 0 && entries.Count > 0
            ? new LexiconFile(Path.GetFileNameWithoutExtension(path), purpose, entries)
            : throw new InvalidDataException($"{path}: a list begins with a comment saying what it is for, and has an entry.");
    }
}
