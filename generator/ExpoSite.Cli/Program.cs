using System.Globalization;
using ExpoSite.Cli.Commands;

namespace ExpoSite.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // before anything else: the same input gives the same bytes whatever language the machine speaks
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool isTerminal = !Console.IsErrorRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("CI") is null;
        return CommandLine.Run(args, new Session
        {
            Out = Console.Out,
            Error = Console.Error,
            IsTerminal = isTerminal,
            UsesColor = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null,
            CurrentDirectory = Environment.CurrentDirectory,
            Workspace = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE"),
            StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"),
            Clock = TimeProvider.System,
        });
    }
}
