using System.CommandLine;
using ArticleKit.Serialization;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        TaughtCommand command = new(
            "schema",
            "Prints the JSON Schema (draft 2020-12) of an article.",
            ("articlekit schema > article.schema.json", "to a file, for a validator"),
            ("articlekit schema | jq '.properties | keys'", "the names of the properties"),
            ("articlekit schema | jq '.properties.date'", "what a date looks like"));
        command.SetAction(_ =>
        {
            session.Output.WriteText(ArticleJson.Schema.TrimEnd() + "\n");
            return ExitCodes.Done;
        });
        return command;
    }
}
