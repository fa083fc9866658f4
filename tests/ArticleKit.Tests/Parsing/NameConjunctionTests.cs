namespace ArticleKit.Tests.Parsing;

/// <summary>A WAW before a word: "and", or the first letter of a name.</summary>
public class NameConjunctionTests
{
    [Theory]
    [InlineData("بقلم: جون ويتاكر", "جون ويتاكر")]
    [InlineData("عدسة: محمد وراق", "محمد وراق")]
    [InlineData("كتب: سعيد بنعلي ومريم الطويل", "سعيد بنعلي|مريم الطويل")]
    [InlineData("كتب: سعيد ومريم الطويل", "سعيد|مريم الطويل")]
    [InlineData("كتب: سعيد و مريم", "سعيد|مريم")]
    public void Two_words_are_one_person(string line, string names)
    {
        Article article = Article.Parse($"مجلس آسفي يصادق على تهيئة حي النوارس\n{line}\nصادق المجلس على المشروع في دورته الأخيرة بعد نقاش طويل.");
        Assert.Equal(names.Split('|'), article.Authors.Select(static author => author.Name).Concat(article.Credits.Select(static credit => credit.Name)));
    }
}
