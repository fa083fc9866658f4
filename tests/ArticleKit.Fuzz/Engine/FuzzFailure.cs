using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Fuzz.Engine;

/// <summary>What went wrong with an input.</summary>
/// <param name="Target">The target.</param>
/// <param name="Kind">What findings of one cause have in common: where it was thrown.</param>
/// <param name="Text">All that is known of it.</param>
internal sealed record FuzzFailure(string Target, string Kind, string Text)
{
    /// <summary>The kind of what takes too much CPU time.</summary>
    public const string Slow = "Slow";

    public static FuzzFailure Of(FuzzTarget target, Exception exception)
    {
        // The innermost frames that are ours say which promise was broken, and where.
        string[] frames = [.. (exception.StackTrace ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("at ArticleKit.", StringComparison.Ordinal))];
        string place = string.Join(" < ", frames.Take(2).Select(frame => frame.Split(" in ")[0]["at ".Length..].Split('(')[0] + frame.Split(":line ").Skip(1).FirstOrDefault()));
        return new FuzzFailure(target.Name, $"{exception.GetType().Name} {place}", exception.ToString());
    }

    public string Describe(byte[] input) => $"{Target}: {Kind}\n{input.Length} bytes: {Escaped.Of(Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, 2000))))}\n{Text}";
}
