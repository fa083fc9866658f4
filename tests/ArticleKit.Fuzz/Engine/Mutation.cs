using System.Text;

namespace ArticleKit.Fuzz.Engine;

/// <summary>An input that is changed step by step.</summary>
internal sealed class Mutation(SeededRandom random, InputMaker maker, byte[] start)
{
    private readonly List<byte> _bytes = [.. start];

    public int Length => _bytes.Count;

    public byte[] ToArray() => [.. _bytes];

    public void Change()
    {
        switch (random.Next(16))
        {
            case 0 or 1 or 2 or 3 or 4:
                Insert(random.Of(maker.Tokens));
                break;
            case 5 or 6:
                Remove(random.Small(64) + 1);
                Insert(random.Of(maker.Tokens));
                break;
            case 7:
                Remove(random.Small(200) + 1);
                break;
            case 8:
                Insert(Part(_bytes));
                break;
            case 9:
                Insert(Part(random.Of(maker.Seeds)));
                break;
            case 10:
                CutEnd();
                break;
            case 11 when _bytes.Count > 0:
                _bytes[random.Next(_bytes.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 12:
                Insert([(byte)random.Next(256)]);
                break;
            case 13:
                Insert(Encoding.UTF8.GetBytes(Character().ToString()));
                break;
            case 14:
                SwapLines();
                break;
            default:
                byte[] token = random.Of(maker.Tokens);
                Insert([.. Enumerable.Repeat(token, 2 + random.Small(40)).SelectMany(bytes => bytes)]);
                break;
        }
    }

    private int Place() => random.Next(_bytes.Count + 1);

    private void Insert(byte[] bytes) => _bytes.InsertRange(Place(), bytes);

    private void Remove(int length)
    {
        int at = Place();
        _bytes.RemoveRange(at, Math.Min(length, _bytes.Count - at));
    }

    private void CutEnd()
    {
        int at = Place();
        _bytes.RemoveRange(at, _bytes.Count - at);
    }

    private byte[] Part(IReadOnlyList<byte> bytes)
    {
        int at = random.Next(bytes.Count + 1);
        return [.. bytes.Skip(at).Take(random.Small(300) + 1)];
    }

    // Arabic twice in three times, and its forms; or any character of Unicode.
    private Rune Character() => random.Next(3) switch
    {
        0 => new Rune(0x0600 + random.Next(0x100)),
        1 => new Rune(random.Next(2) == 0 ? 0xFB50 + random.Next(0x2AF) : 0x2000 + random.Next(0x70)),
        _ => Rune.TryCreate(random.Next(0x110000), out Rune rune) ? rune : Rune.ReplacementChar,
    };

    private void SwapLines()
    {
        int first = _bytes.IndexOf((byte)'\n');
        int second = first < 0 ? -1 : _bytes.IndexOf((byte)'\n', first + 1);
        if (second > 0)
        {
            byte[] line = [.. _bytes[..(first + 1)]];
            _bytes.RemoveRange(0, line.Length);
            _bytes.InsertRange(second - first, line);
        }
    }
}
