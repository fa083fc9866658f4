using System.Runtime.InteropServices;

namespace ArticleKit.Tool.Find;

/// <summary>A match and where it stands in its file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">In code points from 1; a byte order mark is no column.</param>
/// <param name="Start">In UTF-16 units from 0, as the file is: a byte order mark counts.</param>
/// <param name="Text">The words as they stand there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundMatch(long Line, long Column, long Start, ReadOnlyMemory<char> Text);
