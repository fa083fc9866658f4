using System.Text;

namespace ArticleKit.TableGenerator;

/// <summary>A word list as its reviewers see it: comment lines saying what it is for, then one <c>entry TAB source</c> a line, in ordinal order.</summary>
/// <param name="Name">The name of the file and of the class made from it.</param>
/// <param name="Purpose">The comment lines; the first one says it in short.</param>
/// <param name="Entries">The entries, in ordinal order of their UTF-16 code units.</param>
internal sealed record LexiconFile(string Name, IReadOnlyList<string> Purpose, IReadOnlyList<string> Entries)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">The file has mistakes; the message has one line for each, with file and line number.</exception>
    public static LexiconFile Read(string path)
    {
        try
        {
            return Parse(path, Utf8.GetString(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException($"{path}(1): the file is not UTF-8.", e);
        }
    }

    /// <exception cref="InvalidDataException">The text has mistakes; the message has one line for each, with file and line number.</exception>
    public static LexiconFile Parse(string path, string text)
    {
        List<string> purpose = [];
        List<string> entries = [];
        List<string> mistakes = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length - 1; i++)
        {
            string? mistake = lines[i].StartsWith('#') ? ReadPurpose(lines[i], purpose, entries) : ReadEntry(lines[i], entries);
            if (mistake is not null)
            {
                mistakes.Add($"{path}({i + 1}): {mistake}");
            }
        }

        string name = Path.GetFileNameWithoutExtension(path);
        if (!char.IsAsciiLetterUpper(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            mistakes.Add($"{path}(1): the name of a list is the name of a class.");
        }

        if (purpose.Count == 0)
        {
            mistakes.Add($"{path}(1): a list begins with a comment (\"# ...\") that says what it is for.");
        }

        if (entries.Count == 0 || lines[^1].Length > 0)
        {
            mistakes.Add($"{path}({lines.Length}): a list has an entry, and its last line ends in a line feed.");
        }

        return mistakes.Count == 0 ? new LexiconFile(name, purpose, entries) : throw new InvalidDataException(string.Join('\n', mistakes));
    }

    private static string? ReadPurpose(string line, List<string> purpose, List<string> entries)
    {
        if (entries.Count > 0 || !line.StartsWith("# ", StringComparison.Ordinal))
        {
            return "a comment is \"# ...\" and stands before the first entry.";
        }

        purpose.Add(line[2..].Trim());
        return null;
    }

    private static string? ReadEntry(string line, List<string> entries)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != 2 || fields[0].Length == 0 || fields[1].Length == 0 || fields[1] != fields[1].Trim())
        {
            return "a line is an entry, one tab, and where the entry comes from.";
        }

        string entry = fields[0];
        if (EntryCharacters.FirstForeign(entry) is { } rune)
        {
            return $"U+{rune.Value:X4} doesn't belong in an entry: letters are whole, without marks, tatweel or presentation forms.";
        }

        if (entry != entry.Trim() || entry.Contains("  ", StringComparison.Ordinal))
        {
            return "words are divided by one space, and none stands around the entry.";
        }

        int order = entries.Count == 0 ? -1 : string.CompareOrdinal(entries[^1], entry);
        entries.Add(entry);
        return order switch
        {
            0 => "the entry is there twice.",
            > 0 => "the entry belongs before the one above it: entries are in ordinal order.",
            _ => null,
        };
    }
}
