using System.Globalization;
using System.Text;
using ArticleKit.Splitting;

namespace ArticleKit.Tool.Commands;

/// <summary>What <c>--separator</c> names: a line, with escapes for what no shell types easily.</summary>
internal static class SeparatorChoice
{
    private const int HexDigits = 4;

    /// <exception cref="UsageException">It is no line that can separate articles.</exception>
    public static string? Read(string? choice)
    {
        if (choice is null)
        {
            return null;
        }

        string line = Unescape(choice);
        try
        {
            ArticleBorder.Create(line, template: null);
            return line;
        }
        catch (ArgumentException exception)
        {
            // The name of the library's parameter, on the end of the message, says nothing here.
            throw new UsageException($"--separator: {exception.Message.Split(" (Parameter ")[0]}");
        }
    }

    private static string Unescape(string choice)
    {
        StringBuilder line = new();
        for (int i = 0; i < choice.Length; i++)
        {
            if (choice[i] != '\\')
            {
                line.Append(choice[i]);
                continue;
            }

            (char character, int length) = choice.AsSpan(i + 1) switch
            {
                ['\\', ..] => ('\\', 1),
                ['f', ..] => ('\f', 1),
                ['u', .. { Length: >= HexDigits } rest] when ushort.TryParse(rest[..HexDigits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit) =>
                    ((char)unit, 1 + HexDigits),
                _ => throw new UsageException("--separator knows the escapes \\f (form feed), \\uXXXX and \\\\; a backslash itself is \\\\."),
            };
            line.Append(character);
            i += length;
        }

        return line.ToString();
    }
}
