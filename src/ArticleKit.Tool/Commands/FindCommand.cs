using System.CommandLine;
using ArticleKit.Text;
using ArticleKit.Tool.Find;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit find</c>.</summary>
internal static class FindCommand
{
    public const string Name = "find";

    private static readonly string[] Extensions = InputDecoding.WithGzip([".txt"]);

    public static Command Create(Session session)
    {
        Argument<string> pattern = new("pattern")
        {
            HelpName = "PATTERN",

            // Missing, it gets a message of our own.
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The words to look for, in any spelling; text, no regular expression. One that begins with - comes after --.",
        };
        Argument<string[]> inputs = SharedOptions.Inputs("Files, directories (their *.txt, compressed as *.gz too), or - for standard input. Default: -");
        Option<ArabicNormalizer> preset = PresetChoice.Option(
            "What makes spellings equal; `articlekit normalize --list` shows the presets. Default: Search.", () => ArabicNormalizer.Search);
        Option<bool> wholeWords = new("--whole-words") { Description = "Finds whole words only. Default: parts of words too." };
        Option<bool> ignoreArticle = new("--ignore-article") { Description = "Finds whole words, with the article al- before them or without. Default: the article counts." };
        Option<bool> ignoreClitics = new("--ignore-clitics")
        {
            Description = "Finds whole words, with conjunctions, prepositions and pronouns that are written with them, or without. Default: they count.",
        };
        Option<string?> encoding = InputOptions.Encoding();
        Option<bool> json = new("--json")
        {
            Description = "Writes a line of JSON a match: line, column, start and length (in UTF-16 units of the file), text; source where inputs are several. Default: LINE:COLUMN:words.",
        };
        TaughtCommand command = new(
            Name,
            "Finds words in Arabic text whatever their spelling: marks, hamza, tatweel, presentation forms.",

            // Meem jeem lam seen; alef lam meem dal yeh noon teh marbuta; ain lam alef maksura; meem dal yeh noon teh marbuta.
            ("articlekit find '\u0645\u062C\u0644\u0633' article.txt", "each place as LINE:COLUMN:words, the words as they are spelled there"),
            ("articlekit find '\u0627\u0644\u0645\u062F\u064A\u0646\u0629' news/", "every *.txt below news/, with the name of the file first"),
            ("articlekit find '\u0639\u0644\u0649' article.txt --whole-words --preset Canonical", "the same letters, no part of a longer word"),
            ("articlekit find '\u0645\u062F\u064A\u0646\u0629' article.txt --ignore-article --ignore-clitics", "the word, with what is written with it"),
            ("articlekit find '\u0645\u062F\u064A\u0646\u0629' --json < article.txt", "for programs, with offsets that cut the words out"))
        {
            Usage = "PATTERN [FILE…|DIR|-] [OPTIONS]",
            Arguments = { pattern, inputs },
            Options = { preset, wholeWords, ignoreArticle, ignoreClitics, encoding, json },
        };
        command.SetAction((parsed, _) =>
        {
            ArabicMatch overlooked = (parsed.GetValue(ignoreArticle) ? ArabicMatch.IgnoreArticle : 0) | (parsed.GetValue(ignoreClitics) ? ArabicMatch.IgnoreClitics : 0);
            if (overlooked != 0 && parsed.GetResult(preset) is { Implicit: false })
            {
                throw new UsageException("--ignore-article and --ignore-clitics go with the spellings that find knows by itself; leave --preset out.");
            }

            ArabicMatcher matcher = Matcher(parsed.GetValue(pattern), parsed.GetRequiredValue(preset), parsed.GetValue(wholeWords), overlooked);
            InputDecoding decoding = InputOptions.Read(isGzip: false, parsed.GetValue(encoding));
            InputList list = InputList.Find(parsed.GetRequiredValue(inputs), Extensions, session);
            return ProgressDisplay.RunAsync(session, "lines", new FindRun(session, list, decoding, matcher, parsed.GetValue(json)).RunAsync);
        });
        return command;
    }

    private static ArabicMatcher Matcher(string? pattern, ArabicNormalizer preset, bool wholeWords, ArabicMatch overlooked)
    {
        if (string.IsNullOrEmpty(pattern))
        {
            throw new UsageException("PATTERN is missing or empty; give the words to look for.");
        }

        if (pattern.AsSpan().ContainsAny('\n', '\r'))
        {
            throw new UsageException("PATTERN has a line end, and lines are searched one by one; give words of one line.");
        }

        return preset.Normalize(pattern).Length > 0
            ? overlooked != 0 ? new ArabicMatcher(pattern, ArabicMatch.Default | ArabicMatch.WholeWords | overlooked) : new ArabicMatcher(pattern, preset, wholeWords)
            : throw new UsageException(
                $"PATTERN {pattern}: nothing of it is left under the preset {preset}, which removes such characters; give letters, or --preset Canonical.");
    }
}
