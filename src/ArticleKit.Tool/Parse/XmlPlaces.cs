using System.Text;
using System.Xml;

namespace ArticleKit.Tool.Parse;

/// <summary>Where and why a document is refused, as the command says it.</summary>
internal static class XmlPlaces
{
    /// <summary>The offset in bytes of the line and position, counted from 1 in UTF-16 units, that the exception names; 0 where it names none.</summary>
    public static int Offset(ReadOnlySpan<byte> xml, XmlException exception)
    {
        int start = 0;
        for (int line = 1; line < exception.LineNumber && xml[start..].IndexOf((byte)'\n') is >= 0 and int length; line++)
        {
            start += length + 1;
        }

        for (int units = 1; units < exception.LinePosition && start < xml.Length;)
        {
            Rune.DecodeFromUtf8(xml[start..], out Rune rune, out int length);
            units += rune.Utf16SequenceLength;
            start += length;
        }

        return start;
    }

    /// <summary>The message without the place at its end, which is said before it.</summary>
    public static string Reason(XmlException exception) =>
        exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal) is > 0 and int end ? exception.Message[..end] : exception.Message;
}
