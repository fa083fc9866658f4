using System.Globalization;

namespace ArticleKit.Tests.Support;

/// <summary>Texts shown so that marks and controls can be told apart.</summary>
internal static class Escaped
{
    public static string Of(string text) => string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    /// <summary>Asserts that two texts are equal; the message shows them escaped, and where they part.</summary>
    public static void Equal(string expected, string actual, string what)
    {
        if (expected != actual)
        {
            int at = expected.AsSpan().CommonPrefixLength(actual);
            Assert.Fail($"{what}: they part at {at}\nexpected {Of(expected)}\nactual   {Of(actual)}");
        }
    }
}
