namespace ArticleKit.TableGenerator;

/// <summary>A word list with a meaning for each word: as <see cref="LexiconFile"/>, with <c>Kind number</c> in a column between entry and source.</summary>
/// <param name="List">The entries, as they are spelled.</param>
/// <param name="Meanings">The meaning of each entry.</param>
internal sealed record WordTableFile(LexiconFile List, IReadOnlyList<WordMeaning> Meanings)
{
    /// <summary>The entries as they are looked up, in ordinal order.</summary>
    /// <exception cref="InvalidDataException">Two entries that fold to one have different meanings.</exception>
    public IReadOnlyList<KeyValuePair<string, WordMeaning>> Folded()
    {
        SortedDictionary<string, WordMeaning> folded = new(StringComparer.Ordinal);
        for (int i = 0; i < Meanings.Count; i++)
        {
            string key = EntryFold.Fold(List.Entries[i]);
            if (!folded.TryAdd(key, Meanings[i]) && folded[key] != Meanings[i])
            {
                throw new InvalidDataException($"{List.Name}: {List.Entries[i]} folds to what another entry folds to, and means something else.");
            }
        }

        return [.. folded];
    }

    /// <exception cref="InvalidDataException">The file has mistakes; the message has one line for each, with file and line number.</exception>
    public static WordTableFile Read(string path)
    {
        string[] lines = File.ReadAllText(path).Split('\n');
        List<WordMeaning> meanings = [];
        for (int i = 0; i < lines.Length - 1; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                continue;
            }

            string[] fields = lines[i].Split('\t');
            string[] meaning = fields.Length == 3 ? fields[1].Split(' ') : [];
            if (meaning.Length != 2 || !int.TryParse(meaning[1], out int number))
            {
                throw new InvalidDataException($"{path}({i + 1}): a line is an entry, a kind and its number, and where the entry comes from, with tabs between.");
            }

            meanings.Add(new WordMeaning(meaning[0], number));
            lines[i] = $"{fields[0]}\t{fields[2]}";
        }

        return new WordTableFile(LexiconFile.Parse(path, string.Join('\n', lines)), meanings);
    }
}

/// <summary>What a word is: its kind, and a number whose sense the kind gives.</summary>
internal sealed record WordMeaning(string Kind, int Number);
