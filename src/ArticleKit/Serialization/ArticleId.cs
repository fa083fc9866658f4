using System.Buffers;
using System.Security.Cryptography;

namespace ArticleKit.Serialization;

/// <summary>The ids of articles in formats that ask for one: the caller's, else one that follows from the contents.</summary>
/// <remarks>The same contents have the same id on every machine, at any time.</remarks>
internal static class ArticleId
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    // RFC 3986, appendix A: unreserved, sub-delims, and what divides path and query.
    private static readonly SearchValues<char> UriCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?");

    /// <summary><paramref name="given"/>, or where it is <c>null</c> the id of the contents.</summary>
    public static string Of(Article article, string? given = null) => given ?? OfContents(article);

    /// <summary>Takes an id for an option: <c>null</c>, or a URI.</summary>
    /// <exception cref="ArgumentException">It is no absolute URI of RFC 3986, which has no letters beyond ASCII.</exception>
    public static string? Checked(string? id) =>
        id is null || IsUri(id) ? id : throw new ArgumentException("An id is an absolute URI (RFC 3986), such as urn:uuid:…", nameof(id));

    /// <summary>Whether a text is an absolute URI, a fragment allowed.</summary>
    public static bool IsUri(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon + 1 == text.Length || !char.IsAsciiLetter(text[0]) || text.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(colon + 1);
        bool fragment = false;
        while (!rest.IsEmpty)
        {
            int next = rest.IndexOfAnyExcept(UriCharacters);
            if (next < 0)
            {
                break;
            }

            if (rest[next] == '%' && next + 2 < rest.Length && char.IsAsciiHexDigit(rest[next + 1]) && char.IsAsciiHexDigit(rest[next + 2]))
            {
                rest = rest[(next + 3)..];
            }
            else if (rest[next] == '#' && !fragment)
            {
                fragment = true;
                rest = rest[(next + 1)..];
            }
            else
            {
                return false;
            }
        }

        // Host and port have rules of their own.
        return Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    /// <summary>The name-based UUID of RFC 9562, 5.8 and appendix B.2: the first 128 bits of the SHA-256, six of them given to version and variant.</summary>
    public static Guid Uuid(ReadOnlySpan<byte> contents)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(contents, hash);
        Span<byte> uuid = hash[..16];
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid, bigEndian: true);
    }

    private static string OfContents(Article article)
    {
        ArrayBufferWriter<byte> json = new();
        ArticleJson.Write(json, article);
        return "urn:uuid:" + Uuid(json.WrittenSpan).ToString("D");
    }
}
