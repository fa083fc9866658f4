using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public class LanguageTagTests
{
    // RFC 5646, appendix A, without the tags that stand as exceptions in its grammar.
    [Theory]
    [InlineData("ar")]
    [InlineData("zh-Hant")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("az-Arab-x-AZE-derbend")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("zh-CN-a-myext-x-private")]
    public void A_tag_of_the_standard_is_well_formed(string tag)
    {
        Assert.True(LanguageTag.IsWellFormed(tag));
        Assert.True(LanguageTag.IsOne(tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a-DE")]
    [InlineData("de-419-DE")]
    [InlineData("Arabic")]
    [InlineData("ar_EG")]
    [InlineData("ar-")]
    [InlineData("ar-a")]
    [InlineData("ar-x")]
    [InlineData("ar-a-b-three")]
    [InlineData("ar-EG-Arab")]
    [InlineData("12")]
    [InlineData("عربي")]
    public void What_is_none_is_not(string text) => Assert.False(LanguageTag.IsWellFormed(text));
}
