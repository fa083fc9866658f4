namespace ArticleKit.Parsing;

/// <summary>Says which place of a byline is whose, where authors and places take turns: <c>place: name, place: name</c> or <c>name - place, name - place</c>.</summary>
internal static class AuthorPlaces
{
    /// <summary>Reads a byline; adds nothing where it has one place only, or places that stand side by side.</summary>
    /// <param name="parts">The byline, with what comes after it.</param>
    /// <param name="turns">Room to work in.</param>
    /// <param name="places">Takes the place of each author, by the author's number.</param>
    public static void Read(ReadOnlySpan<PartEntry> parts, List<int> turns, Dictionary<int, TextSpan> places)
    {
        if (!TakesTurns(parts, turns))
        {
            return;
        }

        // From the end of the line that its place is nearer to.
        bool placeFirst = parts[turns[0]].Kind == ArticlePartKind.Place;
        TextSpan? place = null;
        for (int i = 0; i < turns.Count; i++)
        {
            PartEntry part = parts[turns[placeFirst ? i : turns.Count - 1 - i]];
            if (part.Kind == ArticlePartKind.Place)
            {
                place = part.Span;
            }
            else if (part.Index is { } author && place is { } found)
            {
                places[author] = found;
            }
        }
    }

    /// <summary>Collects the authors and places of a byline, and says whether there are two single places at least, no two of them side by side, at one end only.</summary>
    private static bool TakesTurns(ReadOnlySpan<PartEntry> parts, List<int> turns)
    {
        turns.Clear();
        int depth = parts[0].Depth + 1;
        int places = 0;
        int inTurn = 0;
        bool isTurn = false;
        bool isPlace = false;
        for (int i = 1; i < parts.Length && parts[i].Depth >= depth; i++)
        {
            ArticlePartKind kind = parts[i].Kind;
            if (parts[i].Depth > depth)
            {
                // A run of places has them in it.
                inTurn += isTurn && parts[i].Depth == depth + 1 ? 1 : 0;
                if (inTurn > 1)
                {
                    return false;
                }

                continue;
            }

            inTurn = 0;
            isTurn = kind is ArticlePartKind.Author or ArticlePartKind.Place;
            if (!isTurn)
            {
                continue;
            }

            if (isPlace && kind == ArticlePartKind.Place)
            {
                return false;
            }

            isPlace = kind == ArticlePartKind.Place;
            places += isPlace ? 1 : 0;
            turns.Add(i);
        }

        return places >= 2 && (parts[turns[0]].Kind == ArticlePartKind.Place) != isPlace;
    }
}
