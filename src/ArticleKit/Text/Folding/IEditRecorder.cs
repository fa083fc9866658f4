namespace ArticleKit.Text.Folding;

/// <summary>Hears how the source became the target, in order; lengths are in units of the text.</summary>
internal interface IEditRecorder
{
    /// <summary>As many units of the source as of the target, one for one.</summary>
    void Copied(int length);

    /// <summary>A piece of the source, possibly empty, became a piece of the target, possibly empty.</summary>
    void Replaced(int sourceLength, int targetLength);
}

/// <summary>Hears nothing; compiles to nothing.</summary>
internal readonly struct NoRecorder : IEditRecorder
{
    public void Copied(int length)
    {
    }

    public void Replaced(int sourceLength, int targetLength)
    {
    }
}
