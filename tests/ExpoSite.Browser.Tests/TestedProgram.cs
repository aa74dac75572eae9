using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using ExpoSite.Cli.Commands;
using ExpoSite.Cli.Running;
using ExpoSite.Cli.Terminal;

namespace ExpoSite.Browser.Tests;

/// <summary>
/// The command line of the program, run in the process of these tests: a process of its own would compile for a second or two what is
/// compiled here already. With the path of a program in EXPOSITE_PROGRAM, it is that program, as people install it.
/// </summary>
internal static class TestedProgram
{
    private static readonly string? Installed = Environment.GetEnvironmentVariable("EXPOSITE_PROGRAM");

    /// <summary>Runs one command to its end; what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> Run(params string[] arguments)
    {
        Channel<string> lines = Channel.CreateUnbounded<string>();
        int code = await Start(arguments, lines.Writer, CancellationToken.None);
        string printed = string.Join('\n', await lines.Reader.ReadAllAsync().ToListAsync());
        return code == 0 ? printed : throw new InvalidOperationException($"exposite {string.Join(' ', arguments)} ended with {code}:\n{printed}");
    }

    /// <summary>Starts a command; its exit code, once it has ended.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="lines">Gets what it prints, and is complete when the command has ended.</param>
    /// <param name="cancellation">Ends a preview.</param>
    public static async Task<int> Start(string[] arguments, ChannelWriter<string> lines, CancellationToken cancellation)
    {
        try
        {
            return Installed is null
                ? await Task.Factory.StartNew(
                    () => RunHere(arguments, lines, cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)
                : await RunInstalled(Installed, arguments, lines, cancellation);
        }
        finally
        {
            lines.TryComplete();
        }
    }

    private static int RunHere(string[] arguments, ChannelWriter<string> lines, CancellationToken cancellation)
    {
        using var output = new LineWriter(lines);
        return CommandLine.Run(arguments, new Session
        {
            Out = new PrintableWriter(output),
            Error = new PrintableWriter(output),
            IsTerminal = false,
            CurrentDirectory = AppContext.BaseDirectory,
            Clock = TimeProvider.System,
            Cancellation = cancellation,
        });
    }

    private static async Task<int> RunInstalled(
        string program, string[] arguments, ChannelWriter<string> lines, CancellationToken cancellation)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.OutputDataReceived += (_, line) => lines.TryWrite(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.TryWrite(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await using CancellationTokenRegistration kill = cancellation.Register(process.Kill);
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }

    private sealed class LineWriter(ChannelWriter<string> lines) : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly Lock _gate = new();

        public override void Write(char value) => Write([value]);

        public override void Write(string? value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        // Whoever writes here ends lines with a line feed.
        public override void Write(ReadOnlySpan<char> buffer)
        {
            lock (_gate)
            {
                StringBuilder line = GetStringBuilder();
                foreach (char letter in buffer)
                {
                    if (letter != '\n')
                    {
                        line.Append(letter);
                        continue;
                    }

                    lines.TryWrite(line.ToString());
                    line.Clear();
                }
            }
        }
    }
}
