using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads a role word with its mark and a name, glued to the lead with nothing between: the name ends before the verb that the lead begins with.</summary>
internal static class SignedLeadGrammar
{
    private const int Looked = 80;
    private const int MaxRole = 40;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;

    /// <param name="source">The source.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="lexicon">What role words are looked up in.</param>
    /// <param name="depth">The depth of the byline.</param>
    /// <param name="parts">Takes a byline.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryRead(ReadOnlySpan<char> source, TextSpan paragraph, CreditLexicon lexicon, int depth, PartList parts, out int end)
    {
        end = paragraph.Start;
        TextSpan head = new(paragraph.Start, Math.Min(paragraph.Length, Looked));
        if (!head.Slice(source)[..Math.Min(head.Length, MaxRole)].ContainsAny(":/-\u2013")
            || !AuthorsGrammar.TryReadRole(source, head, lexicon, out TextSpan role, out TextSpan rest))
        {
            return false;
        }

        ReadOnlySpan<char> text = rest.Slice(source);
        WordSpans words = WordSpans.Of(text);
        bool isMarked = !FieldTrimmer.Trim(source, TextSpan.FromBounds(role.End, rest.Start)).IsEmpty;
        int colon = isMarked ? text.IndexOfAny(':', '-', '\u2013') : text.IndexOf(':');
        if (colon > 0 && IsSigned(source, role, rest, colon, isMarked))
        {
            CreditParts.AddSigned(source, role, FieldTrimmer.Trim(source, new TextSpan(rest.Start, colon)), depth, parts);
            end = rest.Start + colon + 1;
            CreditParts.AddGap(source, TextSpan.FromBounds(end - 1, end), parts, depth);
            return true;
        }

        if (!isMarked)
        {
            return false;
        }

        for (int count = MinNameWords; count <= MaxNameWords && count < words.Count; count++)
        {
            TextSpan name = TextSpan.FromBounds(rest.Start, rest.Start + words[count - 1].End);
            if (!(LeadVerbs.Has(words.Word(text, count)) || EndsInFamily(text, words, count)) || !AuthorsGrammar.IsName(name.Slice(source)))
            {
                continue;
            }

            TextSpan second = Second(text, words, count, rest.Start);
            CreditParts.AddSigned(source, role, name, depth, parts, second);
            end = second.IsEmpty ? name.End : second.End;
            return true;
        }

        return false;
    }

    /// <summary>"And X Y": somebody else, by a given name and a family's with the article.</summary>
    private static TextSpan Second(ReadOnlySpan<char> text, in WordSpans words, int from, int start)
    {
        ReadOnlySpan<char> first = words.Word(text, from);
        int waw = first.IndexOfAny('\u0648', '\uFEED'); // WAW, and its isolated form
        if (waw < 0 || !PlainWord.Is(first[..(waw + 1)], "\u0648") || LeadVerbs.Has(first[(waw + 1)..]) || !GivenNames.Has(first[(waw + 1)..]))
        {
            return default;
        }

        for (int last = from + 1; last + 1 < words.Count && last < from + MaxNameWords; last++)
        {
            if (LineTraits.IsDefinite(words.Word(text, last)))
            {
                return LineTraits.IsDefinite(words.Word(text, last + 1)) ? default : TextSpan.FromBounds(start + words[from].Start + waw + 1, start + words[last].End);
            }

            if (!GivenNames.Has(words.Word(text, last)) && !NameParticles.Has(words.Word(text, last)))
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>Given names, and the family's with the article; what comes after it has none, so that it is no adjective of the sentence's.</summary>
    private static bool EndsInFamily(ReadOnlySpan<char> text, in WordSpans words, int count)
    {
        for (int i = 0; i < count - 1; i++)
        {
            // "Servant of his Lord": what follows a particle belongs to it.
            if (!GivenNames.Has(words.Word(text, i)) && !NameParticles.Has(words.Word(text, i)) && !(i > 0 && NameParticles.Has(words.Word(text, i - 1))))
            {
                return false;
            }
        }

        return LineTraits.IsDefinite(words.Word(text, count - 1)) && !LineTraits.IsDefinite(words.Word(text, count));
    }

    /// <summary>"Wrote X:", "wrote: X -": a name between the role word and a colon, or between a mark and a dash. Others write too, above all where they are quoted: without a mark behind a
    /// verb, and behind a noun, the lead has to begin with a verb that is known.</summary>
    private static bool IsSigned(ReadOnlySpan<char> source, TextSpan role, TextSpan rest, int colon, bool isMarked)
    {
        TextSpan name = FieldTrimmer.Trim(source, new TextSpan(rest.Start, colon));
        ReadOnlySpan<char> text = name.Slice(source);
        WordSpans words = WordSpans.Of(text);
        if ((!isMarked && text[^1] == '\u0629') // TEH MARBUTA ends nouns, and hardly a surname
            || words.Count is < MinNameWords or > MaxNameWords || !AuthorsGrammar.IsName(text)
            || (LineTraits.IsDefinite(words.Word(text, 0)) && !Titles.Has(words.Word(text, 0))))
        {
            return false;
        }

        TextSpan lead = FieldTrimmer.Trim(source, TextSpan.FromBounds(rest.Start + colon + 1, rest.End));
        ReadOnlySpan<char> sentence = lead.Slice(source);
        WordSpans first = WordSpans.Of(sentence, 1);
        return first.Count > 0 && ((isMarked && (!RoleNouns.Has(role.Slice(source)) || GivenNames.Has(words.Word(text, 0)))) || LeadVerbs.Has(first.Word(sentence, 0)));
    }
}
