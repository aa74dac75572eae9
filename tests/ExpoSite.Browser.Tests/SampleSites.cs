using ExpoSite.Browser.Tests;

[assembly: AssemblyFixture(typeof(SampleSites))]

namespace ExpoSite.Browser.Tests;

/// <summary>
/// The sample site of the repository, built by the program itself: once at the root of its host, once under a base path, and once as the
/// preview of a change of every story, which opens from a disk. The first two are served on loopback while the tests run.
/// </summary>
public sealed class SampleSites : IAsyncLifetime
{
    /// <summary>The moment of the build: after the newest story of the sample, before its scheduled one.</summary>
    private const string Now = "2026-12-01T12:00:00Z";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exposite-browser-");
    private readonly List<StaticServer> _servers = [];
    private BuiltSite? _atRoot;
    private BuiltSite? _underBasePath;
    private BuiltSite? _onDisk;

    internal BuiltSite AtRoot => _atRoot ?? throw new InvalidOperationException("Not built.");

    internal BuiltSite UnderBasePath => _underBasePath ?? throw new InvalidOperationException("Not built.");

    internal BuiltSite OnDisk => _onDisk ?? throw new InvalidOperationException("Not built.");

    internal Chromium Browser { get; } = new();

    /// <summary>The folder of ExpoSite.sln.</summary>
    internal static string RepositoryRoot { get; } = FindRepository();

    internal BuiltSite Site(string basePath) => basePath == "/" ? AtRoot : UnderBasePath;

    public async ValueTask InitializeAsync()
    {
        // one after the other: the second takes its pictures from the cache that the first has filled
        _atRoot = await Build("root", "/");
        _underBasePath = await Build("base", "/repo/");
        _onDisk = await BuildForDisk("on a disk, 100 % räumlich");
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        foreach (StaticServer server in _servers)
            await server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<BuiltSite> Build(string name, string basePath)
    {
        string output = Path.Combine(_folder.FullName, name);
        StaticServer server = await StaticServer.Start(output, basePath);
        _servers.Add(server);
        await TestedProgram.Run("build", "--root", RepositoryRoot, "--output", output, "--base-url", server.Url.AbsoluteUri, "--now", Now);
        return new BuiltSite(output, server.Url);
    }

    private async Task<BuiltSite> BuildForDisk(string name)
    {
        string changed = Path.Combine(_folder.FullName, "changed");
        await File.WriteAllLinesAsync(changed, Directory.EnumerateFiles(Path.Combine(RepositoryRoot, "input/articles"), "*.md")
            .Select(f => Path.GetRelativePath(RepositoryRoot, f)));
        string output = Path.Combine(_folder.FullName, name);
        await TestedProgram.Run("build", "--root", RepositoryRoot, "--output", output, "--base-url", "https://news.example/repo/", "--relative-urls",
            "--changed", changed, "--published", AtRoot.Folder, "--now", Now);
        return new BuiltSite(output, new Uri(output + "/"));
    }

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ExpoSite.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
