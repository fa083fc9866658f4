using System.Security.Cryptography;
using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public sealed class ArticleIdTests
{
    /// <summary>RFC 9562, appendix B.2: the namespace of DNS names and <c>www.example.com</c>.</summary>
    [Fact]
    public void The_uuid_is_that_of_the_rfc_for_its_example()
    {
        byte[] name = [.. Convert.FromHexString("6ba7b8109dad11d180b400c04fd430c8"), .. Encoding.ASCII.GetBytes("www.example.com")];

        Assert.Equal(new Guid("5c146b14-3c52-8afd-938a-375d0df1fbf6"), ArticleId.Uuid(name));
    }

    [Fact]
    public void An_id_follows_from_the_native_JSON_and_nothing_else()
    {
        Article article = new() { Headline = "عنوان", Paragraphs = ["فقرة."] };
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ArticleJson.Serialize(article))));

        string id = ArticleId.Of(article);

        Assert.Equal(id, ArticleId.Of(article with { }));
        Assert.NotEqual(id, ArticleId.Of(article with { Outlet = "جريدة" }));
        Assert.Equal($"urn:uuid:{hash[..8]}-{hash[8..12]}-8{hash[13..16]}", id[..27]);
        Assert.True(ArticleId.IsUri(id));
    }

    [Fact]
    public void The_id_of_the_caller_stands() => Assert.Equal("tag:a,2026:1", ArticleId.Of(new Article(), "tag:a,2026:1"));

    [Theory]
    [InlineData("urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6")]
    [InlineData("https://example.org/a/b?c=d&e=%D8%B9#f")]
    [InlineData("tag:example.org,2026:1")]
    [InlineData("http://example.org:8080/")]
    [InlineData("ab:c")]
    public void A_URI_is_an_id(string id) => Assert.Equal(id, ArticleId.Checked(id));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("ab:")]
    [InlineData(":a")]
    [InlineData("1a:b")]
    [InlineData("a b:c")]
    [InlineData("/a/b")]
    [InlineData("urn:x y")]
    [InlineData("urn:\u0639")]
    [InlineData("urn:a%2")]
    [InlineData("urn:a%zz")]
    [InlineData("urn:a#b#c")]
    [InlineData("urn:a\"b")]
    [InlineData("urn:<a>")]
    [InlineData("urn:a\n")]
    [InlineData("http://example.org:port/")]
    [InlineData("http://[/")]
    public void What_is_no_URI_is_refused(string id) => Assert.Throws<ArgumentException>(() => ArticleId.Checked(id));

    [Fact]
    public void No_id_is_no_id() => Assert.Null(ArticleId.Checked(null));
}
