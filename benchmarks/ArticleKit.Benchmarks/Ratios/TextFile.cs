using System.IO.Compression;
using System.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Reads the text to measure on.</summary>
internal static class TextFile
{
    /// <summary>More text than this tells nothing new; a longer file is read so far.</summary>
    public const int MostChars = 32 * 1024 * 1024;

    /// <summary>Reads a file in UTF-8, gzip-compressed or not: its first bytes tell.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor this one.</exception>
    /// <exception cref="InvalidDataException">The compressed data are broken.</exception>
    public static string Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        MemoryStream memory = new(bytes);
        using Stream stream = bytes is [0x1F, 0x8B, ..] ? new GZipStream(memory, CompressionMode.Decompress) : memory;
        using StreamReader reader = new(stream);
        char[] buffer = new char[64 * 1024];
        StringBuilder text = new();
        for (int read; text.Length < MostChars && (read = reader.ReadBlock(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }
}
