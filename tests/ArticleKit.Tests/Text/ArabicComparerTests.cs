using System.Diagnostics;
using System.Reflection;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class ArabicComparerTests
{
    [Fact]
    public void Letters_stand_in_the_order_of_the_alphabet()
    {
        const string Alphabet = "ءآأٱؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
        List<string> letters = [.. Alphabet.Reverse().Select(letter => letter.ToString())];
        letters.Sort(ArabicComparer.Alphabetical);
        Assert.Equal(Alphabet, string.Concat(letters));
    }

    [Fact]
    public void Words_stand_by_letters_then_marks_then_form()
    {
        string[] sorted =
        [
            "", " ", "12 خبرا", "١٢ خبرا", "۱۲ خبرا", "1٣ خبرا", "news", "،", "أحمد", "أَحمد", "أَحْمَد", "إحمد", "اح\u0640مد", "احمد", "\uFE8Dحمد",
            "احمد علي", "احمدي", "باب", "كتاب", "كتب", "كَتب", "كَتَبَ", "كُتب", "مدرسة", "مدرسه",
        ];
        List<string> words = [.. sorted.Reverse()];
        words.Sort(ArabicComparer.Alphabetical);
        Assert.Equal(sorted, words);
    }

    [Fact]
    public void Forms_of_one_word_are_neighbours()
    {
        List<string> names = ["أحمد", "إبراهيم", "احمد", "باسم", "أَحْمَد", "أسعد", "إحمد", "آدم"];
        names.Sort(ArabicComparer.Search);
        string[] folded = ["ابراهيم", "احمد", "احمد", "احمد", "احمد", "ادم", "اسعد", "باسم"];
        Assert.Equal(folded, names.Select(ArabicNormalizer.Search.Normalize));

        // DUCET has a letter for each, so these are together only where no other alef is between.
        List<string> few = ["باسم", "احمد", "ئ", "إحمد", "أحمد", "آدم"];
        few.Sort(ArabicComparer.Alphabetical);
        Assert.Equal(["آدم", "أحمد", "إحمد", "ئ", "احمد", "باسم"], few);
    }

    [Theory]
    [InlineData("\u0627\u0654", "\u0623")]
    [InlineData("\u0628\u0651\u064E", "\u0628\u064E\u0651")]
    public void Text_that_is_spelled_in_two_ways_is_one(string x, string y)
    {
        Assert.Equal(0, ArabicComparer.Alphabetical.Compare(x, y));
        Assert.Equal(ArabicComparer.Alphabetical.GetHashCode(x), ArabicComparer.Alphabetical.GetHashCode(y));
    }

    [Fact]
    public void Null_comes_first_and_equals_itself_only()
    {
        Assert.Equal(0, ArabicComparer.Search.Compare(null, null));
        Assert.Equal(-1, ArabicComparer.Search.Compare(null, ""));
        Assert.Equal(1, ArabicComparer.Search.Compare("", null));
        Assert.True(ArabicComparer.Search.Equals((string?)null, null));
        Assert.False(ArabicComparer.Search.Equals("", null));
        Assert.Throws<ArgumentNullException>(() => ArabicComparer.Search.GetHashCode(null!));
        Assert.Throws<ArgumentNullException>(() => new ArabicComparer(null!));
    }

    [Fact]
    public void Dictionaries_count_spans_of_text()
    {
        Dictionary<string, int> counts = new(ArabicComparer.Search);
        var spans = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        const string Text = "مدرسة المدرسه مَدْرَسَة مدرسه";
        foreach (Range word in Text.AsSpan().Split(' '))
        {
            spans.TryGetValue(Text.AsSpan(word), out int count);
            spans[Text.AsSpan(word)] = count + 1;
        }

        Assert.Equal(3, counts["مدرسه"]);
        Assert.Equal(2, counts.Count);
        Assert.Contains("مدرسة", counts.Keys);
    }

    [Fact]
    public void Ordinary_words_allocate_nothing()
    {
        // Without optimization the runtime looks the place of a table up at each use, and allocates for that.
        Assert.SkipWhen(typeof(Article).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true }, "not optimized");
        string[] words = ["المدرسة", "مَدْرَسَةٌ", "ﻻ", "news", "١٢٣", "المدرسه"];
        long sum = 0;
        long before = 0;
        for (int round = 0; round < 50; round++)
        {
            // The first rounds fill the pools and compile.
            before = round == 40 ? GC.GetAllocatedBytesForCurrentThread() : before;
            foreach (string word in words)
            {
                foreach (string other in words)
                {
                    sum += ArabicComparer.Search.Compare(word, other) + (ArabicComparer.Alphabetical.Equals(word, other) ? 1 : 0) + ArabicComparer.Alphabetical.Compare(word, other);
                }

                sum += ArabicComparer.Search.GetHashCode(word);
            }
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(long.MinValue, sum);
    }

    [Fact]
    public void Long_texts_take_linear_time_and_little_memory()
    {
        const int Length = 2_000_000;
        string[] texts = [new('\u0640', Length), new('\u064E', Length), new('\uFDFA', Length / 18), new('\u0628', Length), new('\uD83D', Length), "\u0628" + new string('\u0651', Length)];
        foreach (string text in texts)
        {
            Assert.Equal(0, ArabicComparer.Search.Compare(text, text + '\u200F'));
            Assert.Equal(ArabicComparer.Search.GetHashCode(text), ArabicComparer.Search.GetHashCode(text + '\u200F'));
            Assert.NotEqual(0, ArabicComparer.Alphabetical.Compare(text, text + 'a'));
        }
    }
}
