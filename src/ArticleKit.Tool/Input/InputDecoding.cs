using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleKit.Tool.Input;

/// <summary>How the bytes of inputs become UTF-8: unpacked, and decoded.</summary>
/// <param name="IsGzip">Whether every input is compressed; those called <c>*.gz</c>, and those that begin as gzip does, are all the same.</param>
/// <param name="Encoding">What inputs are encoded in; <c>null</c> for UTF-8, or UTF-16 that says so by its byte order mark.</param>
internal sealed record InputDecoding(bool IsGzip, Encoding? Encoding)
{
    private const string GzipExtension = ".gz";

    /// <summary>Opens an input for its text in UTF-8.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <remarks>Reading throws <see cref="InvalidDataException"/> where the compressed data are broken or end too soon.</remarks>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The stream that is returned owns the one it reads.")]
    public Stream Open(InputPath input, Session session)
    {
        Stream stream = input.Open(session);
        stream = IsGzip || input.Name.EndsWith(GzipExtension, StringComparison.OrdinalIgnoreCase) ? new GzipInput(stream) : MarkedStream.OfPacked(stream);
        return Encoding is null ? MarkedStream.OfText(stream) : new DecodedStream(stream, Encoding);
    }

    /// <summary>The extensions, and each with that of compressed files.</summary>
    public static string[] WithGzip(string[] extensions) => [.. extensions, .. extensions.Select(extension => extension + GzipExtension)];

    /// <summary>The name without the extension of compressed files.</summary>
    public static string Unpacked(string name) => name.EndsWith(GzipExtension, StringComparison.OrdinalIgnoreCase) ? name[..^GzipExtension.Length] : name;
}
