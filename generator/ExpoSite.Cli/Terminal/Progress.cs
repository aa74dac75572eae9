using System.Diagnostics;
using Spectre.Console;

namespace ExpoSite.Cli.Terminal;

/// <summary>A progress bar on a terminal, with an estimate of the time left; nothing anywhere else, so that logs stay clean.</summary>
internal sealed class Progress : IProgress<int>, IDisposable
{
    private readonly ManualResetEventSlim done = new();
    private readonly Task shown;
    private volatile int value;

    private Progress(string title, int total) => shown = Task.Run(() => Show(title, total));

    /// <summary>Shows it until it is disposed; null where there is no terminal.</summary>
    /// <param name="total">The whole work, in the unit that is reported; asked for only where it is shown.</param>
    public static Progress? Start(bool isTerminal, string title, Func<int> total) => isTerminal ? new Progress(title, total()) : null;

    public void Report(int value) => this.value = value;

    public void Dispose()
    {
        done.Set();
        shown.Wait();
        done.Dispose();
    }

    private void Show(string title, int total) =>
        AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            long start = Stopwatch.GetTimestamp();
            ProgressTask task = context.AddTask(title, maxValue: Math.Max(1, total));
            while (!done.Wait(TimeSpan.FromMilliseconds(80)))
            {
                int reached = value;
                task.Value = reached;
                task.Description = TimeLeft.Of(Stopwatch.GetElapsedTime(start), reached, total) is { } left ? $"{title}, {left}" : title;
            }
        });
}
