using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads one or several people: <c>[role[:]] name {(، | , | / | - | و) name}</c>.</summary>
internal static class AuthorsGrammar
{
    private const int MaxWordsInName = 6;
    private const int MaxWordsInRole = 3;
    private const int MinWithPronoun = 5;
    private const string RoleMarks = ":/-\u2013" + FieldTrimmer.Unseen; // EN DASH
    private const char Waw = '\u0648'; // ARABIC LETTER WAW, the conjunction "and"
    private const char WawIsolated = '\uFEED'; // ARABIC LETTER WAW ISOLATED FORM, which nothing joins

    /// <inheritdoc cref="TryRead(ReadOnlySpan{char}, TextSpan, CreditLexicon, PartList, int, out bool, out int, LineFacts)"/>
    public static bool TryRead(ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon, PartList parts, int depth) =>
        TryRead(source, run, lexicon, parts, depth, out _, out _);

    /// <summary>Adds an author part for each name, with separators and the role word, as children of a byline.</summary>
    /// <param name="source">The source.</param>
    /// <param name="run">The names, with or without a role word before them.</param>
    /// <param name="lexicon">What role words are looked up in.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="depth">The depth of the parts.</param>
    /// <param name="hasRole">Whether there is a role word that can only be one.</param>
    /// <param name="mostWords">The number of words of the longest name.</param>
    /// <param name="line">Where the run is a whole line, what is known of it.</param>
    /// <returns>Whether the whole run reads as names; where not, nothing is added.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon, PartList parts, int depth, out bool hasRole, out int mostWords, LineFacts? line = null)
    {
        mostWords = 0;
        int mark = parts.Count;
        int index = parts.CountOf(ArticlePartKind.Author);
        TextSpan names = run;
        hasRole = false;
        if (line?.HasRole(source, out TextSpan role, out TextSpan afterRole) ?? TryReadRole(source, run, lexicon, out role, out afterRole))
        {
            bool hasMark = !FieldTrimmer.Trim(source, TextSpan.FromBounds(role.End, afterRole.Start)).IsEmpty;
            hasRole = hasMark || !RoleNouns.Has(role.Slice(source));
            parts.Add(ArticlePartKind.Role, role, index, depth);
            AddSeparator(source, TextSpan.FromBounds(role.End, afterRole.Start), parts, depth);
            names = afterRole;
        }

        if (TryReadNames(source, names, lexicon, parts, depth, ArticlePartKind.Author, out mostWords))
        {
            return true;
        }

        parts.Truncate(mark);
        return false;
    }

    /// <summary>Whether a run is names and nothing else.</summary>
    /// <param name="source">The source.</param>
    /// <param name="run">The names.</param>
    /// <param name="lexicon">What is no conjunction and a name, but a place.</param>
    /// <param name="mostWords">The number of words of the longest name.</param>
    public static bool AreNames(ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon, out int mostWords)
    {
        mostWords = 0;
        int start = run.Start;
        while (start < run.End)
        {
            (int end, int next) = FindSeparator(source, start, run.End, lexicon);
            ReadOnlySpan<char> name = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end)).Slice(source);
            if (!IsName(name) || BeginsWithVerb(name))
            {
                return false;
            }

