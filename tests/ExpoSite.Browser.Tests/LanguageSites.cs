using ExpoSite.Browser.Tests;

[assembly: AssemblyFixture(typeof(LanguageSites))]

namespace ExpoSite.Browser.Tests;

/// <summary>
/// Small sites in the folder <c>Sites</c>: Arabic, German and Japanese, with long compounds, names in other scripts, and both directions in one
/// headline. Built at the first need, all at once, and served on loopback.
/// </summary>
public sealed class LanguageSites : IAsyncLifetime
{
    /// <summary>After the first expo of each site, and before its second.</summary>
    private const string Now = "2026-12-01T12:00:00Z";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("exposite-languages-");
    private readonly List<StaticServer> servers = [];
    private readonly Lazy<Task<Dictionary<string, BuiltSite>>> sites;

    public LanguageSites() => sites = new Lazy<Task<Dictionary<string, BuiltSite>>>(BuildAll);

    public static IReadOnlyList<string> Languages { get; } = ["ar", "de", "ja"];

    internal async Task<BuiltSite> In(string language) => (await sites.Value)[language];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (StaticServer server in servers)
            await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<Dictionary<string, BuiltSite>> BuildAll()
    {
        foreach (string language in Languages)
            servers.Add(await StaticServer.Start(Path.Combine(folder.FullName, language), "/"));
        BuiltSite[] built = await Task.WhenAll(Languages.Zip(servers, Build));
        return Languages.Zip(built).ToDictionary(s => s.First, s => s.Second, StringComparer.Ordinal);
    }

    private async Task<BuiltSite> Build(string language, StaticServer server)
    {
        string root = Path.Combine(SampleSites.RepositoryRoot, "tests/ExpoSite.Browser.Tests/Sites", language);
        string output = Path.Combine(folder.FullName, language);
        await TestedProgram.Run("build", "--root", root, "--output", output, "--base-url", server.Url.AbsoluteUri, "--now", Now);
        return new BuiltSite(output, server.Url);
    }
}
