using Spectre.Console;

namespace ExpoSite.Cli.Terminal;

/// <summary>A progress bar on a terminal; nothing anywhere else, so that logs stay clean.</summary>
internal sealed class Progress : IProgress<int>, IDisposable
{
    private readonly ManualResetEventSlim done = new();
    private readonly Task? shown;
    private volatile int value;

    public Progress(bool isTerminal, string title, int total) => shown = isTerminal ? Task.Run(() => Show(title, total)) : null;

    public void Report(int value) => this.value = value;

    public void Dispose()
    {
        done.Set();
        shown?.Wait();
        done.Dispose();
    }

    private void Show(string title, int total) =>
        AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(title, maxValue: Math.Max(1, total));
            while (!done.Wait(TimeSpan.FromMilliseconds(80)))
                task.Value = value;
        });
}
