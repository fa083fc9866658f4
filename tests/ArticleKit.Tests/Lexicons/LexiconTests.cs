using System.Reflection;
using ArticleKit.Lexicons;
using ArticleKit.TableGenerator;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Lexicons;

public class LexiconTests
{
    private static readonly Dictionary<string, HashSet<string>> Lists = Directory
        .GetFiles(Shared.InRepository("src", "ArticleKit", "Lexicons"), "*.txt")
        .Select(LexiconFile.Read)
        .ToDictionary(list => list.Name, list => list.Entries.ToHashSet(StringComparer.Ordinal));

    private delegate bool Membership(ReadOnlySpan<char> text);

    public static TheoryData<string> Names => [.. Lists.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lexicon_holds_its_entries_and_nothing_near_them(string name)
    {
        Membership contains = Compiled(name);
        foreach (string entry in Lists[name])
        {
            Assert.True(contains(entry), entry);
            foreach (string near in Near(entry))
            {
                Assert.Equal(Lists[name].Contains(near), contains(near));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_longest_entry_has_the_length_that_is_stated(string name) =>
        Assert.Equal(Lists[name].Max(entry => entry.Length), Class(name).GetField("MaxLength")!.GetRawConstantValue());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_word_with_hamza_or_madda_is_there_without_it_too(string name) =>
        Assert.All(Lists[name], entry => Assert.Contains(Bare(entry), Lists[name]));

    [TextProperty]
    public void A_text_is_in_a_lexicon_exactly_when_the_list_has_it(string text) =>
        Assert.All(Lists.Keys, name => Assert.Equal(Lists[name].Contains(text), Compiled(name)(text)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lexicon_has_its_entries_in_every_spelling(string name)
    {
        Membership has = Compiled(name, "Has");
        foreach (string entry in Lists[name])
        {
            Assert.True(has(entry), entry);
            foreach (Respelling way in Enum.GetValues<Respelling>())
            {
                string respelled = Respellings.Apply(entry, way, seed: 1);
                Assert.True(has(respelled), entry);
            }
        }
    }

    [Theory]
    [InlineData("على", true)]
    [InlineData("عـلى", true)]
    [InlineData("علي", false)]
    [InlineData("عَلِيّ", false)]
    [InlineData("علی", false)] // with U+06CC ARABIC LETTER FARSI YEH
    [InlineData("\uFECB\uFEE0\uFEF0", true)]
    [InlineData("\uFECB\uFEE0\uFEF2", false)]
    [InlineData("فی", true)]
    [InlineData("\u2067في\u2069", true)]
    public void A_preposition_is_not_a_name(string word, bool isOne) => Assert.Equal(isOne, FunctionWords.Has(word));

    [TextProperty]
    public void Every_spelling_of_a_text_is_in_a_lexicon_or_none(string text)
    {
        string plain = PlainWord.Fold(text, new char[PlainWord.MaxLength * FoldedWord.MaxExpansion]).ToString();
        Assert.All(Lists.Keys, name => Assert.Equal(Lists[name].Contains(plain), Compiled(name, "Has")(text)));
    }

    [Fact]
    public void Every_given_name_for_the_waw_begins_with_it() =>
        Assert.All(Lists[nameof(WawWords)], entry => Assert.Equal('\u0648', entry[0])); // U+0648 ARABIC LETTER WAW

    [Fact]
    public void A_role_noun_is_a_role_word() =>
        Assert.Empty(Lists[nameof(RoleNouns)].Except(Lists[nameof(RoleWords)]));

    // U+0622 ALEF WITH MADDA ABOVE, U+0623 ALEF WITH HAMZA ABOVE, U+0625 ALEF WITH HAMZA BELOW; U+0627 ALEF.
    private static string Bare(string entry) => entry.Replace('\u0622', '\u0627').Replace('\u0623', '\u0627').Replace('\u0625', '\u0627');

    private static IEnumerable<string> Near(string entry) =>
        [entry[1..], entry[..^1], entry + "\u0640", " " + entry, entry + "\0", entry.Insert(1, "\u064E"), (char)(entry[0] ^ 1) + entry[1..]];

    private static Type Class(string name) => typeof(Article).Assembly.GetType($"ArticleKit.Lexicons.{name}", throwOnError: true)!;

    private static Membership Compiled(string name, string method = "Contains") =>
        Class(name).GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Membership>();
}
