namespace ArticleKit.Serialization.Xml;

/// <summary>Takes the elements of a document in their order.</summary>
internal abstract class ElementHandler
{
    /// <summary>An element has started. A handler that wants its text says so by <see cref="SourceElement.IsValue"/>.</summary>
    public abstract void Start(SourceElement element, KeptText text);

    /// <summary>An element has ended.</summary>
    public abstract void End(SourceElement element, KeptText text);
}
