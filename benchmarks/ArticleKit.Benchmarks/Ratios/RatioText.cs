using System.Text;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The text to measure on, cut up in every way that lines need.</summary>
internal sealed class RatioText
{
    private const int Seed = 20261124;
    private const int GeneratedChars = 8 * 1024 * 1024;

    // Branch predictors have been seen to learn a hundred thousand letters.
    private const int LeastChars = 1024 * 1024;

    private readonly Lazy<string[]> _articles;

    /// <summary>Takes a text.</summary>
    /// <param name="text">Any text that isn't empty.</param>
    /// <param name="source">Where it is from.</param>
    public RatioText(string text, string source)
    {
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
        Source = source;
        _articles = new(() => [.. TextCutter.Articles(Utf8)]);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The whole text in UTF-8.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Where it is from, for the report.</summary>
    public string Source { get; }

    /// <summary>Articles of about 5 KB.</summary>
    public string[] Articles => _articles.Value;

    /// <summary>Whether the text is too short for the figures to hold for others.</summary>
    public bool IsShort => Text.Length < LeastChars;

    /// <summary>The news of the shared material, or else words of the sample articles in random order, the same on every run.</summary>
    public static RatioText Default()
    {
        if (NewsText.NewsFile() is { } news)
        {
            return new(TextFile.Read(news), news);
        }

        StringBuilder text = new();
        foreach (string paragraph in NewsText.Shuffled(new Random(Seed)).TakeWhile(_ => text.Length < GeneratedChars))
        {
            text.Append(paragraph).Append('\n');
        }

        return new(text.ToString(), "the sample articles, words in random order");
    }

    /// <summary>Blocks of 64 KB of UTF-16.</summary>
    /// <param name="expansion">How many times its length a block can grow to.</param>
    public TextBlocks<char> Utf16Blocks(int expansion = 1) => new(Text, TextCutter.Blocks(Text, TextBlocks<char>.Capacity), expansion);

    /// <summary>Blocks of 64 KB of UTF-8.</summary>
    /// <inheritdoc cref="Utf16Blocks(int)"/>
    public TextBlocks<byte> Utf8Blocks(int expansion = 1) => new(Utf8, TextCutter.Blocks(Utf8, TextBlocks<byte>.Capacity), expansion);
}
