namespace ArticleKit.Tool.Formats;

/// <summary>How many articles an output holds.</summary>
internal enum FormatShape
{
    /// <summary>One line an article, any number of them.</summary>
    Lines,

    /// <summary>One article.</summary>
    Single,

    /// <summary>One document for all articles.</summary>
    Feed,
}
