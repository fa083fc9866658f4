namespace ArticleKit.Tests.Docs;

/// <summary>The C# of docs/dates.md.</summary>
public class DatesExamples : PageExamples
{
    [Fact]
    public void Dates()
    {
        // docs/dates.md: Dates
        string text = "انعقد اللقاء الثلاثاء 12 جمادى الأولى 1446هـ الموافق 14 نونبر 2024، ويعود الوفد الأحد المقبل.";
        foreach (ArabicDate date in ArabicDate.Enumerate(text, reference: new DateOnly(2024, 11, 15)))
        {
            Console.WriteLine($"{date.Gregorian:yyyy-MM-dd} {date.Hijri} {date.Notes} {date.Span}");
        }

        // prints 2024-11-14 1446-05-12 WeekdayMismatch [13..66)
        // prints 2024-11-17 1446-05-15 None [80..92)
        // docs/dates.md: end

        PrintedWhatItSays("docs/dates.md", "Dates");
    }
}
