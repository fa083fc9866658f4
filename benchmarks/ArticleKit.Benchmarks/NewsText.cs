using System.IO.Compression;

namespace ArticleKit.Benchmarks;

/// <summary>Where the text of the benchmarks comes from.</summary>
internal static class NewsText
{
    /// <summary>The sample articles of the repository.</summary>
    public static IEnumerable<string> Samples() => SampleFiles().Select(File.ReadAllText);

    /// <summary>Their names.</summary>
    public static IEnumerable<string> SampleNames() => SampleFiles().Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>The file of real news, a paragraph a line; <c>null</c> where the shared material isn't at hand.</summary>
    public static string? NewsFile()
    {
        string shared = Environment.GetEnvironmentVariable("ARTICLEKIT_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared");
        string news = Path.GetFullPath(Path.Combine(shared, "bench", "news.txt.gz"));
        return File.Exists(news) ? news : null;
    }

    /// <summary>Real news paragraphs, where the shared material is at hand; else those of the samples without end, their words in random order.</summary>
    public static IEnumerable<string> Paragraphs(Random random) => NewsFile() is { } news ? Lines(news) : Shuffled(random);

    /// <summary>Paragraphs of the samples without end, their words in random order.</summary>
    public static IEnumerable<string> Shuffled(Random random)
    {
        string[][] paragraphs = [.. Samples().SelectMany(text => Article.Parse(text).Paragraphs).Select(paragraph => paragraph.Split(' '))];
        while (true)
        {
            string[] words = [.. paragraphs[random.Next(paragraphs.Length)]];
            random.Shuffle(words);
            yield return string.Join(' ', words);
        }
    }

    private static IEnumerable<string> SampleFiles() =>
        Directory.GetFiles(Path.Combine(RepositoryRoot(), "docs", "samples"), "*.txt").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(string path)
    {
        using StreamReader lines = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the benchmarks holds ArticleKit.sln.");
    }
}
