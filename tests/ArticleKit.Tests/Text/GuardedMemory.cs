using System.Runtime.InteropServices;

namespace ArticleKit.Tests.Text;

/// <summary>Memory with a page before and a page after it that can't be touched: who reads or writes past its ends crashes.</summary>
internal sealed unsafe partial class GuardedMemory : IDisposable
{
    private const int NoAccess = 0;
    private const int ReadAndWrite = 3;
    private const int PrivateAndAnonymous = 0x22;

    private readonly byte* _mapped;
    private readonly nuint _length;
    private readonly nuint _page = (nuint)Environment.SystemPageSize;

    /// <param name="length">How many bytes to have at least.</param>
    public GuardedMemory(int length)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "guard pages are made by the mmap of Linux");
        Length = (int)((((nuint)length + _page - 1) / _page) * _page);
        _length = (nuint)Length + (2 * _page);
        _mapped = (byte*)Map(null, _length, NoAccess, PrivateAndAnonymous, -1, 0);
        Assert.NotEqual(-1, (nint)_mapped);
        Assert.Equal(0, Protect(_mapped + _page, (nuint)Length, ReadAndWrite));
    }

    /// <summary>How many bytes lie between the guards.</summary>
    public int Length { get; }

    /// <summary>The first units, some way after the guard before them.</summary>
    public Span<T> AtStart<T>(int length, int offset = 0)
        where T : unmanaged => new Span<T>(_mapped + _page, Length / sizeof(T)).Slice(offset, length);

    /// <summary>The last units, up to the guard.</summary>
    public Span<T> AtEnd<T>(int length)
        where T : unmanaged => new Span<T>(_mapped + _page, Length / sizeof(T))[^length..];

    public void Dispose() => Assert.Equal(0, Unmap(_mapped, _length));

    [LibraryImport("libc", EntryPoint = "mmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial void* Map(void* address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unmap(void* address, nuint length);
}
