using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Places by what stands beside them: a city or the newspaper that is called after it, and towns that the lexicon doesn't know.</summary>
internal static class CreditPlaces
{
    private const int MaxNameWords = 5;

    /// <summary>A newspaper called after a city is meant where the city of the line is another segment.</summary>
    public static void ResolveNewspapers(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        int places = 0;
        int doubtful = 0;
        int outlets = 0;
        bool desk = false;
        for (int i = 0; i < segments.Count; i++)
        {
            desk |= segments[i].Kind == CreditKind.Desk;
            places += segments[i].Kind == CreditKind.Place ? 1 : 0;
            doubtful += segments[i].Kind == CreditKind.PlaceOrOutlet ? 1 : 0;
            outlets += segments[i].Kind == CreditKind.Outlet ? 1 : 0;
        }

        for (int i = 0; i < segments.Count && outlets == 0 && places > 1; i++)
        {
            // "Place - bureau of X": the place is said already, so X is who has a bureau there.
            if (segments[i] is { IsBureau: true, Kind: CreditKind.Place })
            {
                (segments[i].Kind, outlets) = (CreditKind.Outlet, 1);
            }
        }

        bool seen = false;
        for (int i = 0; i < segments.Count && doubtful > 0; i++)
        {
            ref CreditSegment segment = ref segments[i];
            if (segment.Kind != CreditKind.PlaceOrOutlet)
            {
                continue;
            }

            // Places in a list are joined by commas and slashes, a place and its newspaper by dashes.
            bool listed = segment.Before is ',' or '/' || (i + 1 < segments.Count && segments[i + 1].Before is ',' or '/');
            // "Place: name - place: name": what stands before a name and a colon is where the name is.
            bool heads = i + 1 < segments.Count && segments[i + 1].Before == ':' && ((i >= 2 && segments[1].Before == ':') || (i == 0 && segments.Count > 3 && segments[3].Before == ':'));
            bool outlet = outlets == 0 && !listed && !heads && !segment.IsBracketed && (places > 0 || seen || desk || IsBeforeTown(source, ref segments, i));
            segment.Kind = outlet ? CreditKind.Outlet : CreditKind.Place;
            outlets += outlet ? 1 : 0;
            seen = true;
        }
    }

    /// <summary>"Newspaper - town": of two that the line has, the second is one word that isn't known, without the article that outlets' names have.</summary>
    private static bool IsBeforeTown(ReadOnlySpan<char> source, ref CreditSegments segments, int i)
    {
        if (i != 0 || segments.Count != 2 || segments[1] is not { Kind: CreditKind.Unknown, Words: 1, IsQuoted: false, Before: '-' or '(' }
            || !AuthorsGrammar.IsName(segments[1].Span.Slice(source)) || LineTraits.IsDefinite(segments[1].Span.Slice(source)))
        {
            return false;
        }

        (segments[1].Kind, segments[1].IsGuess) = (CreditKind.Place, true);
        return true;
    }

    /// <summary>One word is no person's name: beside a name, or an agency, or in brackets, what the lexicon doesn't know is a place.</summary>
    public static void Resolve(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        int unknown = -1;
        int singles = 0;
        bool place = false;
        bool agency = false;
        bool name = false;
        for (int i = 0; i < segments.Count; i++)
        {
            ref CreditSegment segment = ref segments[i];
            place |= segment.Kind == CreditKind.Place;
            agency |= segment.Kind == CreditKind.Agency;
            bool single = segment.Kind == CreditKind.Unknown && !segment.IsQuoted && (segment.Words == 1 || segment.IsBracketed)
                && AuthorsGrammar.IsName(segment.Span.Slice(source)) && !CreditClassifier.AreInitials(segment.Span.Slice(source));
            name |= segment.Kind == CreditKind.Unknown && !single;
            unknown = single ? (unknown < 0 ? i : int.MaxValue) : unknown;
            singles += single ? 1 : 0;
        }

        if (!place && !name && agency && singles > 1)
        {
            // "Agency - town - town", "town (region) - agency": beside an agency, all that is left is where it was.
            foreach (ref CreditSegment segment in segments.All())
            {
                if (segment.Kind == CreditKind.Unknown)
                {
                    (segment.Kind, segment.IsGuess) = (CreditKind.Place, true);
                }
            }

            return;
        }

        bool town = !name && segments.Count == 2 && segments.Has(CreditKind.Outlet) && unknown is 0 or 1 && !LineTraits.IsDefinite(segments[unknown].Span.Slice(source));
        if (!place && unknown is >= 0 and < CreditSegments.Capacity && segments.Count > 1 && (name || agency || town))
        {
            (segments[unknown].Kind, segments[unknown].IsGuess) = (CreditKind.Place, true);
            place = true;
        }
        else if (!place && agency && segments.Count == 2)
        {
            for (int i = 0; i < 2; i++)
            {
                ref CreditSegment segment = ref segments[i];
                if (segment.Kind == CreditKind.Unknown && segment.Words <= 3 && AuthorsGrammar.IsName(segment.Span.Slice(source)) && !IsPerson(segment.Span.Slice(source)))
                {
                    (segment.Kind, segment.IsGuess) = (CreditKind.Place, true);
                }
            }
        }

        for (int i = 0; i + 1 < segments.Count && place; i++)
        {
            // "Town (country)": one word is no name.
            if (segments[i] is { Kind: CreditKind.Unknown, Words: 1, IsQuoted: false } && segments[i + 1] is { Kind: CreditKind.Place, IsBracketed: true }
                && AuthorsGrammar.IsName(segments[i].Span.Slice(source)))
            {
                (segments[i].Kind, segments[i].IsGuess) = (CreditKind.Place, true);
            }
        }

        for (int i = 0; i < segments.Count && place; i++)
        {
            // A country in brackets after its city, a second city that isn't known, an outlet in quotes.
            ref CreditSegment segment = ref segments[i];
            if (segment.Kind == CreditKind.Unknown && segment.IsQuoted)
            {
                segment.Kind = segment.Words <= MaxNameWords ? CreditKind.Outlet : CreditKind.Other;
            }
            else if (segment is { Kind: CreditKind.Unknown, Before: '(' or ',' or '/', Words: 1 } && i > 0 && segments[i - 1].Kind == CreditKind.Place)
            {
                segment.Kind = CreditKind.Place;
            }
        }
    }

    /// <summary>"Son of", "father of" between names is a person's; towns begin with it. So is a title, and a given name.</summary>
    public static bool IsPerson(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text);
        bool person = words.Count > 1 && (Titles.Has(words.Word(text, 0)) || GivenNames.Has(words.Word(text, 0)));
        for (int i = 1; i + 1 < words.Count; i++)
        {
            person |= NameParticles.Has(words.Word(text, i));
        }

        return person;
    }
}
