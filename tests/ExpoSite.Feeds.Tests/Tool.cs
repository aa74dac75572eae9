using System.ComponentModel;
using System.Diagnostics;

namespace ExpoSite.Feeds.Tests;

/// <summary>Programs of others that read feeds. A missing one fails the test: nothing is left out in silence.</summary>
internal static class Tool
{
    private static readonly Lazy<string> PythonWithFeedparser = new(() =>
        new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(p => Try(p, ["-c", "import feedparser, sqlite3"]))
        ?? throw new InvalidOperationException("No python3 has feedparser: install the Debian package python3-feedparser (./test does)."));

    /// <summary>Runs a Python script and returns what it prints.</summary>
    public static string Python(string script, params string[] arguments) => Run(PythonWithFeedparser.Value, ["-c", script, .. arguments]);

    /// <summary>Starts a Python script that may import feedparser, to write to and read from until its input ends.</summary>
    public static Process StartPython(string script) => Start(new ProcessStartInfo(PythonWithFeedparser.Value, ["-c", script])
    { RedirectStandardInput = true, RedirectStandardOutput = true });

    /// <summary>Runs a program to its end and returns what it prints; a failure of the program is an exception.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">For the program.</param>
    /// <param name="home">A folder to work in, which it takes for the home of its user; null if it may see the real one.</param>
    public static string Run(string program, string[] arguments, string? home = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (home is not null)
            Settle(start, home);
        using Process process = Start(start);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output}{error.Result}");
    }

    private static void Settle(ProcessStartInfo start, string home)
    {
        start.WorkingDirectory = home;
        start.Environment["HOME"] = home;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(home, ".config");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(home, ".local/share");
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home, ".cache");
        // neither settings nor secrets of whoever runs the tests
        start.Environment["GSETTINGS_BACKEND"] = "memory";
        start.Environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:";
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"There is no {start.FileName}: install what ./test and nightly.yml install.");
        }
    }

    private static bool Try(string program, string[] arguments)
    {
        try
        {
            Run(program, arguments);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
