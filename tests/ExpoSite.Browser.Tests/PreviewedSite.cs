using System.Diagnostics;
using System.Threading.Channels;

namespace ExpoSite.Browser.Tests;

/// <summary>A site in a folder of its own, shown by <c>exposite preview</c>, a process of its own.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    /// <summary>The time at which the preview starts.</summary>
    public const string Now = "2026-09-14T12:00:00Z";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exposite-preview-");
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private Process? _program;

    private PreviewedSite()
    {
    }

    public Uri Url { get; private set; } = new("about:blank");

    /// <summary>Writes a site and waits until its preview answers.</summary>
    /// <param name="write">Gets the root, which is an empty folder.</param>
    public static async Task<PreviewedSite> Start(Action<string> write)
    {
        var site = new PreviewedSite();
        write(site._folder.FullName);
        site._program = Run(site._folder.FullName);
        site._program.OutputDataReceived += (_, line) => site._lines.Writer.TryWrite(line.Data ?? "");
        site._program.ErrorDataReceived += (_, _) => { };
        site._program.BeginOutputReadLine();
        site._program.BeginErrorReadLine();
        string address = await site.Line(line => line.StartsWith("Preview at ", StringComparison.Ordinal));
        site.Url = new Uri(address.Split(' ')[2]);
        return site;
    }

    /// <summary>Saves a file as an editor does.</summary>
    public void Save(string relative, string text)
    {
        string path = Path.Combine(_folder.FullName, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string relative) => File.ReadAllText(Path.Combine(_folder.FullName, relative));

    /// <summary>Waits until the preview has read everything again.</summary>
    public Task Rebuilt() => Line(line => line.Contains(" pages: ", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        _program?.Kill();
        if (_program is not null)
            await _program.WaitForExitAsync();
        _program?.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<string> Line(Func<string, bool> isIt)
    {
        await foreach (string line in _lines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (isIt(line))
                return line;
            if (_program!.HasExited)
                break;
        }

        throw new InvalidOperationException("The preview ended.");
    }

    // The published program where one is named, for figures; else the one that was built with the tests.
    private static Process Run(string root)
    {
        string[] arguments = ["preview", "--root", root, "--port", "0", "--now", Now];
        string? published = Environment.GetEnvironmentVariable("EXPOSITE_PROGRAM");
        ProcessStartInfo start = published is null
            ? new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "exposite.dll"), .. arguments])
            : new ProcessStartInfo(published, arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
