using ArticleKit.TableGenerator;

const string Help =
    """
    Writes the generated tables of ArticleKit: lexicons from their text files, and Unicode tables from Unicode 17 data.

    Usage: dotnet run --project src/ArticleKit.TableGenerator -- [--unicode FOLDER] [--check]

      --unicode FOLDER  makes the Unicode tables too, from the folder that eng/install-unicode-data.sh prints
      --check           writes nothing; exits 1 and names the files that are not current
      --help            prints this

    Exits 0 when all is done, 1 as above, 64 for wrong usage, 65 when a source has mistakes: each with its file and line.

    """;

string? unicode = null;
bool check = false;
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--unicode" when i + 1 < args.Length:
            unicode = args[++i];
            break;
        case "--check":
            check = true;
            break;
        case "--help":
            Console.Write(Help);
            return 0;
        default:
            Console.Error.Write($"{args[i]} is not an option, or lacks its value.\n\n{Help}");
            return 64;
    }
}

try
{
    List<GeneratedFile> files = [.. Tables.Lexicons(Tables.Library), .. unicode is null ? [] : Tables.Unicode(unicode, Tables.Library)];
    List<GeneratedFile> stale = files.FindAll(file => !file.IsCurrent);
    foreach (GeneratedFile file in stale)
    {
        string done = check ? "not current" : file.Text is null ? "deleted" : "written";
        Console.WriteLine($"{done}: {Path.GetRelativePath(Directory.GetCurrentDirectory(), file.Path)}");
        if (!check)
        {
            file.Write();
        }
    }

    return check && stale.Count > 0 ? 1 : 0;
}
catch (InvalidDataException e)
{
    Console.Error.WriteLine(e.Message);
    return 65;
}
