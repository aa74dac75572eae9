using System.Diagnostics;
using System.Globalization;

namespace ExpoSite.Cli.Tests.Machines;

/// <summary>A machine that the program may run on: its language, its time zone and its user.</summary>
/// <param name="Language">As in LC_ALL, without the encoding.</param>
/// <param name="Zone">As in TZ.</param>
/// <param name="IsBare">True for a machine without home, with another user, and with folders elsewhere.</param>
public sealed record Machine(string Language, string Zone, bool IsBare = false)
{
    /// <summary>What .NET calls the culture.</summary>
    public string Culture => Language == "C" ? "" : Language.Replace('_', '-');

    /// <summary>Runs the program in a process of its own.</summary>
    /// <param name="site">The folder that it runs for.</param>
    /// <param name="withMain">False to run its command line without the start of Main, which sets the culture.</param>
    /// <param name="args">The command line; <c>--root</c> is added.</param>
    internal MachineRun Run(TemporarySite site, bool withMain, params string[] args)
    {
        using var elsewhere = new TemporarySite();
        string probe = elsewhere.Path("probe");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "exposite.dll"), .. args, "--root", site.Folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = IsBare ? elsewhere.Folder : AppContext.BaseDirectory,
        };
        start.Environment.Remove("LANG");
        start.Environment.Remove("LANGUAGE");
        start.Environment["LC_ALL"] = Language == "C" ? "C" : Language + ".UTF-8";
        start.Environment["TZ"] = Zone;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Machine).Assembly.Location;
        start.Environment[StartupHook.Probe] = probe;
        if (!withMain)
            start.Environment[StartupHook.WithoutMain] = "1";
        if (IsBare)
        {
            start.Environment.Remove("HOME");
            start.Environment["USER"] = start.Environment["LOGNAME"] = "nobody";
            start.Environment["TMPDIR"] = elsewhere.Folder;
        }

        using Process run = Process.Start(start)!;
        Task<string> error = run.StandardError.ReadToEndAsync();
        string said = run.StandardOutput.ReadToEnd() + error.Result;
        run.WaitForExit();
        return new MachineRun(run.ExitCode, said, File.ReadAllText(probe).ReplaceLineEndings("\n"));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Language} {Zone}{(IsBare ? " bare" : "")}");
}

/// <summary>How a run ended, what it said, and which culture and zone its process was in.</summary>
internal sealed record MachineRun(int Code, string Said, string Probe);
