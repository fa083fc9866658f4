using System.IO.Compression;

namespace ArticleKit.Tool.Batch;

/// <summary>Packs a block as a gzip member of its own; members in a row are a gzip file (RFC 1952, section 2.2), so that blocks are packed at the same time.</summary>
internal static class GzipMember
{
    /// <summary>A member of nothing: without any member a file is no gzip file.</summary>
    public static ReadOnlyMemory<byte> Empty { get; } = new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

    /// <summary>Packs; nothing becomes nothing.</summary>
    public static ReadOnlyMemory<byte> Pack(ReadOnlySpan<byte> contents)
    {
        using MemoryStream member = new();
        using (GZipStream packed = new(member, CompressionLevel.Fastest, leaveOpen: true))
        {
            packed.Write(contents);
        }

        return member.GetBuffer().AsMemory(0, (int)member.Length);
    }
}
