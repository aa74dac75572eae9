using System.Threading.Channels;

namespace ExpoSite.Browser.Tests;

/// <summary>A site in a folder of its own, shown by <c>exposite preview</c>.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    /// <summary>The time at which the preview starts.</summary>
    public const string Now = "2026-09-14T12:00:00Z";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exposite-preview-");
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _end = new();
    private Task<int>? _preview;

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
        site._preview = TestedProgram.Start(
            ["preview", "--root", site._folder.FullName, "--port", "0", "--now", Now], site._lines.Writer, site._end.Token);
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
        await _end.CancelAsync();
        if (_preview is not null)
            await _preview;
        _end.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<string> Line(Func<string, bool> isIt)
    {
        await foreach (string line in _lines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (isIt(line))
                return line;
        }

        throw new InvalidOperationException("The preview ended.");
    }
}
