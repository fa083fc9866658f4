using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Text;
using ArticleKit.Text.Kernels;
using ArticleKit.Transcoding;

namespace ArticleKit.Tests.Transcoding;

/// <summary>Every width says, reads and writes exactly what the framework does, of malformed bytes and lone surrogates too.</summary>
public class Utf8KernelTests
{
    // Arabic, so that nothing is decided by a block of ASCII.
    private static readonly byte[] Around = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\u0627\u0644 \u201C\u0628\u064A\u062A\u201D ", 20)));

    [Fact]
    public void Every_sequence_of_up_to_three_bytes_is_told_as_the_framework_tells_it()
    {
        VectorWidth[] widths = [.. ForcedWidth.Supported];
        Parallel.For(0, 256, first =>
        {
            // Between ASCII and between Arabic, at every place of a block.
            byte[] buffer = new byte[140];
            for (int rest = 0; rest < 0x10000; rest++)
            {
                int at = 3 + (((rest * 7) + first) % 120);
                buffer.AsSpan().Fill((byte)'a');
                buffer[at] = (byte)first;
                buffer[at + 1] = (byte)(rest >> 8);
                buffer[at + 2] = (byte)rest;
                bool expected = System.Text.Unicode.Utf8.IsValid(buffer);
                foreach (VectorWidth width in widths)
                {
                    if (Utf8Kernels.IsValid(buffer, width) != expected)
                    {
                        Assert.Fail($"{width}: {first:X2} {rest:X4} at {at}");
                    }
                }
            }
        });
    }

    [Fact]
    public void Every_sequence_of_up_to_three_bytes_is_decoded_as_the_framework_decodes_it()
    {
        VectorWidth[] widths = [.. ForcedWidth.Supported];
        Parallel.For(0, 0x10000, pair =>
        {
            // All third bytes in a row, an Arabic letter and a letter between them; the row begins at another place of the block each time.
            byte[] row = new byte[(pair % 64) + (256 * 6)];
            int at = pair % 64;
            row.AsSpan(0, at).Fill((byte)'a');
            for (int third = 0; third < 256; third++)
            {
                ReadOnlySpan<byte> piece = [0xD8, 0xA7, (byte)(pair >> 8), (byte)pair, (byte)third, (byte)'z'];
                piece.CopyTo(row.AsSpan(at));
                at += piece.Length;
            }

            AssertDecodes(row, widths);
        });
    }

    [Fact]
    public void Every_pair_of_bytes_that_begins_a_sequence_of_four_is_decoded_as_the_framework_decodes_it()
    {
        VectorWidth[] widths = [.. ForcedWidth.Supported];
        byte[][] tails = [[0x80, 0x80], [0xBF, 0xBF], [0x80], [], [0x80, 0x41], [0x80, 0x80, 0x80], [0xE2, 0x80]];
        Parallel.For(0xF000, 0x10000, pair =>
        {
            for (int place = 0; place < 70; place++)
            {
                List<byte> row = [.. Around.AsSpan(0, 60 + (pair % 5)), .. Enumerable.Repeat((byte)'a', place)];
                foreach (byte[] tail in tails)
                {
                    row.AddRange([(byte)(pair >> 8), (byte)pair, .. tail]);
                }

                row.AddRange(Around);
                AssertDecodes([.. row], widths);
                Assert.All(widths, width => Assert.Equal(System.Text.Unicode.Utf8.IsValid(row.ToArray()), Utf8Kernels.IsValid(row.ToArray(), width)));
            }
        });
    }

    [Fact]
    public void Every_cut_of_a_text_is_decoded_and_told_as_the_framework_does()
    {
        byte[] text = [.. Around, .. "\U0001F600\u0627\U0001F600 abc \u201C\u0627"u8, .. Around, .. Enumerable.Repeat((byte)'x', 130), .. Around];
        for (int start = 0; start < 140; start++)
        {
            for (int length = 0; length <= text.Length - start; length += 1 + (length / 150))
            {
                byte[] cut = text[start..(start + length)];
                AssertDecodes(cut, ForcedWidth.Supported);
                Assert.All(ForcedWidth.Supported, width => Assert.Equal(System.Text.Unicode.Utf8.IsValid(cut), Utf8Kernels.IsValid(cut, width)));
            }
        }
    }

