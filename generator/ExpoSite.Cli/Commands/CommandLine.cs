using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ExpoSite.Cli.Input;
using ExpoSite.Cli.Reporting;

namespace ExpoSite.Cli.Commands;

/// <summary>The program's commands, and what every command has in common.</summary>
internal static class CommandLine
{
    private const string Examples = """

        Examples:
          exposite                                   read input/raw/, write input/articles/, build output/
          exposite normalize mail/page.txt           one raw file to Markdown in input/articles/
          exposite receive --changed FILE            stories of the raw files that a change brings, with an answer
          exposite import export.xml                 the stories of another system into input/articles/
          exposite build --base-url https://example.org/expo/   the site for an address other than that in site.yml
          exposite preview                           the site at http://localhost:4000/, rebuilt as you write
          exposite init "Hall Seven News"            the repository of a new site
          exposite new "Hall 7 opens early"          a draft in input/articles/, with its id
          exposite check --format github             what a pull request must pass
          exposite check --fix                       write ids into stories that have none
          exposite build --published https://example.org/   as the workflows build: ids, old addresses and times as they are public
          exposite check --against https://example.org/   what subscribers will see
          exposite check --explain hall-7-opens      which stories are related to this one, and why
          exposite ping                             after the deploy, notify the hub which feeds changed

        Exit codes: 0 clean or warnings only, 1 errors in the content, 2 wrong command line, 3 written without new
        stories that have errors (build --hold-back).
        """;

    public static int Run(IReadOnlyList<string> args, Session session)
    {
        var shared = new SharedOptions();
        RootCommand root = Create(shared, session);
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
            return UsageReport.Write(session.Error, parsed);

        try
        {
            int code = parsed.Invoke(
                new InvocationConfiguration { Output = session.Out, Error = session.Error, EnableDefaultExceptionHandler = false });
            if (parsed.Action is HelpAction && parsed.CommandResult.Command == root)
                session.Out.WriteLine(Examples);
            return code;
        }
        catch (UsageException e)
        {
            session.Error.WriteLine(Printable.Of(e.Message));
            if (e.Hint is not null)
                session.Error.WriteLine("  hint: " + Printable.Of(e.Hint));
            return ExitCode.Usage;
        }
        catch (Exception e) when (FileFault.Is(e))
        {
            session.Error.WriteLine(
                Printable.Of((e is AggregateException several ? several.Flatten().InnerExceptions[0] : e).Message.ReplaceLineEndings(" ")));
            return ExitCode.ContentErrors;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            UnforeseenReport.Write(session.Error, e, session.ShowsTrace);
            return ExitCode.ContentErrors;
        }
    }

    private static RootCommand Create(SharedOptions shared, Session session)
    {
        var root = new RootCommand(
            "ExpoSite makes the news microsite of an expo: it turns raw article files into Markdown, and Markdown into a complete site "
            + "with feeds. Without a command, it normalizes, then builds.");
        shared.AddTo(root);
        root.SetAction(parsed => Make(session, shared.Read(parsed, session)));
        root.Add(NormalizeCommand.Create(session, shared));
        root.Add(ReceiveCommand.Create(session, shared));
        root.Add(ImportCommand.Create(session, shared));
        root.Add(BuildCommand.Create(session, shared));
        root.Add(CheckCommand.Create(session, shared));
        root.Add(PingCommand.Create(session, shared));
        root.Add(PreviewCommand.Create(session, shared));
        root.Add(NewCommand.Create(session, shared));
        root.Add(InitCommand.Create(session, shared));
        return root;
    }

    // No command: normalize, then build. A raw file that cannot be read stops neither the others nor the build, but the exit code tells.
    private static int Make(Session session, CommandSettings settings)
    {
        NormalizeOutcome normalized = new NormalizeRun(session, settings).Run(new NormalizeRequest());
        if (!settings.IsQuiet && settings.Format != ReportFormat.Json)
            NormalizeCommand.TellWritten(normalized, session);
        return new BuildCommand(session, settings).Run(new BuildRequest(), normalized);
    }
}
