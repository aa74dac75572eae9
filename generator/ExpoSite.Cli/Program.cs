using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Reporting;

namespace ExpoSite.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
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
        });
    }
}
