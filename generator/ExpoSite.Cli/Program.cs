using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Reporting;
using ExpoSite.Cli.Running;

namespace ExpoSite.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        HugePages.Request();
        Summary.Begin();
        // before anything else: the same input gives the same bytes whatever language the machine speaks
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool showsTrace = Environment.GetEnvironmentVariable(UnforeseenReport.TraceVariable) is "1" or "true";
        // Of threads that no command waits for. Without an answer here the system would end the process with a core dump.
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) =>
        {
            UnforeseenReport.Write(
                Console.Error, unhandled.ExceptionObject as Exception ?? new InvalidOperationException("unknown"), showsTrace);
            Environment.Exit(ExitCode.ContentErrors);
        };
        bool isTerminal = !Console.IsErrorRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null;
        bool usesColor = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null;
        return CommandLine.Run(args, new Session
        {
            Out = new PrintableWriter(Console.Out, usesColor),
            Error = new PrintableWriter(Console.Error, usesColor),
            IsTerminal = isTerminal,
            CurrentDirectory = Environment.CurrentDirectory,
            Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"),
            StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
            Clock = TimeProvider.System,
            ShowsTrace = showsTrace,
        });
    }
}
