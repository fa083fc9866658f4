using System.Text;

namespace ArticleKit.Serialization.Xml;

/// <summary>The text of the elements that a handler wants, while they are open; that of an element includes that of the elements in it.</summary>
internal sealed class KeptText
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    /// <summary>The text of an element as a value: verbatim where white space counts, otherwise collapsed, and then <c>null</c> where it is empty.</summary>
    public string? Of(SourceElement element) => Since(element.TextStart, element.IsPreserved);

    /// <summary>The text from a position on, as a value.</summary>
    public string? Since(int start, bool isPreserved)
    {
        string text = _text.ToString(start, _text.Length - start);
        if (isPreserved)
        {
            return text;
        }

        text = XmlContent.Collapsed(text);
        return text.Length == 0 ? null : text;
    }

    public void Append(string text) => _text.Append(text);

    public void Clear() => _text.Clear();
}
