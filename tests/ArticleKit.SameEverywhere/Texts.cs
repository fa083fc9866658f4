using System.Reflection;
using System.Text.Json;

namespace ArticleKit.SameEverywhere;

/// <summary>Texts of ours, and what a machine makes of them: the same ones on every run.</summary>
internal static class Texts
{
    private const int Damaged = 6;

    // What has broken somebody's parser: a lone surrogate, NUL, a mark, tatweel, direction, a digit of each kind, a line end, slashes, a letter that Turkish changes.
    private static readonly string[] Inserted = ["\uD800", "\0", "\u064B", "\u0640", "\u202E", "\u0661", "\u06F1", "\n", "//", "I", "\u0130", "\uFEFB", "\u200C", "\u061C", " - "];

    public static IEnumerable<string> All()
    {
        ulong chance = 88172645463325252;
        foreach (string text in Ours())
        {
            yield return text;
            for (int i = 0; i < Damaged; i++)
            {
                string damaged = text;
                for (int times = 0; times <= i % 4; times++)
                {
                    int at = Next(ref chance, damaged.Length + 1);
                    int cut = Next(ref chance, Math.Min(8, damaged.Length - at + 1));
                    damaged = damaged.Remove(at, cut).Insert(at, Inserted[Next(ref chance, Inserted.Length)]);
                }

                yield return damaged;
            }
        }
    }

    private static IEnumerable<string> Ours()
    {
        Assembly here = typeof(Texts).Assembly;
        foreach (string name in here.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(here.GetManifestResourceStream(name)!);
            string text = reader.ReadToEnd();
            if (name != "newsroom")
            {
                yield return text;
                continue;
            }

            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using JsonDocument article = JsonDocument.Parse(line);
                yield return article.RootElement.GetProperty("raw_text").GetString()!;
            }
        }
    }

    // Marsaglia's xorshift: the same numbers from every runtime, which promises that of no generator of its own.
    private static int Next(ref ulong chance, int bound)
    {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        return (int)(chance % (ulong)bound);
    }
}
