using System.Text;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Every normalizer is idempotent, gives in UTF-8 what it gives in UTF-16, in place and with a map what it gives without, and keeps to its lengths.</summary>
internal static class NormalizeTarget
{
    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        foreach (ArabicNormalizer normalizer in Normalizers.For(input))
        {
            string once = normalizer.Normalize(text);
            Assert.InRange(once.Length, 0, normalizer.GetMaxLength(text.Length));
            Escaped.Equal(once, normalizer.Normalize(once), $"{normalizer}, a second time");
            Assert.Equal(once == text, normalizer.IsNormalized(text));
            byte[] room = new byte[normalizer.GetMaxUtf8Length(input.Length)];
            normalizer.NormalizeUtf8(input, room, out int read, out int written);
            Assert.Equal(input.Length, read);
            Escaped.Equal(once, Encoding.UTF8.GetString(room, 0, written), $"{normalizer}, UTF-8");
            Assert.Equal(room.AsSpan(0, written).SequenceEqual(input), normalizer.IsNormalizedUtf8(input));
            if (normalizer.CanNormalizeInPlace)
            {
                char[] place = text.ToCharArray();
                Escaped.Equal(once, new string(place, 0, normalizer.NormalizeInPlace(place)), $"{normalizer}, in place");
            }
        }

        Maps(Normalizers.Chosen(input), text);
        Maps(ArabicNormalizer.Search, text);
    }

    private static void Maps(ArabicNormalizer normalizer, string text)
    {
        NormalizedText folded = normalizer.NormalizeWithMap(text);
        Escaped.Equal(normalizer.Normalize(text), folded.Text, $"{normalizer}, with a map");
        foreach (TextUnit unit in Enum.GetValues<TextUnit>())
        {
            OffsetMap map = folded.GetMap(unit);
            Assert.True(IsMonotonic(map.ToSource, map.Length, map.SourceLength), $"{normalizer}, {unit}, ToSource");
            Assert.True(IsMonotonic(map.ToSourceEnd, map.Length, map.SourceLength), $"{normalizer}, {unit}, ToSourceEnd");
            Assert.True(IsMonotonic(map.FromSource, map.SourceLength, map.Length), $"{normalizer}, {unit}, FromSource");
            Assert.Equal(map.SourceLength, map.ToSource(map.Length));
        }
    }

    private static bool IsMonotonic(Func<int, int> map, int length, int most)
    {
        int previous = 0;
        for (int offset = 0; offset <= length; offset += 1 + (length / 5000))
        {
            int mapped = map(offset);
            if (mapped < previous || mapped > most)
            {
                return false;
            }

            previous = mapped;
        }

        return true;
    }
}
