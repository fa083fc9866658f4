using System.Xml;

namespace ArticleKit.Serialization.Xml;

/// <summary>Reads XML that nobody vouches for: no DTD, no entity of its own, nothing fetched, limits on length and depth, no recursion.</summary>
internal static class XmlSource
{
    /// <summary>How many characters, or bytes of a stream, a document may have.</summary>
    public const int MaxLength = FormatInput.MaxStreamLength;

    /// <summary>How deep elements may be nested.</summary>
    public const int MaxDepth = 256;

    /// <summary>Reads a document given as text.</summary>
    /// <exception cref="XmlException">It is no XML, or passes a limit, or the handler refuses it.</exception>
    public static void Read(string text, ElementHandler handler)
    {
        using StringReader characters = new(text.StartsWith('\uFEFF') ? text[1..] : text); // U+FEFF BYTE ORDER MARK
        using XmlReader reader = XmlReader.Create(characters, Settings());
        Walk(reader, handler);
    }

    /// <summary>Reads a document given as bytes: UTF-8, or what its byte order mark or its XML declaration says.</summary>
    /// <exception cref="XmlException">It is no XML, or passes a limit, or the handler refuses it.</exception>
    public static unsafe void Read(ReadOnlySpan<byte> bytes, ElementHandler handler)
    {
        if (bytes.IsEmpty)
        {
            // An empty span has no address to make a stream of.
            Read("", handler);
            return;
        }

        fixed (byte* start = bytes)
        {
            using UnmanagedMemoryStream stream = new(start, bytes.Length);
            using XmlReader reader = XmlReader.Create(stream, Settings());
            Walk(reader, handler);
        }
    }

    /// <summary>Reads a stream to its end, which stays open.</summary>
    /// <exception cref="XmlException">It has more than <see cref="MaxLength"/> bytes.</exception>
    public static ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream source, CancellationToken cancellationToken) =>
        FormatInput.ReadToEndAsync(source, _ => new XmlException($"The document is longer than the limit ({MaxLength} bytes)."), cancellationToken);

    /// <summary>An error at an element.</summary>
    public static XmlException Error(string message, SourceElement element) => new(message, null, element.Position.Line, element.Position.Column);

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxLength,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    private static void Walk(XmlReader reader, ElementHandler handler)
    {
        KeptText text = new();
        SourceElement? current = null;
        while (Next(reader))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = reader.IsEmptyElement;
                    current = Element(reader, current);
                    handler.Start(current, text);
                    current.TextStart = text.Length;
                    current = isEmpty ? Ended(current, handler, text) : current;
                    break;
                case XmlNodeType.EndElement:
                    current = Ended(current!, handler, text);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                    when current is { IsValue: true } or { IsInValue: true }:
                    text.Append(reader.Value);
                    break;
            }
        }
    }

    // The framework's reader counts below zero where malformed bytes stand in the XML declaration.
    private static bool Next(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (ArgumentException e)
        {
            IXmlLineInfo place = (IXmlLineInfo)reader;
            throw new XmlException("The XML declaration is malformed.", e, place.LineNumber, place.LinePosition);
        }
    }

    private static SourceElement? Ended(SourceElement element, ElementHandler handler, KeptText text)
    {
        handler.End(element, text);
        if (!element.IsInValue)
        {
            text.Clear();
        }

        return element.Parent;
    }

    private static SourceElement Element(XmlReader reader, SourceElement? parent)
    {
        IXmlLineInfo place = (IXmlLineInfo)reader;
        (int Line, int Column) position = (place.LineNumber, place.LinePosition);
        if (reader.Depth >= MaxDepth)
        {
            throw new XmlException($"Elements are nested deeper than the limit ({MaxDepth}).", null, position.Line, position.Column);
        }

        bool isPreserved = reader.XmlSpace == XmlSpace.Preserve;
        string language = reader.XmlLang;
        string space = reader.NamespaceURI;
        string name = reader.LocalName;
        return new SourceElement
        {
            Parent = parent,
            Namespace = space,
            Name = name,
            Attributes = Attributes(reader),
            IsPreserved = isPreserved,
            Language = language,
            Position = position,
            IsInValue = parent is { IsValue: true } or { IsInValue: true },
        };
    }

    private static SourceAttribute[] Attributes(XmlReader reader)
    {
        if (reader.AttributeCount == 0)
        {
            return [];
        }

        SourceAttribute[] attributes = new SourceAttribute[reader.AttributeCount];
        for (int i = 0; i < attributes.Length; i++)
        {
            reader.MoveToAttribute(i);
            attributes[i] = new SourceAttribute(reader.NamespaceURI, reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        return attributes;
    }
}
