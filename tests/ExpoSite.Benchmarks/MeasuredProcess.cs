using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ExpoSite.Benchmarks;

/// <summary>
/// Runs a program from start to exit, and asks the system what it took (<c>wait4</c>, getrusage(2)). Linux alone.
/// </summary>
/// <remarks>
/// A process counts the memory of the one that it was forked from as its own peak, even after it runs another program (exec_mmap in the
/// kernel), and this one is a .NET program. So a shell starts it and ends at once; the orphan becomes a child of this process, which asked
/// for orphans (PR_SET_CHILD_SUBREAPER), and waits for it.
/// </remarks>
internal static partial class MeasuredProcess
{
    private const int SetChildSubreaper = 36;
    private const int MicrosecondsOfSecond = 1_000_000;
    private const int BytesOfKilobyte = 1024;

    // $0 is the file for its number, $1 that for its errors. No signal that this process gets reaches it but by its number.
    private const string StartAndLeave = "n=$0 e=$1; shift; \"$@\" </dev/null >/dev/null 2>\"$e\" & echo $! >\"$n\"";

    /// <summary>What a run took.</summary>
    /// <exception cref="InvalidOperationException">It did not start, or failed; the message has its errors.</exception>
    public static ProcessFigures Run(string program, IEnumerable<string> arguments)
    {
        if (Control(SetChildSubreaper, 1, 0, 0, 0) != 0)
            throw new Win32Exception();
        string number = Path.GetTempFileName(), errors = Path.GetTempFileName();
        try
        {
            string?[] command = ["sh", "-c", StartAndLeave, number, errors, program, .. arguments, null];
            long start = Stopwatch.GetTimestamp();
            if (Spawn(out int shell, "/bin/sh", 0, 0, command, Variables()) != 0
                || Wait(shell, out int status, 0, out _) != shell || status != 0)
            {
                throw new InvalidOperationException($"'{program}' could not be started");
            }

            int child = int.Parse(File.ReadAllText(number), CultureInfo.InvariantCulture);
            if (Wait(child, out status, 0, out Usage usage) != child)
                throw new Win32Exception();
            TimeSpan wall = Stopwatch.GetElapsedTime(start);
            return status == 0
                ? new ProcessFigures(wall.TotalSeconds, usage.User.Seconds + usage.System.Seconds, usage.MaxResident * BytesOfKilobyte)
                : throw new InvalidOperationException($"'{program}' ended with status {status}: {File.ReadAllText(errors)}");
        }
        finally
        {
            File.Delete(number);
            File.Delete(errors);
        }
    }

    private static string?[] Variables() =>
        [.. Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(v => $"{v.Key}={v.Value}"), null];

    [LibraryImport("libc", EntryPoint = "prctl", SetLastError = true)]
    private static partial int Control(int option, nuint a, nuint b, nuint c, nuint d);

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int pid, string path, nint actions, nint attributes, string?[] arguments, string?[] variables);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    private static partial int Wait(int pid, out int status, int options, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        private readonly nint seconds;
        private readonly nint microseconds;

        public double Seconds => seconds + ((double)microseconds / MicrosecondsOfSecond);
    }

    // struct rusage: two times, and fourteen numbers of which the first is the largest resident set in kilobytes.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Usage
    {
        public readonly Moment User;
        public readonly Moment System;
        public readonly nint MaxResident;
        private readonly Others others;
    }

    [global::System.Runtime.CompilerServices.InlineArray(13)]
    private struct Others
    {
        private nint first;
    }
}

/// <summary>What one run of a program took.</summary>
/// <param name="Wall">Seconds from start to exit.</param>
/// <param name="Cpu">Seconds of processors, in the program and in the system for it.</param>
/// <param name="Peak">Bytes of memory, the most that it held at once.</param>
internal readonly record struct ProcessFigures(double Wall, double Cpu, long Peak);
