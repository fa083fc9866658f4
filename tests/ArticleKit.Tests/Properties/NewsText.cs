using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Properties;

/// <summary>Texts for properties: half of them look like articles, the rest is anything.</summary>
public static class NewsText
{
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n", "\n \u00A0\n"];

    private static readonly string[] Fragments =
    [
        "العيون الآن", "الحافظ ملعين", "//", "/", " // ", "///", "الرباط", "،", " و", "و", "بقلم: ", "كتب ", "سعيد بنعلي", "د. ليلى أبو زيد",
        "لقاء رفيع المستوى بين الوفدين", "..", ".", "؟", "2024", "١٤٤٦", " ", "\u00A0", "\t", "\u200F", "\u200E", "\u202B", "\u202C", "\u2067", "\u2069", "\uFEFF",
        "\u061C", "\u200C", "\u0640", "\u064B", "\uD83D\uDE00", "\uD800", "\uDC00", "\0", "\u0001", "\u001B", "example.com", "AHDATH.INFO", "<b>", "\"", "«", "»",
        "في إطار التنسيق المشترك، عقد المجلس لقاء مهما يوم الثلاثاء بحضور عدد من المسؤولين عن القطاع وممثلي الجمعيات في المنطقة.",
    ];

    public static Gen<string> Fragment => Gen.Frequency(
        (12, Gen.Elements(Fragments)),
        (2, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())),
        (1, Gen.Choose(0x0600, 0x06FF).Select(c => ((char)c).ToString())));

    public static Gen<string> Line => Fragment.ListOf().Select(string.Concat).Resize(8);

    public static Gen<string> LineEnd => Gen.Elements(LineEnds);

    /// <summary>Lines of fragments with any mix of line ends.</summary>
    public static Gen<string> Any =>
        from lines in Line.ListOf().Resize(14)
        from ends in LineEnd.ListOf(lines.Count)
        from last in Gen.Elements(true, false)
        select Join(lines, ends, last);

    /// <summary>A text made by the newsroom's rule: some of outlet, byline and headline, then a body.</summary>
    public static Gen<string> Article =>
        from outlet in Gen.Elements("", "العيون الآن", "صحيفة السهول", "هسبريس", "الضفاف الجديدة")
        from byline in Gen.Elements("", "الحافظ ملعين//العيون", "سعيد بنعلي // الرباط", "//رامي الجريدي///باجة//", "بقلم: ليلى بن عمر//فاس", "مها الريامية", "سعاد اليعقوبي، منير الشاوني//طنجة/تطوان")
        from headline in Gen.Elements("", "لقاء رفيع المستوى بين الوفدين في الرباط..وتفاصيل جديدة..", "هل تعود الدراجة إلى شوارع المدن؟", "خبر")
        from body in Gen.Elements(Fragments[^1], "فقرة قصيرة.", "عنوان فرعي").ListOf().Resize(6)
        from end in LineEnd
        select string.Join(end, new[] { outlet, byline, headline }.Concat(body).Where(line => line.Length > 0));

    public static Arbitrary<string> Texts() => Arb.From(Gen.OneOf(Any, Article), Shrink);

    private static IEnumerable<string> Shrink(string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }

    private static string Join(IEnumerable<string> lines, IEnumerable<string> ends, bool last)
    {
        StringBuilder text = new();
        foreach ((string line, string end) in lines.Zip(ends))
        {
            text.Append(line).Append(end);
        }

        if (!last && text.Length > 0)
        {
            text.Length--;
        }

        return text.ToString();
    }
}

/// <summary>A text for a property.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TextPropertyAttribute : DrawnPropertyAttribute
{
    public TextPropertyAttribute()
    {
        MaxTest = 10_000;
        QuietOnSuccess = true;
        Arbitrary = [typeof(NewsText)];
    }
}
