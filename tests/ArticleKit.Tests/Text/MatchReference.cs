using System.Buffers;
using System.Text;
using ArticleKit.Text;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Matching;

namespace ArticleKit.Tests.Text;

/// <summary>The definition of a match: fold both, search, map back. No tricks.</summary>
internal static class MatchReference
{
    /// <summary>The matches of a matcher by a normalizer.</summary>
    public static List<TextSpan> Find(ArabicNormalizer normalizer, string pattern, string text)
    {
        NormalizedText folded = normalizer.NormalizeWithMap(text);
        string wanted = normalizer.Normalize(pattern);
        List<TextSpan> matches = [];
        int next = 0;
        while (folded.Text.IndexOf(wanted, folded.FromSource(new TextSpan(next, text.Length - next)).Start, StringComparison.Ordinal) is var at and >= 0)
        {
            TextSpan match = folded.ToSource(new TextSpan(at, wanted.Length));
            matches.Add(match);
            next = match.End;
        }

        return matches;
    }

    /// <summary>The matches of a matcher by switches, whole words aside.</summary>
    public static List<TextSpan> Find(ArabicMatch options, string pattern, string text)
    {
        FoldTable table = MatchTables.Of(options);
        (string wanted, _, _) = Fold(table, pattern);
        (string folded, List<int> starts, List<int> ends) = Fold(table, text);
        List<TextSpan> matches = [];
        int next = 0;
        for (int at = 0; (at = folded.IndexOf(wanted, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (starts[at] >= next)
            {
                next = WithMarks(table, text, ends[at + wanted.Length - 1]);
                matches.Add(TextSpan.FromBounds(starts[at], next));
            }
        }

        return matches;
    }

    /// <summary>What a text becomes, and where the source of each unit begins and ends.</summary>
    private static (string Folded, List<int> Starts, List<int> Ends) Fold(FoldTable table, string text)
    {
        StringBuilder folded = new();
        (List<int> starts, List<int> ends) = ([], []);
        for (int at = 0, length; at < text.Length; at += length)
        {
            string character = Character(text, at);
            length = character.Length;
            string becomes = FoldOne(table, character);
            folded.Append(becomes);
            starts.AddRange(Enumerable.Repeat(at, becomes.Length));
            ends.AddRange(Enumerable.Repeat(at + length, becomes.Length));
        }

        return (folded.ToString(), starts, ends);
    }

    private static string FoldOne(FoldTable table, string character)
    {
        NoRecorder none = default;
        char[] room = new char[table.MaxExpansion + 1];
        (int read, int written) = (0, 0);
        ScalarFolder.FoldEach<char, Utf16Codec, NoRecorder>(table, character, room, ref read, ref written, isFinalBlock: true, ref none);
        return new string(room, 0, written);
    }

    /// <summary>The end of the overlooked marks after a match.</summary>
    private static int WithMarks(FoldTable table, string text, int at)
    {
        while (at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length) == OperationStatus.Done
            && (ArabicText.IsArabicMark(rune) || WordScanner.OrderOf(rune.Value) != 0) && FoldOne(table, Character(text, at)).Length == 0)
        {
            at += length;
        }

        return at;
    }

    private static string Character(string text, int at) =>
        text.Substring(at, char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
}
