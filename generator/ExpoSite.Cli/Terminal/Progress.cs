using Spectre.Console;

namespace ExpoSite.Cli.Terminal;

/// <summary>A progress bar on a terminal; nothing anywhere else, so that logs stay clean.</summary>
internal sealed class Progress : IProgress<int>, IDisposable
{
    private readonly ManualResetEventSlim done = new();
    private readonly Task? shown;
    private volatile int value;

    private Progress(bool isTerminal, string title, int total) =>
        shown = isTerminal ? Task.Run(() => Show(title, total)) : null;

    /// <param name="isTerminal">False shows nothing.</param>
    /// <param name="title">What is done.</param>
    /// <param name="total">How many steps it takes.</param>
    public static Progress Start(bool isTerminal, string title, int total) => new(isTerminal, title, total);

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
