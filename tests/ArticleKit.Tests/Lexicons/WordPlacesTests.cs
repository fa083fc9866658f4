using System.Reflection;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Lexicons;

/// <summary>The gate before the lists lets every entry through, however it is written, and stops nearly all else.</summary>
public class WordPlacesTests
{
    private static readonly string Folder = Shared.InRepository("src", "ArticleKit", "Lexicons");

    // The table generator has types of the same names, made of the same files.
    private static readonly Assembly Library = typeof(Article).Assembly;
    private static readonly Type Lists = Library.GetType("ArticleKit.Lexicons.WordLists", throwOnError: true)!;
    private static readonly PlacesOf Of = Library.GetType("ArticleKit.Lexicons.WordPlaces", throwOnError: true)!.GetMethod("Of")!.CreateDelegate<PlacesOf>();

    private delegate ushort PlacesOf(ReadOnlySpan<char> text);

    public static TheoryData<string> Names => [.. Enum.GetNames(Lists).Where(name => name is not ("None" or "All"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_is_let_through_with_marks_tatweel_and_any_seat_of_hamza(string name)
    {
        string path = Directory.GetFiles(Folder, $"{name}.txt", SearchOption.AllDirectories).Single();
        ushort list = (ushort)Enum.Parse(Lists, name);
        foreach (string line in File.ReadLines(path).Where(line => line[0] != '#'))
        {
            string entry = line.Split('\t')[0];
            string[] spellings =
            [
                entry, entry.ToUpperInvariant(), string.Concat(entry.Select(letter => char.IsLetter(letter) ? $"{letter}\u064E" : $"{letter}")), $"{entry[..1]}\u0640{entry[1..]}",
                ArabicNormalizer.Search.Normalize(entry), ArabicNormalizer.Canonical.Normalize(entry).Normalize(System.Text.NormalizationForm.FormD), $"{entry} \u0648",
            ];
            Assert.All(spellings, spelling => Assert.True((Of(spelling) & list) != 0, $"{name}: {spelling}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Most_words_of_a_text_are_stopped_before_a_list(string name)
    {
        ushort list = (ushort)Enum.Parse(Lists, name);
        string[] words = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt")).Split([' ', '\n', '/'], StringSplitOptions.RemoveEmptyEntries);
        int stopped = words.Count(word => (Of(word) & list) == 0);
        Assert.True(stopped > words.Length / 2, $"{stopped} of {words.Length}");
    }

    [Fact]
    public void A_word_with_other_letters_is_let_through()
    {
        Assert.Equal(ushort.MaxValue, Of("\u06CC\u06A9"));
        Assert.Equal(ushort.MaxValue, Of("a.f.p"));
    }
}
