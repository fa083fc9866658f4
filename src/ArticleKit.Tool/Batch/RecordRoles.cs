namespace ArticleKit.Tool.Batch;

/// <summary>What becomes of the properties of records, by their names. Thread-safe.</summary>
internal sealed class RecordRoles
{
    // Dolma's rows of attributes have the document's.
    private static readonly string[] InAttributeRows = ["id", "source"];

    private readonly string _textField;
    private readonly bool _onlyIds;
    private readonly HashSet<string> _results = new(StringComparer.Ordinal) { "article", "error" };

    public RecordRoles(BatchOptions options)
    {
        _textField = options.TextField;
        _onlyIds = options.Attributes;
        if (options.WithLayout)
        {
            _results.Add("layout");
        }

        if (options.WithDiagnostics)
        {
            _results.Add("diagnostics");
        }
    }

    public RecordRole Of(string name) =>
        name == _textField ? RecordRole.Text
        : _onlyIds ? InAttributeRows.Contains(name) ? RecordRole.Other : RecordRole.Dropped
        : _results.Contains(name) ? RecordRole.Dropped : RecordRole.Other;
}
