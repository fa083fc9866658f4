using System.Buffers;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/normalization.md: folding.</summary>
public class NormalizationExamples : PageExamples
{
    private const string Page = "docs/normalization.md";

    [Fact]
    public void Which_preset()
    {
        // docs/normalization.md: Which preset
        ArabicNormalizer search = ArabicNormalizer.Search;                              // immutable, for all threads
        Console.WriteLine(search.Normalize("الإحصـاءُ في ١٢ مدينةً"));                    // prints الاحصاء في 12 مدينه
        ArabicNormalizer own = new(ArabicFolds.Display | ArabicFolds.DigitsToAscii);    // a preset, and one fold more
        Console.WriteLine(own.Normalize("الإحصـاءُ في ١٢ مدينةً"));                       // prints الإحصاءُ في 12 مدينةً
        Console.WriteLine(ReferenceEquals(own.Normalize("خبر"), "خبر"));                // prints True
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "Which preset");
    }

    [Fact]
    public void The_way_back()
    {
        // docs/normalization.md: The way back
        string text = "قَالَ مُحَمَّدٌ نَعَمْ";
        NormalizedText folded = ArabicNormalizer.Search.NormalizeWithMap(text);
        int hit = folded.Text.IndexOf("محمد", StringComparison.Ordinal);

        // Trailing marks belong to a match, as readers would highlight it; or not, if you say so.
        TextSpan whole = folded.ToSource(new TextSpan(hit, 4));
        TextSpan bare = folded.ToSource(new TextSpan(hit, 4), TrailingMarks.Exclude);
        Console.WriteLine($"{whole}, {bare}");                     // prints [6..15), [6..14)

        // The other way, and in other units: UTF-8 bytes and code points.
        Console.WriteLine(folded.FromSource(whole));               // prints [4..8)
        OffsetMap bytes = folded.GetMap(TextUnit.Utf8);
        Console.WriteLine($"{bytes.SourceLength} {bytes.Length} {bytes.ToSource(7)}");   // prints 42 22 11
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "The way back");
    }

    [Fact]
    public void A_stream()
    {
        string text = string.Concat(Enumerable.Repeat("الإحصـاءُ في ١٢ مدينةً\n", 10_000));
        using MemoryStream input = new(Encoding.UTF8.GetBytes(text));
        using MemoryStream output = new();

        // docs/normalization.md: A stream
        byte[] block = new byte[64 * 1024];
        byte[] folded = new byte[ArabicNormalizer.Search.GetMaxUtf8Length(block.Length)];
        int kept = 0;
        for (bool end = false; !end;)
        {
            int read = input.Read(block.AsSpan(kept));
            end = read == 0;
            ArabicNormalizer.Search.NormalizeUtf8(block.AsSpan(0, kept + read), folded, out int done, out int written, isFinalBlock: end);
            output.Write(folded, 0, written);
            kept += read - done;
            block.AsSpan(done, kept).CopyTo(block);
        }
        // docs/normalization.md: end

        Assert.Equal(ArabicNormalizer.Search.Normalize(text), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Without_strings()
    {
        // docs/normalization.md: Without strings
        ArrayBufferWriter<byte> writer = new();
        ArabicNormalizer.Search.NormalizeUtf8("أَحْمَد"u8, writer);
        Console.WriteLine(Encoding.UTF8.GetString(writer.WrittenSpan));          // prints احمد

        char[] word = "الكِتابَةُ".ToCharArray();
        int length = ArabicNormalizer.LuceneArabic.NormalizeInPlace(word);
        Console.WriteLine(word.AsSpan(0, length).ToString());                    // prints الكتابه
        Console.WriteLine(ArabicNormalizer.Search.CanNormalizeInPlace);          // prints False

        // What an index stores beside its data.
        Console.WriteLine($"{ArabicNormalizer.Search.Name}/{ArabicNormalizer.Version}");   // prints Search/1
        // docs/normalization.md: end

        PrintedWhatItSays(Page, "Without strings");
    }
}
