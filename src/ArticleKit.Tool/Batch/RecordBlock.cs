using System.Buffers;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Batch;

/// <summary>Some lines on their way through the filter, and what becomes of them. Used again and again.</summary>
internal sealed class RecordBlock
{
    private const int LargestKept = 4 * LineBlock.UsualLength;

    private TaskCompletionSource _finished = new();

    public LineBlock Lines { get; } = new();

    /// <summary>What the user calls their input.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Why the input ended before its end, in place of lines.</summary>
    public Exception? Problem { get; private set; }

    /// <summary>How many bytes were read for this block.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Takes the records, whole ones.</summary>
    public ArrayBufferWriter<byte> Output { get; private set; } = new(LineBlock.UsualLength);

    /// <summary>What is to be written: the records, or the records packed.</summary>
    public ReadOnlyMemory<byte> Result { get; set; }

    public int Records { get; private set; }

    public Dictionary<string, int> Errors { get; } = new(StringComparer.Ordinal);

    public (long Line, RecordError Error)? FirstError { get; private set; }

    /// <summary>Done when the records are made.</summary>
    public Task Finished => _finished.Task;

    /// <summary>Makes it new.</summary>
    public void Begin(string path, long bytesRead, Exception? problem = null)
    {
        Path = path;
        BytesRead = bytesRead;
        Problem = problem;
        Records = 0;
        Errors.Clear();
        FirstError = null;
        Result = default;
        Output.ResetWrittenCount();
        if (Output.Capacity > LargestKept)
        {
            Output = new ArrayBufferWriter<byte>(LineBlock.UsualLength);
        }

        _finished = new TaskCompletionSource();
    }

    public void AddRecord(long line, RecordError? error)
    {
        Records++;
        if (error is { } reason)
        {
            Errors[reason.Code] = Errors.GetValueOrDefault(reason.Code) + 1;
            FirstError ??= (line, reason);
        }
    }

    public void Finish() => _finished.SetResult();

    public void Fail(Exception exception) => _finished.SetException(exception);
}
