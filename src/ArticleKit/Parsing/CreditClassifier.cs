using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Says what each segment of a credit line is: by the lexicon first, then by what stands beside it.</summary>
internal static class CreditClassifier
{
    private const int MaxNameWords = 5;
    private const string In = "\u0641\u064A"; // FEH, YEH: "in", "on"
    private const char Tatweel = '\u0640';
    private const int MinGlued = 8;
    private const int MinGiven = 3;
    private const int MaxOfficeWords = 3;
    private const string Agency = "\u0648\u0643\u0627\u0644\u0629"; // WAW, KAF, ALEF, LAM, TEH MARBUTA: "agency"

    /// <summary>Classifies all segments.</summary>
    /// <param name="source">The source.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="takesName">Whether one that may be a name, with nothing beside it, is of interest.</param>
    /// <returns>Whether every one of them is something that credit lines have.</returns>
    public static bool Classify(ReadOnlySpan<char> source, ref CreditSegments segments, bool takesName = true)
    {
        for (int i = 0; i < segments.Count; i++)
        {
            if (i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Date)
            {
                DropBeforeDate(source, ref segments[i]);
            }

            LookUp(source, segments.Lexicon, ref segments[i]);
            if (segments[i].Kind is CreditKind.Unknown or CreditKind.Other || segments[i].Before == 'm')
            {
                CreditDetails.Resolve(source, ref segments, i);
            }

            if (IsHopeless(source, segments[i]))
            {
                return false;
            }
        }

        if (!takesName && segments.Count == 1 && segments[0].Kind == CreditKind.Unknown)
        {
            return false;
        }

        CreditGroups.Split(source, ref segments);
        ResolveOutlets(source, ref segments);
        CreditOutlets.Resolve(source, ref segments);
        CreditTowns.Resolve(source, ref segments);
        ResolvePlaces(source, ref segments);
        bool others = false;
        bool signed = false;
        for (int i = 0; i < segments.Count; i++)
        {
            ref CreditSegment segment = ref segments[i];
            if (segment.Kind == CreditKind.Unknown)
            {
                signed |= AuthorsGrammar.HasRole(source, segment.Span, segments.Lexicon);
                segment.Kind = IsName(source, segment)
                    ? (others ? CreditKind.Credit : CreditKind.Author)
                    : signed && segment.Before == ',' ? CreditKind.Description : CreditKind.Other;
            }
            else if (segment.Kind == CreditKind.Agency && others && (segment.Before == ',' || segments[i - 1].Kind == CreditKind.CreditRole))
            {
                // An agency's pictures: the text isn't from it.
                segment.Kind = CreditKind.Credit;
            }

            // A desk is one beside its newspaper, a number the day or the month beside an agency.
            if ((segment.Kind == CreditKind.Desk && !segments.Has(CreditKind.Outlet)) || (segment.Kind == CreditKind.Number && !segments.Has(CreditKind.Agency)))
            {
                segment.Kind = CreditKind.Other;
            }

            if (segment.Kind == CreditKind.Role && !IsBeforeName(source, ref segments, CreditDetails.LastOfRole(ref segments, i)))
            {
                // "Follow-up - the newspaper": nobody is credited.
                segment.Kind = CreditDetails.IsSigned(source, ref segments, i) ? CreditKind.Description
                    : RoleNouns.Has(segment.Span.Slice(source)) ? CreditKind.Status : CreditKind.Other;
            }

            others = segment.Kind == CreditKind.CreditRole || (segment.Kind == CreditKind.Credit && i + 1 < segments.Count && segments[i + 1].Before == ',');
            if (segment.Kind == CreditKind.Other || (segment.Kind == CreditKind.CreditRole && !IsBeforeName(source, ref segments, i) && !IsBeforeAgency(ref segments, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the lexicon doesn't know the first segment of a line, and no date may start in it: then it is a name, or the line no credit line.</summary>
    /// <remarks>Dates are dear to find, and the line is what it is whatever they are.</remarks>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <param name="lexicon">What words are looked up in.</param>
    /// <param name="first">Its first segment, cut without dates.</param>
    /// <param name="isHopeless">Whether it is no name.</param>
    public static bool IsUnknown(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, CreditSegment first, out bool isHopeless)
    {
        isHopeless = false;
        if (first.Span.IsEmpty || source[first.Span.Start] == '*')
        {
            return false;
        }

        TextSpan whole = first.Span;
        LookUp(source, lexicon, ref first);
        if (first.Kind != CreditKind.Unknown || LineDates.Earliest(source, line, whole.End) < whole.End)
        {
            return false;
        }

        isHopeless = IsHopeless(source, first);
        return true;
    }

    /// <summary>Whether the first segment is what lines after the body begin with: an agency, somebody who isn't the author, or what no credit line has.</summary>
    public static bool IsOfTrailer(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        CreditSegment first = segments.Count > 0 ? segments[0] : default;
        LookUp(source, segments.Lexicon, ref first);
        return first.Kind is CreditKind.Agency or CreditKind.Other or CreditKind.CreditRole;
    }

    /// <summary>Whether a segment that the lexicon doesn't know will be nothing that credit lines have, whatever stands beside it.</summary>
    private static bool IsHopeless(ReadOnlySpan<char> source, in CreditSegment segment) => segment.Kind == CreditKind.Unknown && segment.Before switch
    {
        // Neither a name nor a place: what it would have to follow isn't there.
        '\0' => !AuthorsGrammar.IsName(segment.Span.Slice(source)),

        // What somebody is, an outlet in quotes.
        ',' or '"' => false,
        _ => segment.Words > CreditGroups.MaxWords,
    };

    private static bool IsBeforeAgency(ref CreditSegments segments, int i) => i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Agency;

    private static bool IsBeforeName(ReadOnlySpan<char> source, ref CreditSegments segments, int i) =>
        i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Unknown && IsName(source, segments[i + 1])
        && !AuthorsGrammar.TryReadRole(source, segments[i + 1].Span, segments.Lexicon, out _, out _);

    private static void LookUp(ReadOnlySpan<char> source, CreditLexicon lexicon, ref CreditSegment segment)
    {
        if (segment.Kind != CreditKind.Unknown)
        {
            return;
        }

        ReadOnlySpan<char> text = segment.Span.Slice(source);
        segment.Kind = KindOf(lexicon.Find(text));
        if (segment.Kind != CreditKind.Unknown)
        {
            segment.Kind = segment is { Kind: CreditKind.PlaceOrOutlet, IsQuoted: true } ? CreditKind.Outlet : segment.Kind;
            return;
        }

        WordSpans words = WordSpans.Of(text);
        CreditWordKind first = words.Count > 1 ? lexicon.Find(words.Word(text, 0)) : CreditWordKind.None;
        if (words.Count <= 3 && lexicon.IsRole(text))
        {
            segment.Kind = CreditKind.Role;
        }
        else if (first == CreditWordKind.Bureau)
        {
            // "Bureau of X": X is what is credited.
            int cut = words[1].Start;
            segment.Span = TextSpan.FromBounds(segment.Span.Start + cut, segment.Span.End);
            segment.Words--;
            segment.Kind = KindOf(lexicon.Find(segment.Span.Slice(source)));
            segment.Kind = segment.Kind == CreditKind.Unknown ? CreditKind.Outlet : segment.Kind;
            segment.IsBureau = true;
        }
        else if (first == CreditWordKind.CreditRole)
        {
            segment.Role = new TextSpan(segment.Span.Start, words[0].Length);
            segment.Span = TextSpan.FromBounds(segment.Span.Start + words[1].Start, segment.Span.End);
            segment.Kind = CreditKind.Credit;
        }
        else if (words.Count > 2 && PlainWord.Is(words.Word(text, 1), In) && lexicon.IsRole(words.Word(text, 0)) && IsPlace(lexicon.Find(words.Run(text, 2))))
        {
            // "Our correspondent in X": X is where.
            segment.Span = TextSpan.FromBounds(segment.Span.Start + words[2].Start, segment.Span.End);
            segment.Kind = CreditKind.Place;
        }
        else if (words.Count > 1 && lexicon.IsRole(words.Word(text, 0)) && TryFindOutlet(text, words, lexicon, out TextSpan outlet))
        {
            // "Correspondent of X at Y": X is the outlet, whatever Y is.
            segment.Span = new TextSpan(segment.Span.Start + outlet.Start, outlet.Length);
            segment.Kind = CreditKind.Outlet;
        }
        else if (words.Count == 2 && first == CreditWordKind.Status && BeginsWithTo(words.Word(text, 1)))
        {
            // "Exclusive to X": nobody is credited; the preposition alone belongs to what is quoted after it.
            bool alone = words.Word(text, 1).TrimEnd(Tatweel).Length == 1;
            segment.Span = alone ? new TextSpan(segment.Span.Start, words[0].End) : segment.Span;
            segment.Kind = CreditKind.Status;
        }
        else if (words.Count is 2 or 3 && PlaceHeads.Has(words.Word(text, 0)) && AuthorsGrammar.IsName(text))
        {
            // "Village of X": a place, known or not.
            (segment.Kind, segment.IsGuess) = (CreditKind.Place, true);
        }
        else if (text.Length <= 2 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            segment.Kind = CreditKind.Number;
        }
        else if (SectionWords.Has(text))
        {
            segment.Kind = CreditKind.Desk;
        }
        else if (first == CreditWordKind.OfficeHead && words.Count <= MaxOfficeWords && LineTraits.IsDefinite(words.Word(text, words.Count - 1)))
        {
            segment.Kind = CreditKind.Description;
        }
        else if (words.Count > 1 && IsAgency(text, words, lexicon))
        {
            segment.Kind = CreditKind.Agency;
        }
        else if (IsOutlet(text, words))
        {
            segment.Kind = CreditKind.Outlet;
        }
    }

    /// <summary>"Agency" and one that is known: sites that call themselves agencies have other words there.</summary>
    private static bool IsAgency(ReadOnlySpan<char> text, in WordSpans words, CreditLexicon lexicon) =>
        PlainWord.Is(words.Word(text, 0), Agency) && lexicon.Find(words.Run(text, 1)) == CreditWordKind.Agency;

    // BEH or LAM, "to" and "for", or their initial forms.
    private static bool BeginsWithTo(ReadOnlySpan<char> word) => word[0] is '\u0628' or '\uFE91' or '\u0644' or '\uFEDF';

    private static bool TryFindOutlet(ReadOnlySpan<char> text, in WordSpans words, CreditLexicon lexicon, out TextSpan outlet)
    {
        for (int last = Math.Min(3, words.Count - 1); last >= 1; last--)
        {
            outlet = TextSpan.FromBounds(words[1].Start, words[last].End);
            if (lexicon.Find(outlet.Slice(text)) is CreditWordKind.Outlet || (last == 2 && OutletHeads.Has(words.Word(text, 1))))
            {
                return true;
            }
        }

        outlet = default;
        return false;
    }

    private static bool IsPlace(CreditWordKind kind) => kind is CreditWordKind.Place or CreditWordKind.PlaceOrOutlet;

    /// <summary>"X on DATE": the preposition is neither the place's nor the date's.</summary>
    private static void DropBeforeDate(ReadOnlySpan<char> source, ref CreditSegment segment)
    {
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        if (words.Count is > 1 and <= MaxNameWords && PlainWord.Is(words.Word(text, words.Count - 1), In))
        {
            segment.Span = FieldTrimmer.Trim(source, new TextSpan(segment.Span.Start, words[words.Count - 1].Start));
            segment.Words--;
        }
    }

    private static CreditKind KindOf(CreditWordKind word) => word switch
    {
        CreditWordKind.Place => CreditKind.Place,
        CreditWordKind.PlaceOrOutlet => CreditKind.PlaceOrOutlet,
        CreditWordKind.Outlet => CreditKind.Outlet,
        CreditWordKind.Agency => CreditKind.Agency,
        CreditWordKind.Status => CreditKind.Status,
        CreditWordKind.CreditRole => CreditKind.CreditRole,
        CreditWordKind.Office => CreditKind.Description,
        CreditWordKind.Bureau or CreditWordKind.From or CreditWordKind.Source => CreditKind.Other,
        _ => CreditKind.Unknown,
    };

    /// <summary>A newsroom's own name by its first or last word, or by its letters.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> text, in WordSpans words)
    {
        // "Tribune21": a word with a number behind it.
        bool numbered = words.Count == 1 && text.Length > 4 && char.IsDigit(text[^1]) && char.IsDigit(text[^2]) && char.IsLetter(text[^3]) && char.IsLetter(text[0]);
        return numbered || (words.Count <= 3 && ((LineTraits.IsAllLatin(text) && !text.Contains('@')) || (words.Count > 1 && LineTraits.IsOutlet(text, words))));
    }

    /// <summary>A newspaper called after a city is meant where the city of the line is another segment.</summary>
    private static void ResolveOutlets(ReadOnlySpan<char> source, ref CreditSegments segments)
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
            bool heads = i + 1 < segments.Count && segments[i + 1].Before == ':' && i >= 2 && segments[1].Before == ':';
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
    private static void ResolvePlaces(ReadOnlySpan<char> source, ref CreditSegments segments)
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
                && AuthorsGrammar.IsName(segment.Span.Slice(source)) && !AreInitials(segment.Span.Slice(source));
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

    /// <summary>"Son of", "father of" between names is a person's; towns begin with it. So is a title.</summary>
    private static bool IsPerson(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text);
        bool person = words.Count > 1 && Titles.Has(words.Word(text, 0));
        for (int i = 1; i + 1 < words.Count; i++)
        {
            person |= NameParticles.Has(words.Word(text, i));
        }

        return person;
    }

    private static bool IsName(ReadOnlySpan<char> source, in CreditSegment segment)
    {
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        return AuthorsGrammar.IsName(text) && !AuthorsGrammar.BeginsWithVerb(text) && !segment.IsQuoted && segment.Words <= 2 * MaxNameWords && (segment.Words >= 2 || IsGlued(text) || AreInitials(text));
    }

    /// <summary>Two letters, each with its full stop, or the first only: somebody who doesn't sign in full. Agencies have three.</summary>
    public static bool AreInitials(ReadOnlySpan<char> text) => text is [_, '.', _] or [_, '.', _, '.'] && char.IsLetter(text[0]) && char.IsLetter(text[2]);

    /// <summary>Two names written as one word: the second has the article (ALEF, LAM), and enough letters stand on both sides of it.</summary>
    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        int article = word.Length < MinGlued ? -1 : word[MinGiven..].IndexOf("\u0627\u0644");
        return article >= 0 && word.Length - MinGiven - article >= MinGiven + 2;
    }
}
