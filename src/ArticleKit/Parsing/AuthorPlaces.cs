namespace ArticleKit.Parsing;

/// <summary>Says which place of a byline is whose, where authors and places take turns: <c>place: name, place: name</c> or <c>name - place, name - place</c>.</summary>
internal static class AuthorPlaces
{
    /// <summary>Reads a byline; adds nothing where it has one place only, or places that stand side by side.</summary>
    /// <param name="source">The source.</param>
    /// <param name="byline">The byline.</param>
    /// <param name="places">Takes the place of each author, by the author's number.</param>
    public static void Read(ReadOnlySpan<char> source, ArticlePart byline, Dictionary<int, string> places)
    {
        List<ArticlePart> turns = [.. byline.Children.Where(part => part.Kind is ArticlePartKind.Author or ArticlePartKind.Place)];
        if (turns.Count(part => part.Kind == ArticlePartKind.Place) < 2 || turns.Any(part => part.Children.Length > 1))
        {
            return;
        }

        bool placeFirst = turns[0].Kind == ArticlePartKind.Place;
        if (turns[^1].Kind == ArticlePartKind.Place == placeFirst || turns.Zip(turns.Skip(1)).Any(pair => pair is { First.Kind: ArticlePartKind.Place, Second.Kind: ArticlePartKind.Place }))
        {
            return;
        }

        // From the end of the line that its place is nearer to.
        string? place = null;
        for (int i = 0; i < turns.Count; i++)
        {
            ArticlePart part = turns[placeFirst ? i : turns.Count - 1 - i];
            if (part.Kind == ArticlePartKind.Place)
            {
                place = part.Span.Slice(source).ToString();
            }
            else if (part.Index is { } author && place is not null)
            {
                places[author] = place;
            }
        }
    }
}
