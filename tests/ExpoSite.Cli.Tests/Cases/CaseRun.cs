using System.Collections.Immutable;

namespace ExpoSite.Cli.Tests.Cases;

/// <summary>A case in a site of its own, with a good story beside it, after normalize, build and check.</summary>
internal sealed class CaseRun : IDisposable
{
    private const string Settings = "title: News\nurl: https://news.example.org/\ntimeZone: Etc/UTC\nsocialCards: none\ntagPages: 1\n";
    private const string Neighbour = "2025-02-01-good-neighbour.md";
    private const string RawNeighbour = "2025-09-15-the-tug-of-1931-opens-the-quay.md";

    private CaseRun(Case @case) => Case = @case;

    public Case Case { get; }

    public TemporarySite Site { get; } = new();

    /// <summary>What each command told and how it ended; without normalize where nothing is raw.</summary>
    public Dictionary<string, (int Code, ImmutableArray<Finding> Findings)> Commands { get; } = [];

    /// <summary>What was told on the way to the site.</summary>
    public ImmutableArray<Finding> Findings => [.. Commands.Where(c => c.Key != "check").SelectMany(c => c.Value.Findings)];

    /// <summary>The articles that were made of the case, by file name, in ordinal order.</summary>
    public SortedDictionary<string, string> Articles => new(
        Directory.GetFiles(Site.Path("input/articles")).Where(f => !IsNeighbour(f)).ToDictionary(f => NameOf(f), File.ReadAllText),
        StringComparer.Ordinal);

    public static CaseRun Of(Case @case)
    {
        var run = new CaseRun(@case);
        run.Site.Write("input/site.yml", Settings);
        run.Site.Write($"input/articles/{Neighbour}", Story);
        if (@case.IsRaw)
            run.Site.Write("input/raw/the-tug-of-1931.html", RawStory);
        @case.Lay(run.Site);
        foreach (string command in @case.IsRaw ? ["normalize", "build", "check"] : new[] { "build", "check" })
            run.Commands[command] = run.Tell(command);
        return run;
    }

    /// <summary>Runs a command at the case's instant.</summary>
    public (int Code, ImmutableArray<Finding> Findings) Tell(params string[] args)
    {
        RunResult result = Site.Run([.. args, "--now", Case.Now, "--format", "json"]);
        return (result.Code, Finding.Read(result));
    }

    /// <summary>The text of a published file.</summary>
    public string Published(string path) => Site.Read($"output/{path}");

    /// <summary>The only article that was made of the case.</summary>
    public string Article => Assert.Single(Articles).Value;

    /// <summary>Every published file, by path.</summary>
    public IEnumerable<(string Path, string Text)> Output =>
        (Site.Has("output") ? Directory.GetFiles(Site.Path("output"), "*", SearchOption.AllDirectories) : [])
            .Select(f => (Path.GetRelativePath(Site.Path("output"), f), File.ReadAllText(f)));

    /// <summary>The other files went on: the neighbours became what they are without the case.</summary>
    public void AssertNeighbours()
    {
        if (Case.IsRaw)
            Assert.True(Site.Has($"input/articles/{RawNeighbour}"));
        if (Commands["build"].Code == 0)
            Assert.Contains("The ferry waits.", Published("2025/02/good-neighbour/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => Site.Dispose();

    private static string NameOf(string file) => Path.GetFileName(file);

    private static bool IsNeighbour(string file) => NameOf(file) is Neighbour or RawNeighbour;

    private const string Story =
        "---\nid: 99999999-9999-4999-8999-999999999999\ntitle: Good neighbour\npublished: 2025-02-01\n---\n\nThe ferry waits.\n";

    private const string RawStory =
        "<!DOCTYPE html><html lang=\"en\"><head><title>The tug of 1931 opens the quay</title></head><body><article>" +
        "<h1>The tug of 1931 opens the quay</h1><p>By Ben Orr, 15 September 2025</p>" +
        "<p>Four hundred people stood in the rain to see a tug of 1931. Its skipper is a grandson of the first one.</p>" +
        "<p>The tug will sail each hour until Sunday and takes twelve passengers, who are asked to hold on.</p></article></body></html>";
}
