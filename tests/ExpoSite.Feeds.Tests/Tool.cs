using System.Diagnostics;

namespace ExpoSite.Feeds.Tests;

/// <summary>Programs of others that read feeds. A missing one fails the test: nothing is left out in silence.</summary>
internal static class Tool
{
    private static readonly Lazy<string> PythonWithFeedparser = new(() =>
        new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(p => Try(p, ["-c", "import feedparser, sqlite3"]))
        ?? throw new InvalidOperationException("No python3 has feedparser: install the Debian package python3-feedparser (./test does)."));

    /// <summary>Runs a Python script that may import feedparser, and returns what it prints.</summary>
    public static string Python(string script, params string[] arguments) => Run(PythonWithFeedparser.Value, ["-c", script, .. arguments]);

    public static void Newsboat(string home, params string[] arguments)
    {
        try
        {
            Run("newsboat", arguments, home);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("There is no newsboat: install the Debian package newsboat (./test does).");
        }
    }

    private static bool Try(string program, string[] arguments)
    {
        try
        {
            Run(program, arguments);
            return true;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Run(string program, string[] arguments, string? home = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        if (home is not null)
            start.Environment["HOME"] = home;
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output}{error.Result}");
    }
}
