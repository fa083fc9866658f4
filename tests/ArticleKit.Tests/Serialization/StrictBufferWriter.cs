using System.Buffers;

namespace ArticleKit.Tests.Serialization;

/// <summary>A buffer writer as a web server's response is one: no advance without memory asked for just before, and none past it.</summary>
internal sealed class StrictBufferWriter : IBufferWriter<byte>
{
    private readonly List<byte> _written = [];
    private byte[]? _room;

    public byte[] Written => [.. _written];

    public void Advance(int count)
    {
        Assert.NotNull(_room);
        Assert.InRange(count, 0, _room.Length);
        _written.AddRange(_room.AsSpan(0, count));
        _room = null;
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _room = new byte[Math.Max(sizeHint, 16)];

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
