namespace ArticleKit.Parsing;

/// <summary>How much more a line looks like a role than like a line of body text. Above 0 speaks for the role, below 0 against it.</summary>
/// <remarks>The weights are rules a reader would state in words; each has its reason beside it. Sums decide, never one rule alone.</remarks>
internal static class LineScores
{
    /// <summary>What a line can't be.</summary>
    public const int Never = -1000;

    /// <summary>A literal of a template found where it should be.</summary>
    public const int LiteralFound = 6;

    /// <summary>A line that pages have around an article.</summary>
    public const int OfPage = 9;

    /// <summary>What says that it is below a picture.</summary>
    public const int OfPicture = 8;

    /// <summary>The name of a section and nothing else: surer than a masthead of such words.</summary>
    public const int Section = 9;

    /// <summary>What <see cref="PlainName"/> says of three words that nothing speaks for or against.</summary>
    public const int ThreeWordName = 2;

    /// <summary>A masthead line: short, no sentence, often with a word that newsrooms name themselves by.</summary>
    public static int Outlet(LineTraits line)
    {
        if (line.Words > 8 || line.HasSlashes)
        {
            return Never;
        }

        int score = line.Words switch { 1 => 2, 2 => 1, 3 => 0, 4 => -2, 5 => -4, _ => -8 };
        score -= line.Words > 3 && !line.HasOutletHead && !line.HasOutletTail && !line.IsLatin ? 4 : 0;
        score += line.HasOutletHead ? 6 : 0;
        score += line.HasOutletTail ? 5 : 0;
        score += line.HasOutletNoun && !line.HasOutletHead && !line.HasOutletTail ? 4 : 0;
        score += line.IsLatin && !line.IsLatinName ? 3 : 0;

        // Two definite words agree as noun and adjective (the new banks); a definite one before an indefinite one doesn't: it is a name.
        score += line.FirstIsDefinite && line.SecondIsDefinite && line.Words <= 3 ? 3 : 0;
        score -= line.FirstIsDefinite && !line.SecondIsDefinite && line.Words > 1 && !line.HasOutletTail ? 3 : 0;
        score -= line.HasNameParticle || (line.HasGivenName && !line.HasOutletTail) ? 3 : 0;
        score -= line.HasDigit && line.Words > 2 ? 4 : 0;
        score -= line.HasTitle ? 4 : 0;
        score -= line.HasSentenceMarks || line.HasDottedDivider || line.HasSpacedDash ? 6 : 0;
        score -= line.HasFunctionWord ? 4 : 0;
        score -= line.EndsWithStop ? 4 : 0;
        return score;
    }

    /// <summary>A line that is one person's name and nothing else.</summary>
    public static int PlainName(LineTraits line)
    {
        if (line.Words is < 2 or > 6 || line.HasDigit || (line.IsLatin && !line.IsLatinName) || line.HasFunctionWord)
        {
            return Never;
        }

        int score = line.Words switch { 2 => 3, 3 => 2, 4 => -1, _ => -4 };
        score += line.HasNameParticle ? 3 : 0;
        score += line.HasTitle ? 4 : 0;
        score += line.HasGivenName || line.IsLatinName ? 2 : 0;
        score += line.FirstIsDefinite && !line.SecondIsDefinite && line.Words == 2 ? 2 : 0;
        score -= line.FirstIsDefinite && line.SecondIsDefinite ? 3 : 0;

        // Of three words or more the first is a given name, and these have the article only where they are known: "the government raises wages".
        score -= line.FirstIsDefinite && line.Words > 2 && !line.HasGivenName && !line.HasTitle && !line.HasNameParticle ? 10 : 0;
        score -= line.HasOutletHead ? 6 : 0;
        score -= line.HasOutletTail ? 6 : 0;
        score -= line.HasOutletNoun && !line.HasOutletHead && !line.HasOutletTail ? 6 : 0;
        score -= line.EndsWithStop ? 4 : 0;
        score -= line.BeginsHeadline ? 6 : 0;
        return score;
    }

    /// <summary>A line that is several people's names and nothing else: less likely than one, because lists stand in headlines too.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mostWords">The number of words of its longest name.</param>
    /// <param name="hasFunctionWord">Whether a word among the first is a preposition or the like.</param>
    public static int PlainNames(LineTraits line, int mostWords, bool hasFunctionWord)
    {
        // "Name - place" is far more common than "name - name": without a list of places the line could be either.
        if (line.HasDigit || line.IsLatin || hasFunctionWord || line.HasSpacedDash || line.EndsWithStop)
        {
            return Never;
        }

        // Joined by nothing but the letter waw, "demand a market and care" reads like two names as well.
        return mostWords > 3 ? -4 : line.HasListMark ? 1 : -1;
    }

    /// <summary>A headline: some words, no full stop, shorter than what follows it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="nextWords">The number of words of the line after it; 0 where there is none.</param>
    public static int Headline(LineTraits line, int nextWords)
    {
        int score = line.Words switch { 1 => -3, 2 => 0, 3 => 3, 4 => 4, 5 => 5, <= 25 => 6, <= 35 => 3, <= 50 => -3, _ => -12 };
        score -= line.EndsWithStop ? (line.Words > 12 ? 8 : 4) : 0;
        score -= line.HasInnerStop ? 3 : 0;
        score -= line.EndsWithColon && line.Words > 6 ? 10 : 0;
        score += line.HasDottedDivider ? 2 : 0;
        score -= line.HasSlashes ? 2 : 0;

        // "Place: author", "author - place" and "place (agency)" are short; a headline with such marks has more to say.
        score -= (line.HasColon || line.HasSpacedDash || line.HasBracket) && line.Words <= 7 ? 2 : 0;
        score -= line.HasNameParticle && line.Words <= 7 ? 2 : 0;

        // A headline is shorter than the lead; a line that ends like a sentence and is as long as the next one is a paragraph.
        bool shorter = nextWords * 10 >= line.Words * 17;
        score += shorter ? 2 : 0;
        score -= !shorter && line.EndsWithStop && nextWords > 0 ? 2 : 0;

        // The only line left, and no sentence: a headline without a body rather than a body of two words.
        score += nextWords == 0 && !line.EndsWithStop ? 3 : 0;
        return score;
    }

    /// <summary>A few words above the headline, where a date before it and credits after it leave no doubt where the headline is.</summary>
    public static int Kicker(LineTraits line) => line.Words <= 12 && !line.EndsWithStop ? 4 : Never;

    /// <summary>Some words of the headline once more, where credits may stand: who is in the picture, not who wrote.</summary>
    public static int Caption(LineTraits line, bool repeatsHeader) => repeatsHeader && line.Words is >= 2 and <= 8 && !line.EndsWithStop ? 8 : Never;

    /// <summary>A line between headline and credits that is no sentence.</summary>
    public static int Deck(LineTraits line) => line.Words is >= 5 and <= 40 && !line.EndsWithStop ? 2 : Never;

    /// <summary>A line left alone: cheaper than breaking up what stands around it, dearer than any role that fits.</summary>
    /// <remarks>The more words it has, the less likely it is that they say nothing.</remarks>
    public static int Unresolved(LineTraits line) => line.EndsWithStop ? -20 : line.Words switch { <= 3 => -3, <= 6 => -7, _ => -20 };
}
