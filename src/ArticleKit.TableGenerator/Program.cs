using ArticleKit.TableGenerator;

const string Help =
    """
    Writes the generated tables of ArticleKit: lexicons from their text files, and Unicode tables from Unicode 17 data.

    Usage: dotnet run --project src/ArticleKit.TableGenerator -- [--unicode FOLDER] [--check]

      --unicode FOLDER  makes the Unicode tables too, from the folder that eng/install-unicode-data.sh prints
      --check           writes nothing; exits 1 and names the files that are not current

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
        default:
            Console.Error.Write(Help);
            return args[i] == "--help" ? 0 : 64;
    }
}

try
{
    List<GeneratedFile> files = [.. Tables.Lexicons(Tables.Library), .. unicode is null ? [] : Tables.Unicode(unicode, Tables.Library)];
    List<GeneratedFile> stale = files.FindAll(file => !file.IsCurrent);
    foreach (GeneratedFile file in stale)
    {
        Console.WriteLine(check ? $"not current: {file.Path}" : $"written: {file.Path}");
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