    [Fact]
    public void Every_character_is_encoded_as_the_framework_encodes_it()
    {
        for (int character = 0; character < 0x10000; character++)
        {
            // Lone where it is half of a pair; at every place of a block.
            string text = new string('\u0628', character % 40) + (char)character + new string((character & 1) == 0 ? 'a' : '\u201C', 50);
            AssertEncodes(text);
        }
    }

    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 3000)]
    public void Any_text_is_encoded_and_comes_back(string text)
    {
        string longer = string.Concat(Enumerable.Repeat((text ?? "") + "\u0644\u0627", 8));
        AssertEncodes(longer);
        AssertDecodes(Encoding.UTF8.GetBytes(longer), ForcedWidth.Supported);
    }

    [Law(MaxTest = 3000)]
    public void Broken_Arabic_is_decoded_and_told_as_the_framework_does(int place, byte value, byte other)
    {
        byte[] bytes = [.. Around, .. Around];
        bytes[Math.Abs(place % bytes.Length)] = value;
        bytes[Math.Abs((place / 7) % bytes.Length)] = other;
        AssertDecodes(bytes, ForcedWidth.Supported);
        Assert.All(ForcedWidth.Supported, width => Assert.Equal(System.Text.Unicode.Utf8.IsValid(bytes), Utf8Kernels.IsValid(bytes, width)));
    }

    [Fact]
    public void Nothing_is_read_or_written_outside()
    {
        using GuardedMemory sources = new(4096);
        using GuardedMemory destinations = new(8192);
        string text = string.Concat(Enumerable.Repeat("\u0627\u0644\u0628\u064A\u062A a\u201C\U0001F600\u0644 ", 40));
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        foreach (VectorWidth width in ForcedWidth.Supported)
        {
            for (int length = 0; length <= 200; length++)
            {
                for (int from = 0; from < 5; from++)
                {
                    Span<byte> bytes = sources.AtEnd<byte>(length);
                    utf8.AsSpan(from, length).CopyTo(bytes);
                    bool expected = System.Text.Unicode.Utf8.IsValid(bytes);
                    Assert.Equal(expected, Utf8Kernels.IsValid(bytes, width));
                    Utf8Kernels.Decode(bytes, destinations.AtEnd<char>(length), width);
                    bytes = sources.AtStart<byte>(length);
                    utf8.AsSpan(from, length).CopyTo(bytes);
                    Assert.Equal(expected, Utf8Kernels.IsValid(bytes, width));
                    Span<char> characters = sources.AtEnd<char>(length);
                    text.AsSpan(from, length).CopyTo(characters);
                    Utf8Kernels.Encode(characters, destinations.AtEnd<byte>(3 * length), width);
                }
            }
        }
    }

    [Fact]
    public void Too_little_room_is_refused()
    {
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => Utf8Kernels.Decode("ab"u8, new char[1])).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => Utf8Kernels.Encode("a", new byte[2])).ParamName);
    }

    private static void AssertDecodes(ReadOnlySpan<byte> bytes, IEnumerable<VectorWidth> widths)
    {
        char[] expected = new char[bytes.Length];
        int length = Encoding.UTF8.GetChars(bytes, expected);
        char[] room = new char[bytes.Length];
        foreach (VectorWidth width in widths.Append(VectorWidth.Scalar))
        {
            int written = Utf8Kernels.Decode(bytes, room, width);
            if (!room.AsSpan(0, written).SequenceEqual(expected.AsSpan(0, length)))
            {
                Assert.Fail($"{width}: {Convert.ToHexString(bytes)}");
            }
        }
    }

    private static void AssertEncodes(string text)
    {
        byte[] expected = Encoding.UTF8.GetBytes(text);
        byte[] room = new byte[Utf8Kernels.MaxBytes(text.Length)];
        foreach (VectorWidth width in ForcedWidth.Supported.Append(VectorWidth.Scalar))
        {
            int written = Utf8Kernels.Encode(text, room, width);
            if (!room.AsSpan(0, written).SequenceEqual(expected))
            {
                Assert.Fail($"{width}: {Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}");
            }
        }
    }
}
