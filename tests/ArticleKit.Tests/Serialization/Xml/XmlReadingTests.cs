using System.Text;
using System.Xml;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Xml;

public class XmlReadingTests
{
    public static TheoryData<string> Formats => [.. XmlFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_no_document_of_the_format_is_refused_with_its_place(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        string whole = format.Write(HostileTexts.Plain);
        foreach (string text in (string[])["", " ", "text", "<a", "<a/><b/>", "{}", "<a/>", "\n  <rss version='2.0'/>", "<nitf xmlns='urn:x'/>", whole[..^5], whole + "<x/>", whole.Replace("<p", "<p <", StringComparison.Ordinal)])
        {
            XmlException error = Assert.Throws<XmlException>(() => format.Parse(text));
            Assert.True(error.LineNumber > 0 || text.Trim().Length == 0, $"no place: {error.Message}");
        }

        XmlException root = Assert.Throws<XmlException>(() => format.Parse("\n <a/>"));
        Assert.Equal((2, 3), (root.LineNumber, root.LinePosition));
        Assert.Contains("root element", root.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_bytes_are_no_document()
    {
        Assert.Throws<XmlException>(() => Nitf.Read([]));
        Assert.Throws<XmlException>(() => NewsMLG2.Read([]));
        Assert.Throws<XmlException>(() => AtomFeed.Read([]));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_DTD_and_with_it_every_entity_is_refused(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        string whole = format.Write(HostileTexts.Plain);
        int root = whole.IndexOf("?>", StringComparison.Ordinal) + 2;
        Assert.Throws<XmlException>(() => format.Parse(whole.Insert(root, "<!DOCTYPE x [<!ENTITY e \"y\">]>")));
        Assert.Throws<XmlException>(() => format.Parse(whole.Insert(root, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">")));
        Assert.Throws<XmlException>(() => format.Parse(whole.Replace("<p", "<p>&e;</p><p", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Elements_nested_too_deep_are_refused_and_as_deep_as_allowed_are_read_on_a_small_stack(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        string whole = format.Write(HostileTexts.Plain);
        int at = whole.IndexOf("</p>", StringComparison.Ordinal);
        string Nested(int depth) => whole.Insert(at, string.Concat(Enumerable.Repeat("<em>", depth)) + "x" + string.Concat(Enumerable.Repeat("</em>", depth)));
        Exception? thrown = null;
        Thread small = new(() => thrown = Record.Exception(() => Assert.NotEmpty(format.Parse(Nested(240)).Paragraphs)), maxStackSize: 128 * 1024);
        small.Start();
        small.Join();
        Assert.Null(thrown);
        Assert.Contains("limit", Assert.Throws<XmlException>(() => format.Parse(Nested(260))).Message, StringComparison.Ordinal);
        Assert.Throws<XmlException>(() => format.Parse(Nested(100_000)));
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_given_up_at_the_limit()
    {
        using EndlessStream stream = new();
        XmlException error = await Assert.ThrowsAsync<XmlException>(async () => await Nitf.ReadAsync(stream, TestContext.Current.CancellationToken));
        Assert.Contains("limit", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Elements_and_attributes_that_nobody_knows_are_left_out(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        string whole = format.Write(HostileTexts.Plain);
        string paragraph = name == "atom" ? "<p dir=\"rtl\"" : "<p";
        string added = whole
            .Replace(paragraph + ">", "<x:p xmlns:x=\"urn:x\" ak:gap=\"y\">no<x:title>no</x:title></x:p><!-- no --><?no no?>" + paragraph + " x:y=\"z\" xmlns:x=\"urn:x\">", StringComparison.Ordinal)
            .Replace("<org>", "<org id=\"i1\">", StringComparison.Ordinal);
        Assert.NotEqual(whole, added);
        Article expected = HostileTexts.Plain;
        Article read = format.Parse(added);

        // In XHTML whatever has text has a place in the page.
        Assert.Equal(name == "atom" ? expected with { Paragraphs = read.Paragraphs } : expected, read);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void White_space_of_a_pretty_printed_document_is_no_part_of_values(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        Article article = new() { Headline = "أول ثان", Outlet = "الضفاف", Paragraphs = ["ثالث رابع"], Authors = [new Author { Name = "هدى النجار" }], Byline = "هدى النجار" };
        string pretty = format.Write(article, true).Replace("أول ثان", "\r\n\t أول\n   ثان \n", StringComparison.Ordinal).Replace("ثالث رابع", "\n ثالث\t رابع\n", StringComparison.Ordinal);
        Assert.Equal(article, format.Parse(pretty));
    }

    [Fact]
    public void Bytes_are_read_by_their_byte_order_mark_or_the_encoding_they_declare()
    {
        string text = Nitf.ToString(new Article { Headline = "عنوان" });
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("utf-8", encoding.WebName, StringComparison.Ordinal))];
            Assert.Equal("عنوان", Nitf.Read(bytes).Headline);
        }

        Assert.Equal("é", Nitf.Read(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><nitf><head><title>é</title></head><body/></nitf>")).Headline);
        Assert.Equal("عنوان", Nitf.Parse('\uFEFF' + text).Headline);
        XmlException malformed = Assert.Throws<XmlException>(() => Nitf.Read([.. "<nitf><head><title>"u8, 0xC3, 0x28, .. "</title></head></nitf>"u8]));
        Assert.Equal(1, malformed.LineNumber);
    }

    // Found by fuzzing: an ArgumentNullException about a pointer.
    [Fact]
    public async Task No_bytes_at_all_are_refused_as_no_XML()
    {
        Assert.Throws<XmlException>(() => Nitf.Read([]));
        Assert.Throws<XmlException>(() => NewsMLG2.Read([]));
        Assert.Throws<XmlException>(() => AtomFeed.Read([]));
        using MemoryStream empty = new();
        await Assert.ThrowsAsync<XmlException>(async () => await AtomFeed.ReadAsync(empty, TestContext.Current.CancellationToken));
    }

    // Found by fuzzing: an ArgumentOutOfRangeException out of the framework's reader.
    [Fact]
    public void Malformed_bytes_in_the_XML_declaration_are_an_XmlException()
    {
        byte[] bytes = [.. "<?xml version=\"1.0"u8, 0xA8, 0xD8, .. "\"?>"u8];
        Assert.Equal(1, Assert.Throws<XmlException>(() => Nitf.Read(bytes)).LineNumber);
        Assert.Throws<XmlException>(() => NewsMLG2.Read(bytes));
        Assert.Throws<XmlException>(() => AtomFeed.Read(bytes));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-unknown")]
    [InlineData("utf-32")]
    public void An_encoding_that_is_not_supported_is_an_XmlException(string name) =>
        Assert.Throws<XmlException>(() => Nitf.Read(Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?><nitf/>")));

    [Fact]
    public void Null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => Nitf.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => NewsMLG2.ToString(null!));
        Assert.Throws<ArgumentNullException>(() => AtomFeed.ToString(null!));
        Assert.Throws<ArgumentException>(() => AtomFeed.ToString([null!]));
        Assert.Throws<ArgumentNullException>(() => new NewsMLG2Options { Time = null! });
        Assert.Throws<ArgumentException>(() => new NitfOptions { Id = "no id" });
        Assert.Throws<ArgumentException>(() => AtomFeed.ToString([new Article()], new AtomFeedOptions { EntryId = _ => "no id" }));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
