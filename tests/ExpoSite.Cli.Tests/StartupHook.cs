using System.Globalization;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

#pragma warning disable CA1050 // the runtime looks for this name without a namespace

/// <summary>
/// Runs in a process of the program before its Main, when DOTNET_STARTUP_HOOKS names this assembly: tells which culture and zone are
/// in force, so that no test of them is blind, and runs the program without the line of Main that sets the culture.
/// </summary>
internal static class StartupHook
{
    /// <summary>Names the file for what was seen.</summary>
    public const string Probe = "EXPOSITE_TEST_PROBE";

    /// <summary>When set, the command line is run here, in the culture of the machine.</summary>
    public const string WithoutMain = "EXPOSITE_TEST_WITHOUT_MAIN";

    public static void Initialize()
    {
        string probe = Environment.GetEnvironmentVariable(Probe)!;
        File.WriteAllText(probe, $"{CultureInfo.CurrentCulture.Name} {TimeZoneInfo.Local.Id}\n");
        if (Environment.GetEnvironmentVariable(WithoutMain) is null)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.AppendAllText(probe, $"[{CultureInfo.CurrentCulture.Name}]\n");
            return;
        }

        Environment.Exit(CommandLine.Run(Environment.GetCommandLineArgs()[1..], new Session
        {
            Out = new PrintableWriter(Console.Out),
            Error = new PrintableWriter(Console.Error),
            IsTerminal = false,
            CurrentDirectory = Environment.CurrentDirectory,
            Clock = TimeProvider.System,
        }));
    }
}
