using System.Runtime.CompilerServices;

namespace ArticleKit.Consumer;

/// <summary>Assertions that go on after a failure and count.</summary>
internal static class Check
{
    public static int Passed { get; private set; }

    public static int Failed { get; private set; }

    public static void That(bool holds, [CallerArgumentExpression(nameof(holds))] string what = "", [CallerLineNumber] int line = 0)
    {
        if (holds)
        {
            Passed++;
            return;
        }

        Failed++;
        Console.Error.WriteLine($"line {line}: {what}");
    }

    public static void Equal<T>(
        T expected,
        T actual,
        [CallerArgumentExpression(nameof(actual))] string what = "",
        [CallerLineNumber] int line = 0) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), $"{what} is {actual}, not {expected}", line);
}
