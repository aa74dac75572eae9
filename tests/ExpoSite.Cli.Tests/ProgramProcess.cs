using System.Diagnostics;

namespace ExpoSite.Cli.Tests;

/// <summary>The program in a process of its own, which compiles for a second what the process of these tests has compiled: for what
/// only a process shows.</summary>
internal static class ProgramProcess
{
    /// <param name="program">Folder of the program.</param>
    /// <param name="environment">Variables that are set beside those of the tests.</param>
    /// <param name="args">The command line.</param>
    public static RunResult Run(string program, (string Name, string Value)[] environment, params string[] args) =>
        Run(new ProcessStartInfo("dotnet", [Path.Combine(program, "exposite.dll"), .. args]), environment);

    /// <param name="start">Program, command line and folder.</param>
    /// <param name="environment">As above.</param>
    public static RunResult Run(ProcessStartInfo start, (string Name, string Value)[] environment)
    {
        (start.RedirectStandardError, start.RedirectStandardOutput) = (true, true);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process run = Process.Start(start)!;
        Task<string> error = run.StandardError.ReadToEndAsync();
        string output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return new RunResult(run.ExitCode, output, error.Result);
    }
}
