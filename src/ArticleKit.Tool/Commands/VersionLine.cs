using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ArticleKit.Tool.Commands;

/// <summary>Prints name and version.</summary>
internal sealed class VersionLine(Session session) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

        // The build adds the commit after a plus sign.
        session.Output.WriteText($"articlekit {version.Split('+')[0]}\n");
        return ExitCodes.Done;
    }
}
