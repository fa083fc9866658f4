namespace ArticleKit.Tool.Formats;

/// <summary>What the user asked of the format.</summary>
internal sealed record FormatSettings
{
    /// <summary><c>--format-version</c>; <c>null</c> for the format's newest.</summary>
    public string? Version { get; init; }

    /// <summary><c>--id</c>; <c>null</c> for the one that follows from the contents.</summary>
    public string? Id { get; init; }

    /// <summary><c>--now</c>, for instants that a format may leave out; <c>null</c> where it wasn't given.</summary>
    public TimeProvider? Now { get; init; }

    /// <summary>For instants that a format demands: <c>--now</c>, else <c>SOURCE_DATE_EPOCH</c>, else the clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary><c>--indent</c>.</summary>
    public bool Indented { get; init; }

    /// <summary><c>--fragment</c>.</summary>
    public bool Fragment { get; init; }
}
