namespace ArticleKit.Tool.Batch;

/// <summary>Filters the lines of a block. One instance serves one thread.</summary>
internal sealed class BlockFilter(RecordFilter filter, BatchOptions options, bool namesSource)
{
    public void Filter(RecordBlock block)
    {
        ReadOnlySpan<byte> rest = block.Lines.Lines;
        for (long number = block.Lines.FirstLine; !rest.IsEmpty; number++)
        {
            int length = rest.IndexOf((byte)'\n') is >= 0 and int end ? end : rest.Length;
            ReadOnlySpan<byte> line = rest[..Math.Min(length, options.MaxLine)];
            RecordError? error = filter.Write(line, isTooLong: length > options.MaxLine, number, namesSource ? block.Path : null, block.Output);
            block.AddRecord(number, error);
            if (error is not null && options.FailFast)
            {
                break;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        block.Result = options.GzipOutput ? GzipMember.Pack(block.Output.WrittenSpan) : block.Output.WrittenMemory;
    }
}
