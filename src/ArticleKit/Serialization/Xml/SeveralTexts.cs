using System.Collections.Immutable;

namespace ArticleKit.Serialization.Xml;

/// <summary>A field of an article that is a printed run and, where there are several values, a list of them; in a format that can repeat an element.</summary>
/// <param name="Slots">What the repeated element of the format holds.</param>
/// <param name="Run">The printed run, where it is another than the first of the slots: in an element of ours.</param>
/// <param name="Items">The list, where the format's elements don't tell it: in elements of ours.</param>
/// <remarks>What articles have as a rule needs no element of ours: one value, or two and more of which the run is the first.</remarks>
internal readonly record struct SeveralTexts(ImmutableArray<string> Slots, string? Run, ImmutableArray<string> Items)
{
    /// <summary>How a run and its list are written.</summary>
    public static SeveralTexts Of(string? run, ImmutableArray<string> list) =>
        list.Length > 1 && run is not null
            ? new SeveralTexts(list, run == list[0] ? null : run, [])
            : new SeveralTexts(run is null ? [] : [run], null, list);

    /// <summary>What was read.</summary>
    public static (string? Run, ImmutableArray<string> List) Read(List<string> slots, string? run, List<string> items) =>
        (run ?? slots.FirstOrDefault(), items.Count > 0 ? [.. items] : slots.Count > 1 ? [.. slots] : []);
}
