using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ArticleKit.Serialization.Xml;

/// <summary>Writes the pieces that the XML formats have in common.</summary>
internal static class XmlOutput
{
    /// <summary>A writer of UTF-8 without a byte order mark; line ends in values are kept (U+000D as <c>&amp;#xD;</c>).</summary>
    public static XmlWriter Create(IBufferWriter<byte> destination, bool indented) => XmlWriter.Create(new BufferStream(destination), new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = indented,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    });

    /// <summary>An element of the current default namespace that holds a text; nothing for <c>null</c>.</summary>
    public static void WriteValue(this XmlWriter writer, string name, string? value, string? classes = null)
    {
        if (value is not null)
        {
            writer.WriteStartElement(name);
            writer.WriteOptional("class", classes);
            writer.WriteSpaceOf(value);
            writer.WriteString(value);
            writer.WriteEndElement();
        }
    }

    /// <summary>An element of another namespace that holds a text; nothing for <c>null</c>.</summary>
    public static void WriteValue(this XmlWriter writer, string prefix, string name, string space, string? value)
    {
        if (value is not null)
        {
            writer.WriteStartElement(prefix, name, space);
            writer.WriteSpaceOf(value);
            writer.WriteString(value);
            writer.WriteEndElement();
        }
    }

    /// <summary>An element of ours that holds a text; nothing for <c>null</c>.</summary>
    public static void WriteOwn(this XmlWriter writer, string name, string? value) =>
        writer.WriteValue(XmlNames.OwnPrefix, name, XmlNames.Own, value);

    /// <summary>Elements of ours, one for each text.</summary>
    public static void WriteOwn(this XmlWriter writer, string name, IEnumerable<string> values)
    {
        foreach (string value in values)
        {
            writer.WriteOwn(name, value);
        }
    }

    /// <summary>An attribute; nothing for <c>null</c>.</summary>
    public static void WriteOptional(this XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(name, value);
        }
    }

    /// <summary>An attribute of ours; nothing for <c>null</c>.</summary>
    public static void WriteOwnAttribute(this XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(XmlNames.OwnPrefix, name, XmlNames.Own, value);
        }
    }

    /// <summary>The mark of what isn't the article's.</summary>
    public static void WriteMade(this XmlWriter writer) => writer.WriteOwnAttribute(XmlNames.Made, "true");

    /// <summary>Starts an element in a namespace that becomes the default one; our prefix is declared in the outermost.</summary>
    public static void WriteStartRoot(this XmlWriter writer, string name, string space)
    {
        bool isOutermost = writer.WriteState != WriteState.Content && writer.WriteState != WriteState.Element;
        writer.WriteStartElement(name, space);
        writer.WriteAttributeString("xmlns", null, space);
        if (isOutermost)
        {
            writer.WriteAttributeString("xmlns", XmlNames.OwnPrefix, null, XmlNames.Own);
        }
    }

    /// <summary>
    /// <c>xml:space="preserve"</c> where a reader would otherwise change the white space of a value, or take an empty one for an absent one.
    /// </summary>
    public static void WriteSpaceOf(this XmlWriter writer, string value, bool isVerbatim = false)
    {
        if (isVerbatim || value.Length == 0 || !XmlContent.IsCollapsed(value))
        {
            writer.WriteAttributeString("xml", "space", null, "preserve");
        }
    }

    /// <summary>An attribute that holds a value of the article, empty ones told from absent ones.</summary>
    public static void WriteAttributeValue(this XmlWriter writer, string name, string value)
    {
        writer.WriteAttributeString(name, value);
        if (value.Length == 0)
        {
            writer.WriteAttributeString("xml", "space", null, "preserve");
        }
    }

    /// <summary>The direction of a text, as <c>dir</c>, where it has one and it is another than that around it.</summary>
    public static void WriteDirectionOf(this XmlWriter writer, string value, TextDirection? around)
    {
        if (FieldDirection.Of(value, around) is { } direction && direction != around)
        {
            writer.WriteOptional("dir", FieldDirection.NameOf(direction));
        }
    }

    /// <summary>The clock's instant in UTC, to the second.</summary>
    public static string Instant(TimeProvider time) => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
