namespace ArticleKit.TableGenerator;

/// <summary>Everything that is generated, and where it goes.</summary>
internal static class Tables
{
    /// <summary>The library's folder, found upwards from the working folder or the program.</summary>
    public static string Library { get; } = FindLibrary();

    /// <summary>The lists whose words have meanings, and the types of these.</summary>
    private static readonly (string File, string Meaning, string Namespace, bool Begins)[] WordTables =
    [
        (Path.Combine("Credits", "CreditWords.txt"), "CreditWord", "ArticleKit.Parsing", false),
        (Path.Combine("Dates", "DateWords.txt"), "DateWord", "ArticleKit.Dates", true),
        (Path.Combine("Pages", "PageWords.txt"), "PageWord", "ArticleKit.Parsing", true),
    ];

    /// <exception cref="InvalidDataException">Some lists have mistakes; the message has one line for each, with file and line number.</exception>
    public static IReadOnlyList<GeneratedFile> Lexicons(string library)
    {
        string folder = Path.Combine(library, "Lexicons");
        List<GeneratedFile> files = [];
        List<string> mistakes = [];
        List<(string List, IEnumerable<string> Entries)> lists = [];
        foreach (string path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            try
            {
                LexiconFile list = LexiconFile.Read(path);
                lists.Add((list.Name, list.Entries));
                files.Add(new GeneratedFile(Path.ChangeExtension(path, ".g.cs"), LexiconEmitter.Emit(list)));
            }
            catch (InvalidDataException e)
            {
                mistakes.Add(e.Message);
            }
        }

        foreach ((string file, string meaning, string space, bool begins) in WordTables)
        {
            try
            {
                string path = Path.Combine(folder, file);
                WordTableFile table = WordTableFile.Read(path);
                lists.Add((table.List.Name, table.Folded().Select(entry => entry.Key)));
                files.Add(new GeneratedFile(Path.ChangeExtension(path, ".g.cs"), WordTableEmitter.Emit(table, meaning, space, begins)));
            }
            catch (InvalidDataException e)
            {
                mistakes.Add(e.Message);
            }
        }

        if (mistakes.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', mistakes));
        }

        files.Add(new GeneratedFile(Path.Combine(folder, "WordPlaces.g.cs"), GateEmitter.Emit(lists)));
        IEnumerable<string> orphans = Directory.GetFiles(folder, "*.g.cs").Except(files.Select(file => file.Path)).Order(StringComparer.Ordinal);
        return [.. files, .. orphans.Select(path => new GeneratedFile(path, Text: null))];
    }

    public static IEnumerable<GeneratedFile> Unicode(string data, string library)
    {
        string folder = Path.Combine(library, "Text", "Unicode");
        UnicodeData unicode = UnicodeData.Read(data);
        yield return new GeneratedFile(
            Path.Combine(folder, "BidiStrength.g.cs"),
            RangeEmitter.Emit(
                "BidiStrength",
                "For each code point what rules P2 and P3 of UAX #9 ask: 0 neither, 1 strong left (L), 2 strong right (R, AL), 3 isolate initiator, 4 PDI.",
                unicode.BidiStrength));
        yield return new GeneratedFile(
            Path.Combine(folder, "LetterKind.g.cs"),
            RangeEmitter.Emit(
                "LetterKind",
                "For each code point: 0 no letter, 1 letter of another script, 2 Arabic-script letter that Arabic uses, 3 one that it doesn't.",
                unicode.LetterKind));
        yield return new GeneratedFile(
            Path.Combine(folder, "MarkOrder.g.cs"),
            RangeEmitter.Emit(
                "MarkOrder",
                "The canonical combining class of each code point of the scripts Arabic and Inherited; 0 of all else.",
                unicode.MarkOrder));
        yield return new GeneratedFile(
            Path.Combine(folder, "ArabicKind.g.cs"),
            RangeEmitter.Emit(
                "ArabicKind",
                "For each code point: 0 not of Arabic script, 1 of it, 2 a nonspacing mark that Arabic script uses.",
                unicode.ArabicKind));
        yield return new GeneratedFile(Path.Combine(folder, "ArabicForms.g.cs"), FormsEmitter.Emit(unicode.ArabicForms));
        yield return new GeneratedFile(Path.Combine(folder, "ArabicCollation.g.cs"), CollationEmitter.Emit(CollationData.Read(data, unicode)));
    }

    private static string FindLibrary()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                string library = Path.Combine(folder.FullName, "src", "ArticleKit");
                if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")) && Directory.Exists(library))
                {
                    return library;
                }
            }
        }

        throw new DirectoryNotFoundException("Run this inside the repository: no folder above holds ArticleKit.sln.");
    }
}
