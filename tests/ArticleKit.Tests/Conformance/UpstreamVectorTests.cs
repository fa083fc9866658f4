using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Conformance;

/// <summary>The unit tests of other normalizers, run against ours.</summary>
public class UpstreamVectorTests
{
    private const int Total = 490;

    // What each peer has of each.
    private static readonly Dictionary<string, (int Run, int Skipped)> Counts = new()
    {
        ["maha"] = (38, 235),
        ["devsamhan-arabic"] = (73, 6),
        ["lucene"] = (22, 55),
        ["araclean"] = (20, 27),
        ["tnkeeh"] = (2, 6),
        ["charabia"] = (6, 0),
    };

    // Where we differ, and mean to: what the peer has from what, what we have, and why.
    private static readonly (string Peer, string Input, string Theirs, string Ours, string Why)[] Deviations =
    [
        ("maha", "   ", "  ", " ", "keeps as many blanks as it is told to"),
        ("maha", "   test    remove extra  spaces ", "   test    remove extra  spaces ", " test remove extra spaces ", "keeps as many blanks as it is told to"),
        ("maha", "\uFDF5", "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645", "\u0635\u0644\u0639\u0645", "spells the sign out as the prayer; Unicode says it is the four letters"),
        ("maha", "\u0648\u064E\u0671\u0644\u0635\u0651\u064E\u0670\u0653\u0641\u0651\u064E\u0670\u062A\u0650", "\u0648\u064E\u0671\u0644\u0635\u0651\u064E\u0622\u0641\u0651\u064E\u0627\u062A\u0650", "\u0648\u064E\u0671\u0644\u0635\u064E\u0651\u0622\u0641\u064E\u0651\u0627\u062A\u0650", "the same text canonically; ours are in canonical order"),
        ("maha", "\u0648\u064E\u0671\u0644\u0635\u0651\u064E\u0670\u0653\u0641\u0651\u064E\u0670\u062A\u0650", "\u0648\u064E\u0671\u0644\u0635\u0651\u064E\u0627\u0653\u0641\u0651\u064E\u0627\u062A\u0650", "\u0648\u064E\u0671\u0644\u0635\u064E\u0651\u0622\u0641\u064E\u0651\u0627\u062A\u0650", "the same text canonically; ours are in canonical order"),
        ("maha", "\u0625\u0650\u0644\u064E\u0670\u0647\u064E\u0643\u064F\u0645 \u0644\u064E\u0648\u064E\u0670\u062D\u0650\u062F", "\u0625\u0650\u0644\u064E\u0627\u0647\u064E\u0643\u064F\u0645 \u0644\u064E\u0648\u064E\u0627\u062D\u0650\u062F", "\u0625\u0650\u0644\u064E\u0647\u064E\u0643\u064F\u0645 \u0644\u064E\u0648\u064E\u0627\u062D\u0650\u062F", "writes an alef that the word has not in everyday spelling"),
        ("maha", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649\u0670", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649\u0670", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649", "keeps superscript alef on alef maksura, or makes an alef of it; everyday spelling has none"),
        ("maha", "\u0671\u0644\u0623\u0639\u0644\u0649\u0670 \u0648\u064E\u064A\u064F\u0642\u0630\u064E\u0641\u064F\u0648\u0646\u064E", "\u0671\u0644\u0623\u0639\u0644\u0649\u0670 \u0648\u064E\u064A\u064F\u0642\u0630\u064E\u0641\u064F\u0648\u0646\u064E", "\u0671\u0644\u0623\u0639\u0644\u0649 \u0648\u064E\u064A\u064F\u0642\u0630\u064E\u0641\u064F\u0648\u0646\u064E", "keeps superscript alef on alef maksura, or makes an alef of it; everyday spelling has none"),
        ("maha", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649\u0670", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649\u0627", "\u0627\u0644\u0652\u0623\u064E\u0639\u0652\u0644\u064E\u0649", "keeps superscript alef on alef maksura, or makes an alef of it; everyday spelling has none"),
        ("araclean", "a\u000A\u000A\u000Ab", "a\u000Ab", "a\u000A\u000A\u000Ab", "joins empty lines; ours keeps each line end"),
        ("araclean", "a\u000A\u000Ab", "a\u000Ab", "a\u000A\u000Ab", "joins empty lines; ours keeps each line end"),
        ("araclean", "a  \u000A\u000A  b", "a\u000Ab", "a\u000A\u000Ab", "joins empty lines; ours keeps each line end"),
        ("devsamhan-arabic", "\u0627\u0644\u0640\u0631\u064E\u0651\u062D\u0652\u0645\u064E\u0640\u0670\u0646\u0650", "\u0627\u0644\u0631\u064E\u0651\u062D\u0652\u0645\u064E\u0640\u0670\u0646\u0650", "\u0627\u0644\u0631\u064E\u0651\u062D\u0652\u0645\u064E\u0670\u0646\u0650", "keeps the tatweel under a superscript alef"),
        ("devsamhan-arabic", "\u0645\u0633\u0624\u0648\u0644", "\u0645\u0633\u0621\u0648\u0644", "\u0645\u0633\u0624\u0648\u0644", "makes hamza of the carrier; ours makes waw and yeh of it, or leaves it"),
        ("devsamhan-arabic", "\u0634\u064A\u0626", "\u0634\u064A\u0621", "\u0634\u064A\u0626", "makes hamza of the carrier; ours makes waw and yeh of it, or leaves it"),
        ("devsamhan-arabic", "  \u0645\u062D\u0645\u062F  ", "\u0645\u062D\u0645\u062F", " \u0645\u062D\u0645\u062F ", "trims, or joins lines"),
        ("devsamhan-arabic", "\u0645\u062D\u0645\u062F\u0009\u000A\u0639\u0644\u064A", "\u0645\u062D\u0645\u062F \u0639\u0644\u064A", "\u0645\u062D\u0645\u062F\u000A\u0639\u0644\u064A", "trims, or joins lines"),
        ("devsamhan-arabic", "\u0645\u0633\u0624\u0648\u0644", "\u0645\u0633\u0621\u0648\u0644", "\u0645\u0633\u0624\u0648\u0644", "makes hamza of the carrier; ours makes waw and yeh of it, or leaves it"),
        ("devsamhan-arabic", "\u0634\u064A\u0626", "\u0634\u064A\u0621", "\u0634\u064A\u0626", "makes hamza of the carrier; ours makes waw and yeh of it, or leaves it"),
    ];

    [Fact]
    public void Every_vector_is_run_or_named_with_the_reason_why_not()
    {
        IReadOnlyList<(UpstreamVectors.Vector Vector, UpstreamVectors.Rule? Rule)> all = UpstreamVectors.All;
        Assert.Equal(Total, all.Count);
        Assert.All(all, one => Assert.True(one.Rule is not null, $"{one.Vector.Peer} {one.Vector.Test} {one.Vector.Function} has no rule"));
        Assert.Equal(
            Counts.OrderBy(count => count.Key, StringComparer.Ordinal),
            all.GroupBy(one => one.Vector.Peer)
                .Select(peer => KeyValuePair.Create(peer.Key, (peer.Count(one => one.Rule!.Normalizer is not null), peer.Count(one => one.Rule!.Why is not null))))
                .OrderBy(count => count.Key, StringComparer.Ordinal));
        Assert.Equal(Total, Counts.Values.Sum(count => count.Run + count.Skipped));
    }

    [Fact]
    public void Ours_say_what_their_tests_say_save_where_we_mean_to_differ()
    {
        List<(string, string, string, string)> differing = [];
        foreach ((UpstreamVectors.Vector vector, UpstreamVectors.Rule? rule) in UpstreamVectors.All.Where(one => one.Rule?.Normalizer is not null))
        {
            foreach ((string input, string expected) in vector.Pairs)
            {
                string actual = rule!.Normalizer!.Normalize(input);
                if (actual != expected)
                {
                    differing.Add((vector.Peer, input, expected, actual));
                }
            }
        }

        Assert.Equal(Deviations.Select(one => Shown(one.Peer, one.Input, one.Theirs, one.Ours)), differing.Select(one => Shown(one.Item1, one.Item2, one.Item3, one.Item4)));
    }

    private static string Shown(string peer, string input, string theirs, string ours) => $"{peer}: {Escaped.Of(input)} gives {Escaped.Of(theirs)}, ours {Escaped.Of(ours)}";
}
