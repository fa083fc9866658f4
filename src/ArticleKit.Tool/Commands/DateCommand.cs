using System.CommandLine;
using ArticleKit.Tool.Dates;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit date</c>.</summary>
internal static class DateCommand
{
    public const string Name = "date";

    public static Command Create(Session session)
    {
        Argument<string[]> text = new("text")
        {
            HelpName = "TEXT|-",
            Description = "The text, or - for standard input, where each line is a text of its own. Default: -. One that begins with - comes after --.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<DateOnly?> reference = new("--reference")
        {
            HelpName = "DATE",
            Description = "The day the text is read against, as 2026-11-23. Default: none, and then \"yesterday\" and \"last Tuesday\" are no known day.",
            CustomParser = SharedOptions.ReadDay,
        };
        Option<bool> json = new("--json")
        {
            Description = "Writes a line of JSON a text: its dates, with words, start and length (in UTF-16 units), iso, hijri, calendar. Default: off.",
        };
        Option<string?> encoding = InputOptions.Encoding();
        TaughtCommand command = new(
            Name,
            "Finds the dates in Arabic text, of all regions and calendars. Prints the day and the words; - for a day that can't be told.",

            // 12 Jumada al-Ula 1446 AH; last Tuesday.
            ("articlekit date '12 \u062C\u0645\u0627\u062F\u0649 \u0627\u0644\u0623\u0648\u0644\u0649 1446\u0647\u0640'", "2024-11-14 and the words, with a tab between"),
            ("articlekit date '\u0627\u0644\u062B\u0644\u0627\u062B\u0627\u0621 \u0627\u0644\u0645\u0627\u0636\u064A' --reference 2026-11-23", "2026-11-17: relative days need a day to count from"),
            ("articlekit date - < lines.txt", "the first known day of each line, or -: as many lines out as in"),
            ("articlekit date --json < lines.txt", "for programs: every date of each line, with offsets"))
        {
            Usage = "[TEXT|-] [OPTIONS]",
            Arguments = { text },
            Options = { reference, encoding, json },
        };
        command.SetAction((parsed, _) =>
        {
            string[] words = parsed.GetValue(text) ?? [];
            DateRun run = new(session, InputOptions.Read(isGzip: false, parsed.GetValue(encoding)), new ArabicDateOptions { Reference = parsed.GetValue(reference) }, parsed.GetValue(json));
            return words is [] or [InputPath.StandardInput]
                ? ProgressDisplay.RunAsync(session, "lines", run.ReadLinesAsync)
                : Task.FromResult(run.Read(string.Join(' ', words)));
        });
        return command;
    }
}