            mostWords = Math.Max(mostWords, WordSpans.CountIn(name));
            start = next;
        }

        return true;
    }

    /// <summary>Adds a part for each name of a run that has no role word, with separators.</summary>
    /// <returns>Whether all of them are names; where not, nothing is added.</returns>
    /// <param name="source">The source.</param>
    /// <param name="run">The names.</param>
    /// <param name="lexicon">What is no conjunction and a name, but a place.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="depth">The depth of the parts.</param>
    /// <param name="kind">What the people are.</param>
    /// <param name="mostWords">The number of words of the longest name.</param>
    public static bool TryReadNames(ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon, PartList parts, int depth, ArticlePartKind kind, out int mostWords)
    {
        mostWords = 0;
        int mark = parts.Count;
        int index = parts.CountOf(kind);
        int start = run.Start;
        while (true)
        {
            (int end, int next) = FindSeparator(source, start, run.End, lexicon);
            TextSpan name = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end));
            if (!IsName(name.Slice(source)) || BeginsWithVerb(name.Slice(source)))
            {
                parts.Truncate(mark);
                return false;
            }

            mostWords = Math.Max(mostWords, WordSpans.CountIn(name.Slice(source)));
            parts.Add(kind, name, index++, depth);
            if (end == run.End)
            {
                return true;
            }

            AddSeparator(source, TextSpan.FromBounds(end, next), parts, depth);
            start = next;
        }
    }

    /// <summary>What is left of a name that "and" is glued to.</summary>
    public static TextSpan AfterConjunction(ReadOnlySpan<char> source, TextSpan name, CreditLexicon lexicon) =>
        IsConjunction(source, name.Start, name.End, lexicon) && name.Length > 1 ? FieldTrimmer.Trim(source, TextSpan.FromBounds(name.Start + 1, name.End)) : name;

    /// <summary>Whether a text can be the name of a person: letters and their marks in a few words, and what stands inside names.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        AreNameWords(text)
        && FieldCharacters.AreLettersOr(AllowedInName, text)
        && !text.Contains("..", StringComparison.Ordinal);

    // Single full stops are for titles and initials, hyphens and apostrophes (U+2019 RIGHT SINGLE QUOTATION MARK) for foreign names.
    private static ReadOnlySpan<char> AllowedInName => ".-'\u2019";

    /// <summary>"And X said", "she declared": the verbs of first sentences begin no name of several words. Some that stand alone are given names too: of
    /// these only those count that begin with ALEF or end in TEH.</summary>
    public static bool BeginsWithVerb(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !FieldTrimmer.IsBlank(text[end]))
        {
            end++;
        }

        ReadOnlySpan<char> word = text[..end];
        return end < text.Length && word.Length > 1 && (word[0] == Waw
            ? LeadVerbs.Has(word[1..])
            : (word[0] is '\u0627' or '\u0623' || word[^1] == '\u062A') && LeadVerbs.Has(word));
    }

    private static bool AreNameWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        int at = FieldTrimmer.BlankAtStart(text);
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && !FieldTrimmer.IsBlank(text[at]))
            {
                at++;
            }

            // A dash of any kind with a blank beside it parts two things.
            if (text[start] is '-' or '\u2013' or '\u0640' || text[at - 1] is '-' or '\u2013')
            {
                return false;
            }

            if (++words > MaxWordsInName || FunctionWords.Has(text[start..at]) || HasPronoun(text[start..at]))
            {
                return false;
            }

            at += FieldTrimmer.BlankAtStart(text[at..]);
        }

        return true;
    }

    /// <summary>"Her gates", "for the children": a suffix, or the preposition before the article, that names don't have.</summary>
    private static bool HasPronoun(ReadOnlySpan<char> spelled)
    {
        ReadOnlySpan<char> word = PlainWord.IsPlain(spelled) ? spelled : PlainWord.Fold(spelled, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]);
        return word.Length >= MinWithPronoun
            && ((word[^1] == '\u0627' && word[^2] == '\u0647' && !(word[0] == '\u0627' && word[1] == '\u0644')) // HEH, ALEF without ALEF, LAM
                || (word[0] == '\u0644' && word[1] == '\u0644')); // LAM, LAM
    }

    /// <summary>Whether a run begins with a role word that is nothing else.</summary>
    public static bool HasRole(ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon) =>
        TryReadRole(source, run, lexicon, out TextSpan role, out _) && !RoleNouns.Has(role.Slice(source));

    /// <summary>Whether a run begins with a role word, and a name follows.</summary>
    public static bool TryReadRole(ReadOnlySpan<char> source, TextSpan run, CreditLexicon lexicon, out TextSpan role, out TextSpan rest)
    {
        ReadOnlySpan<char> text = run.Slice(source);
        WordSpans words = WordSpans.Of(text, MaxWordsInRole);
        if (!lexicon.MayBeginRole(FieldTrimmer.TrimMarksAtEnd(words.Word(text, 0), RoleMarks)))
        {
            (role, rest) = (default, default);
            return false;
        }

        for (int count = Math.Min(MaxWordsInRole - 1, words.Count - 1); count >= 0; count--)
        {
            // The mark after the role word may be glued to it.
            int end = count < words.Count ? words[count].End : 0;
            int bare = FieldTrimmer.TrimMarksAtEnd(text[..end], RoleMarks).Length;
            if (bare > 0 && lexicon.IsRole(text[..bare]))
            {
                role = new TextSpan(run.Start, bare);
                int at = run.Start + bare;
                while (at < run.End && (FieldTrimmer.IsBlank(source[at]) || FieldTrimmer.IsCloser(source[at]) || source[at] is ':' or '/' or '-' or '\u2013'))
                {
                    at++;
                }

                rest = TextSpan.FromBounds(at, run.End);
                return !rest.IsEmpty;
            }
        }

        role = default;
        rest = default;
        return false;
    }

    /// <summary>The next separator between names: where the name before it ends, and where the next one starts.</summary>
    /// <remarks>Looks no further than where the name has too many words to be one.</remarks>
    private static (int End, int Next) FindSeparator(ReadOnlySpan<char> source, int start, int end, CreditLexicon lexicon)
    {
        int words = 0;
        int wordStart = start;
        bool particle = false;
        bool spaced = true;
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            if (!spaced && c is >= '\u0621' and <= '\u064A')
            {
                // Within a word: nearly every character.
                continue;
            }

            if (FieldTrimmer.IsBlank(c))
            {
                // Behind "son of" and the like the name goes on, whatever it begins with.
                particle = spaced ? particle : NameParticles.Has(source[wordStart..i]);
                spaced = true;
                continue;
            }

            if (FieldTrimmer.IsOpener(c) && spaced)
            {
                continue;
            }

            if (c is ',' or '\u060C' or '/') // U+060C ARABIC COMMA
            {
                // A comma before the conjunction is one separator with it.
                int after = i + 1 + FieldTrimmer.BlankAtStart(source[(i + 1)..end]);
                return (i, IsConjunction(source, after, end, lexicon) ? after + 1 : i + 1);
            }

            if (c is '-' or '\u2013' or '+' or '&' && spaced && i > start && i + 1 < end && FieldTrimmer.IsBlank(source[i + 1]))
            {
                return (i, i + 1);
            }

            if (words > 0 && spaced && !particle && (IsConjunction(source, i, end, lexicon) || (words > 2 && IsBeforeGiven(source, i, end))) && !(words == 1 && IsLastWord(source, i, end)))
            {
                return (i, i + 1);
            }

            words += spaced ? 1 : 0;
            wordStart = spaced ? i : wordStart;
            spaced = false;
            if (words > MaxWordsInName)
            {
                break;
            }
        }

        return (end, end);
    }

    /// <summary>Of two words one person's family rather begins with the letter than that two people sign with one name each.</summary>
    private static bool IsLastWord(ReadOnlySpan<char> source, int at, int end)
    {
        if (at + 1 == end || FieldTrimmer.IsBlank(source[at + 1]))
        {
            // The conjunction stands alone.
            return false;
        }

        while (at < end && !FieldTrimmer.IsBlank(source[at]))
        {
            if (source[at] is ',' or '\u060C' or '/')
            {
                return false;
            }

            at++;
        }

        return FieldTrimmer.BlankAtStart(source[at..end]) == end - at;
    }

    /// <summary>Families begin with the letter as well (Wahba); behind three names, with more to come, a given name behind it is somebody else's (and Hiba).</summary>
    private static bool IsBeforeGiven(ReadOnlySpan<char> source, int at, int end)
    {
        if (source[at] is not (Waw or WawIsolated))
        {
            return false;
        }

        int stop = at + 1;
        while (stop < end && !FieldTrimmer.IsBlank(source[stop]))
        {
            stop++;
        }

        return GivenNames.Has(source[(at + 1)..stop]) && FieldTrimmer.BlankAtStart(source[stop..end]) < end - stop;
    }

    /// <summary>Whether a WAW stands here that is "and" rather than the first letter of a name, or of a place.</summary>
    private static bool IsConjunction(ReadOnlySpan<char> source, int at, int end, CreditLexicon lexicon)
    {
        if (at >= end || source[at] is not (Waw or WawIsolated))
        {
            return false;
        }

        int stop = at;
        while (stop < end && !FieldTrimmer.IsBlank(source[stop]) && source[stop] is not (',' or '\u060C' or '/'))
        {
            stop++;
        }

        scoped ReadOnlySpan<char> word = source[at..stop];
        if (!PlainWord.IsPlain(word))
        {
            word = PlainWord.Fold(word, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]);
        }

        return word.Length == 1 || (word.Length > 3 && !WawWords.Has(word) && lexicon.Find(word) is not (CreditWordKind.Place or CreditWordKind.PlaceOrOutlet));
    }

    private static void AddSeparator(ReadOnlySpan<char> source, TextSpan gap, PartList parts, int depth)
    {
        TextSpan bare = FieldTrimmer.Trim(source, gap);
        if (!bare.IsEmpty)
        {
            parts.Add(ArticlePartKind.Separator, bare, depth: depth);
        }
    }
}
