using System.CommandLine;
using System.Text;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that say how inputs become text.</summary>
internal static class InputOptions
{
    private const string Some = "utf-8 (default), utf-16, windows-1256, iso-8859-6, windows-1252 or macintosh";

    public static Option<bool> Gzip() => new("--gzip")
    {
        Description = "Inputs are compressed with gzip, and nothing else is read. Default: what is called *.gz or begins as gzip does is unpacked.",
    };

    public static Option<string?> Encoding() => new("--encoding")
    {
        HelpName = "NAME",
        Description = "What inputs are encoded in: utf-8 (default), utf-16 (known by its byte order mark too), windows-1256, iso-8859-6 or any other name that .NET knows. "
            + "Layout and diagnostics count the text as it is after decoding.",
    };

    /// <exception cref="UsageException">There is no such encoding.</exception>
    public static InputDecoding Read(bool isGzip, string? encoding)
    {
        if (encoding is null || encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || encoding.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return new InputDecoding(isGzip, null);
        }

        System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return new InputDecoding(isGzip, System.Text.Encoding.GetEncoding(encoding, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--encoding {encoding}: there is no such encoding; some are {Some}.");
        }
    }
}
