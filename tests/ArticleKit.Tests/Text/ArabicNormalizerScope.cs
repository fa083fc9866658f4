using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

/// <summary>Addresses, other scripts and emoji stay byte for byte, alone and in Arabic text.</summary>
public class ArabicNormalizerScope
{
    private static readonly ArabicNormalizer[] Ours = [ArabicNormalizer.Canonical, ArabicNormalizer.Display, ArabicNormalizer.Search, ArabicNormalizer.Aggressive];

    [RoughProperty]
    public void What_is_not_Arabic_stays_as_it_is_in_any_text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (ArabicNormalizer preset in Ours)
        {
            // A letter before the blank, so that no blank is beside a line end or another.
            string before = preset.Normalize(text + "\u0628");
            string after = preset.Normalize("\u0628" + text);
            string other = RoughArabic.Untouchable[text.Sum(c => c) % RoughArabic.Untouchable.Length];
            Escaped.Equal($"{before} {other} {after}", preset.Normalize($"{text}\u0628 {other} \u0628{text}"), preset.Name);
        }
    }

    [Fact]
    public void What_is_not_Arabic_stays_as_it_is_alone_and_beside_Arabic_letters()
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            foreach (string other in RoughArabic.Untouchable)
            {
                Escaped.Equal(other, preset.Normalize(other), preset.Name);
                Escaped.Equal($"\u0628{other}\u0628", preset.Normalize($"\u0628{other}\u0628"), preset.Name);
            }
        }
    }
}
