using System.Diagnostics;
using System.Globalization;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

namespace ExpoSite.Cli.Tests.Workflows;

/// <summary>
/// The program as scripts call it, run in the process of these tests: a process of its own would compile for a second what is compiled
/// here already. A script hands over its command line through a pipe, and waits at another one for the exit code. With the path of a program
/// in EXPOSITE_PROGRAM, it is that program, as people install it.
/// </summary>
internal sealed class ProgramForScripts : IDisposable
{
    private static readonly string? Installed = Environment.GetEnvironmentVariable("EXPOSITE_PROGRAM");

    private readonly string calls;
    private readonly Thread? thread;

    /// <param name="calls">Path at which the pipe for command lines is made.</param>
    public ProgramForScripts(string calls)
    {
        this.calls = calls;
        if (Installed is not null)
            return;
        using (Process made = Process.Start("mkfifo", [calls, CodeOf(calls)]))
            made.WaitForExit();
        thread = new Thread(Serve);
        thread.Start();
    }

    /// <summary>What a shell does in place of the program, with the given options after those of its caller.</summary>
    public string Script(string options) => Installed is not null ? $"exec \"{Installed}\" \"$@\" {options}" : $"""
        printf '%s\n' "$PWD" "$GITHUB_WORKSPACE" "$GITHUB_STEP_SUMMARY" "$@" {options} > "{calls}"
        read -r code < "{CodeOf(calls)}"
        cat "{OutputOf(calls)}"
        [ ! -s "{ErrorOf(calls)}" ] || cat "{ErrorOf(calls)}" >&2
        exit "$code"
        """;

    /// <summary>Runs it in a folder.</summary>
    public static RunResult Run(TemporarySite site, string below, params string[] args) =>
        Installed is null ? site.RunIn(below, args) : ProgramProcess.Run(new ProcessStartInfo(Installed, args) { WorkingDirectory = site.Path(below) }, []);

    public void Dispose()
    {
        if (thread is null)
            return;
        // A call without a line is the last.
        using (new FileStream(calls, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        { }

        thread.Join();
    }

    // Jobs and their steps run one after the other, so that one place for answers is enough.
    private static string CodeOf(string calls) => calls + ".code";

    private static string OutputOf(string calls) => calls + ".out";

    private static string ErrorOf(string calls) => calls + ".error";

    private void Serve()
    {
        while (File.ReadAllLines(calls) is [string folder, string workspace, string summary, .. string[] args])
        {
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            int code = CommandLine.Run(args, new Session
            {
                Out = new PrintableWriter(output),
                Error = new PrintableWriter(error),
                IsTerminal = false,
                CurrentDirectory = folder,
                Workspace = workspace,
                StepSummary = summary,
                Clock = TimeProvider.System,
            });
            File.WriteAllText(OutputOf(calls), output.ToString());
            File.WriteAllText(ErrorOf(calls), error.ToString());
            File.WriteAllText(CodeOf(calls), code.ToString(CultureInfo.InvariantCulture) + "\n");
        }
    }
}
